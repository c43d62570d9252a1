import type { Actor, CodeId, PersonId, ProgrammeId } from '../shared/index.js';
import { changeCode, type CodeChange } from './change-code.js';
import type { Codebook, CodebookCode } from './codebook.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const words = (name: string) => ({ name, definition: 'd', include: '', exclude: '', example: '' });
const aCode = (id: string, change: Partial<CodebookCode> = {}): CodebookCode => ({
  id: id as CodeId,
  words: words(id),
  parent: null,
  isRetired: false,
  mergedInto: null,
  version: 1,
  ...change,
});
const under = (id: string, parent: string | null, change: Partial<CodebookCode> = {}) =>
  aCode(id, { parent: parent as CodeId | null, ...change });
const codebook: Codebook = {
  programme,
  codes: [
    aCode('Presence'),
    under('Contact', 'Presence'),
    under('Calls', 'Contact'),
    aCode('Progress'),
    aCode('Old', { isRetired: true, mergedInto: 'Progress' as CodeId }),
  ],
};
const ask = (code: string, change: CodeChange, more: { reason?: string; version?: number } = {}) =>
  changeCode(researcher, codebook, {
    code: code as CodeId,
    version: more.version ?? 1,
    reason: more.reason ?? 'Two coders read it differently.',
    change,
  });
const into = (code: string) => code as CodeId;

describe('a change of a code', () => {
  it('of its words is a version with the tidied name', () => {
    expect(ask('Calls', { kind: 'define', words: words(' Phone  calls ') })).toMatchObject({
      ok: true,
      value: { versions: [{ code: 'Calls', kind: 'defined', standing: { words: { name: 'Phone calls' } } }] },
    });
  });

  it('of its place keeps its words', () => {
    expect(ask('Contact', { kind: 'move', parent: into('Progress') })).toMatchObject({
      value: { versions: [{ kind: 'moved', standing: { parent: 'Progress', words: { name: 'Contact' } } }] },
    });
    expect(ask('Contact', { kind: 'move', parent: null })).toMatchObject({ ok: true });
  });

  it('that merges it retires it and puts what is below it below the other', () => {
    expect(ask('Contact', { kind: 'merge', into: into('Progress') })).toMatchObject({
      value: {
        versions: [
          { code: 'Contact', kind: 'merged', standing: { isRetired: true, mergedInto: 'Progress' } },
          { code: 'Calls', kind: 'moved', standing: { parent: 'Progress' } },
        ],
      },
    });
  });

  it('that splits it makes it the heading of new codes', () => {
    const parts = [words('Calls home'), words(' Letters ')];
    expect(ask('Calls', { kind: 'split', parts })).toMatchObject({
      value: {
        versions: [{ code: 'Calls', kind: 'split', standing: { isRetired: true, mergedInto: null } }],
        parts: [{ name: 'Calls home' }, { name: 'Letters' }],
      },
    });
  });

  it('that restores it undoes a merge', () => {
    expect(ask('Old', { kind: 'restore' })).toMatchObject({
      value: { versions: [{ kind: 'restored', standing: { isRetired: false, mergedInto: null } }] },
    });
    expect(ask('Calls', { kind: 'retire' })).toMatchObject({ value: { versions: [{ kind: 'retired' }] } });
  });

  it.each<[string, string, CodeChange, string]>([
    ['an unknown code', 'Nobody', { kind: 'retire' }, 'NotVisible'],
    ['words that stand so already', 'Calls', { kind: 'define', words: words('Calls') }, 'NothingChanged'],
    ['the name of a retired code', 'Calls', { kind: 'define', words: words('old') }, 'CodeNameTaken'],
    ['a place below itself', 'Presence', { kind: 'move', parent: into('Calls') }, 'UnderItself'],
    ['itself as its parent', 'Presence', { kind: 'move', parent: into('Presence') }, 'UnderItself'],
    ['the place where it stands', 'Calls', { kind: 'move', parent: into('Contact') }, 'NothingChanged'],
    ['a parent that is not there', 'Calls', { kind: 'move', parent: into('Nobody') }, 'NoSuchParent'],
    ['a merge into what is below it', 'Presence', { kind: 'merge', into: into('Calls') }, 'UnderItself'],
    ['a merge into a retired code', 'Calls', { kind: 'merge', into: into('Old') }, 'CodeNotInUse'],
    ['a merge into nothing', 'Calls', { kind: 'merge', into: into('Nobody') }, 'NoSuchCode'],
    ['a split into one part', 'Calls', { kind: 'split', parts: [words('One')] }, 'TooFewParts'],
    ['two parts of one name', 'Calls', { kind: 'split', parts: [words('A'), words('a')] }, 'CodeNameTaken'],
    [
      'a part with a name in use',
      'Calls',
      { kind: 'split', parts: [words('A'), words('Old')] },
      'CodeNameTaken',
    ],
    ['a split of a retired code', 'Old', { kind: 'split', parts: [words('A'), words('B')] }, 'CodeNotInUse'],
    ['retiring what is retired', 'Old', { kind: 'retire' }, 'NothingChanged'],
    ['restoring what is in use', 'Calls', { kind: 'restore' }, 'NothingChanged'],
  ])('is refused for %s', (_, code, change, kind) => {
    expect(ask(code, change)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is refused without a reason, and on a version that was overtaken', () => {
    expect(ask('Calls', { kind: 'retire' }, { reason: ' ' })).toMatchObject({
      refusal: { kind: 'ReasonMissing' },
    });
    expect(ask('Calls', { kind: 'retire' }, { version: 2 })).toMatchObject({
      refusal: { kind: 'CodeChangedMeanwhile', version: 1 },
    });
  });

  it('is refused deeper than the codebook may be', () => {
    const chain = ['1', '2', '3', '4', '5', '6'].map((id, at) => under(id, at === 0 ? null : String(at)));
    const deep = { programme, codes: [...chain, aCode('Loose')] };
    const move = { kind: 'move', parent: into('6') } as const;
    const request = { code: into('Loose'), version: 1, reason: 'r', change: move };
    expect(changeCode(researcher, deep, request)).toMatchObject({ refusal: { kind: 'TooDeep', limit: 6 } });
  });

  it('is not for a researcher of another programme', () => {
    const elsewhere = { ...codebook, programme: 'q' as ProgrammeId };
    const request = { code: into('Calls'), version: 1, reason: 'r', change: { kind: 'retire' } as const };
    expect(changeCode(researcher, elsewhere, request)).toMatchObject({ refusal: { kind: 'NotVisible' } });
  });
});
