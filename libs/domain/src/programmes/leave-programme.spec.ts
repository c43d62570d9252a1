import type { Actor, Grant, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { leaveProgramme, type LeavingSchool } from './leave-programme.js';
import type { Programme } from './programme.js';

const id = 'p' as ProgrammeId;
const urn = '100001' as Urn;
const programme: Programme = { id, slug: 'p', name: 'P', summary: 'S', isFictional: false };
const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const coordinator = person({ role: 'coordinator', programme: id });
const aSchool = (change: Partial<LeavingSchool> = {}): LeavingSchool => ({
  urn,
  takesPart: true,
  groups: [],
  ...change,
});

describe('leaving a programme', () => {
  it('is put down by its coordinator', () => {
    expect(leaveProgramme(coordinator, programme, aSchool())).toEqual({ ok: true, value: urn });
  });

  it.each([
    ['somebody without a part in it', person(), aSchool(), { kind: 'NotYours' }],
    [
      'a coordinator, of a school that is not in it',
      coordinator,
      aSchool({ takesPart: false }),
      { kind: 'NotTakingPart' },
    ],
    [
      'a coordinator, while it works in a group',
      coordinator,
      aSchool({ groups: ['Oak trio'] }),
      { kind: 'StillInGroup', groups: ['Oak trio'] },
    ],
  ] as const)('is refused to %s', (_, actor, school, refusal) => {
    expect(leaveProgramme(actor, programme, school)).toEqual({ ok: false, refusal });
  });
});
