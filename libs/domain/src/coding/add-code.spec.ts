import type { Actor, CodeId, PersonId, ProgrammeId } from '../shared/index.js';
import { addCode } from './add-code.js';
import type { Codebook } from './codebook.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const words = { name: ' Warm  welcome ', definition: 'd', include: '', exclude: '', example: '' };
const codebookOf = (...names: string[]): Codebook => ({
  programme,
  codes: names.map((name, at) => ({
    id: name as CodeId,
    words: { ...words, name },
    parent: at === 0 ? null : (names[at - 1] as CodeId),
    isRetired: false,
    mergedInto: null,
    version: 1,
  })),
});

describe('a new code', () => {
  it('is added under its tidied name, at the top or below another', () => {
    const added = { ok: true, value: { name: 'Warm welcome' } };
    expect(addCode(researcher, codebookOf('Attendance'), words, null)).toMatchObject(added);
    expect(addCode(researcher, codebookOf('Attendance'), words, 'Attendance' as CodeId)).toMatchObject(added);
  });

  it('may not bear a name in use, whatever its case', () => {
    expect(addCode(researcher, codebookOf('warm Welcome'), words, null)).toMatchObject({
      refusal: { kind: 'CodeNameTaken' },
    });
  });

  it('is not added below nothing, nor deeper than a codebook goes', () => {
    expect(addCode(researcher, codebookOf('A'), words, 'B' as CodeId)).toMatchObject({
      refusal: { kind: 'NoSuchParent' },
    });
    const deep = codebookOf('1', '2', '3', '4', '5', '6');
    expect(addCode(researcher, deep, words, '6' as CodeId)).toMatchObject({ refusal: { kind: 'TooDeep' } });
  });

  it('is not added by a researcher of another programme', () => {
    const elsewhere = { programme: 'q' as ProgrammeId, codes: [] };
    expect(addCode(researcher, elsewhere, words, null)).toMatchObject({ refusal: { kind: 'NotVisible' } });
  });
});
