import { accept, refuse, type Result } from '../shared/index.js';
import type { CodeChanges, CodebookCode, NextCodeVersion } from './codebook.js';

export type RetireRefusal = { readonly kind: 'NothingChanged' };

const as = (code: CodebookCode, kind: NextCodeVersion['kind'], isRetired: boolean): CodeChanges => ({
  versions: [
    {
      code: code.id,
      kind,
      standing: { words: code.words, parent: code.parent, isRetired, mergedInto: null },
    },
  ],
  parts: [],
});

/** The code is no longer offered. What was coded with it stays and counts. */
export const retireCode = (code: CodebookCode): Result<CodeChanges, RetireRefusal> =>
  code.isRetired ? refuse({ kind: 'NothingChanged' }) : accept(as(code, 'retired', true));

/** The code is in use again. If it was merged, its codings count under itself again. */
export const restoreCode = (code: CodebookCode): Result<CodeChanges, RetireRefusal> =>
  code.isRetired ? accept(as(code, 'restored', false)) : refuse({ kind: 'NothingChanged' });
