import type { PromptSheetVersionId } from '../prompts/index.js';
import type { Actor, CycleId, Grant, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { admitSchools, type AdmissibleSchool } from './admit-schools.js';
import { planCycle } from './plan-cycle.js';
import type { Cycle, Programme } from './programme.js';
import { startProgramme } from './start-programme.js';

const id = 'p' as ProgrammeId;
const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const administrator = person({ role: 'administrator' });
const coordinator = person({ role: 'coordinator', programme: id });
const programme: Programme = { id, slug: 'p', name: 'P', summary: 'S', isFictional: false };
const urn = '100001' as Urn;
const aSchool = (change: Partial<AdmissibleSchool> = {}): AdmissibleSchool => ({
  urn,
  isOpen: true,
  isFictional: false,
  ...change,
});
const aCycle = (change: Partial<Cycle> = {}): Cycle => ({
  id: 'c' as CycleId,
  programme: id,
  name: 'Autumn',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
  sheet: null,
  ...change,
});

describe('a programme', () => {
  it('is started by an administrator at an address of its own', () => {
    expect(startProgramme(administrator, programme, false).ok).toBe(true);
    expect(startProgramme(administrator, programme, true)).toMatchObject({ refusal: { kind: 'SlugTaken' } });
    expect(startProgramme(coordinator, programme, false)).toMatchObject({ refusal: { kind: 'NotYours' } });
  });

  it.each([
    ['an open school', [aSchool()], 'ok'],
    ['a school that is not in the register', [], 'SchoolsUnknown'],
    ['a closed school', [aSchool({ isOpen: false })], 'SchoolsClosed'],
    ['an invented school among real ones', [aSchool({ isFictional: true })], 'SampleMixedWithReal'],
  ])('answers a coordinator who admits %s', (_, known, outcome) => {
    const result = admitSchools(coordinator, programme, [urn], known);
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });

  it('takes a school once that is named twice', () => {
    expect(admitSchools(coordinator, programme, [urn, urn], [aSchool()])).toEqual({ ok: true, value: [urn] });
  });

  it('plans cycles of one day or more, on its own sheets', () => {
    const sheet = 's' as PromptSheetVersionId;
    expect(planCycle(coordinator, aCycle({ endsOn: '2026-09-01' }), null).ok).toBe(true);
    expect(planCycle(coordinator, aCycle({ endsOn: '2026-08-31' }), null)).toMatchObject({
      refusal: { kind: 'EndsBeforeItStarts' },
    });
    expect(planCycle(coordinator, aCycle({ sheet }), 'q' as ProgrammeId)).toMatchObject({
      refusal: { kind: 'SheetOfAnotherProgramme' },
    });
    expect(planCycle(administrator, aCycle(), null)).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});
