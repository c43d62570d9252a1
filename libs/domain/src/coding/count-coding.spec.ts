import type { Actor, CodeId, PersonId, ProgrammeId } from '../shared/index.js';
import type { CodebookCode } from './codebook.js';
import { countCoding } from './count-coding.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const aCode = (id: string, parent: string | null, isRetired = false): CodebookCode => ({
  id: id as CodeId,
  words: { name: id, definition: 'd', include: '', exclude: '', example: '' },
  parent: parent as CodeId | null,
  isRetired,
  mergedInto: null,
  version: 1,
});
const codebook = {
  programme,
  codes: [
    aCode('Calls', null, true),
    aCode('Home', 'Calls'),
    aCode('Gone', 'Calls', true),
    aCode('Far', null),
  ],
};
const [calls, home] = ['Calls' as CodeId, 'Home' as CodeId];

describe('what a coding counts under after a split', () => {
  it('is a part of the code it was made with, or the code itself again', () => {
    expect(countCoding(researcher, codebook, calls, home)).toEqual({ ok: true, value: home });
    expect(countCoding(researcher, codebook, calls, null)).toEqual({ ok: true, value: null });
  });

  it.each(['Calls', 'Gone', 'Far', 'Nobody'])('is never %s', part => {
    expect(countCoding(researcher, codebook, calls, part as CodeId)).toMatchObject({
      refusal: { kind: 'NotAPart' },
    });
  });

  it('is not decided by a researcher of another programme', () => {
    const elsewhere = { ...codebook, programme: 'q' as ProgrammeId };
    expect(countCoding(researcher, elsewhere, calls, home)).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
