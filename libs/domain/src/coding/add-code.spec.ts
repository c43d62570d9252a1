import type { Actor, PersonId, ProgrammeId } from '../shared/index.js';
import { addCode } from './add-code.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const words = { name: ' Warm  welcome ', definition: 'd', include: '', exclude: '', example: '' };

describe('a new code', () => {
  it('is added under its tidied name', () => {
    expect(addCode(researcher, programme, words, ['Attendance'])).toMatchObject({
      ok: true,
      value: { name: 'Warm welcome' },
    });
  });

  it('may not bear a name in use, whatever its case', () => {
    expect(addCode(researcher, programme, words, ['warm Welcome'])).toMatchObject({
      refusal: { kind: 'CodeNameTaken' },
    });
  });

  it('is not added by a researcher of another programme', () => {
    expect(addCode(researcher, 'q' as ProgrammeId, words, [])).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
