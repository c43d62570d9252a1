import type { FileCode } from '@pathways/domain/exchange';
import { xmlOf, type WrittenElement } from '../../platform/xml/written-xml.js';

const noteRef = (id: string): WrittenElement => ({ '@targetGUID': id });

/** Codes with those below them inside. Notes are known in projects only. */
export function codeElements(
  codes: readonly FileCode[],
  parent: string | null,
  hasNotes: boolean,
): WrittenElement[] {
  return codes
    .filter(code => code.parent === parent)
    .map(code => ({
      '@guid': code.id,
      '@name': code.name,
      '@isCodable': String(code.isCodable),
      ...(code.description ? { Description: code.description } : {}),
      ...(hasNotes && code.notes.length > 0 ? { NoteRef: code.notes.map(noteRef) } : {}),
      ...below(codeElements(codes, code.id, hasNotes)),
    }));
}

const below = (codes: WrittenElement[]): WrittenElement => (codes.length > 0 ? { Code: codes } : {});

/** A codebook as REFI-QDA 1.5 exchanges it (.qdc). The schema has no empty codebook: that has one heading instead. */
export const writeCodebook = (codes: readonly FileCode[], origin: string): string =>
  xmlOf({
    CodeBook: {
      '@xmlns': 'urn:QDA-XML:codebook:1.0',
      '@origin': origin,
      Codes: { Code: codeElements(codes, null, false) },
    },
  });
