import type { Actor, Grant, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { closeToResearch } from './close-to-research.js';
import type { CodableContribution } from './coding.js';

const urn = '900001' as Urn;
const programme = 'p' as ProgrammeId;
const person = (grant: Grant): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [grant],
});
const said = (change: Partial<CodableContribution> = {}): CodableContribution => ({
  id: 'c' as CodableContribution['id'],
  group: 'g' as GroupId,
  programme,
  urn,
  text: 'We greet by name.',
  revision: 1,
  isDeleted: false,
  researchConsent: true,
  ...change,
});

describe('taking words out of research', () => {
  it('is for anybody of the school whose words they are; again is no fault', () => {
    const deputy = person({ role: 'deputy', urn });
    expect(closeToResearch(deputy, said())).toEqual({ ok: true, value: { changed: true } });
    expect(closeToResearch(deputy, said({ researchConsent: false }))).toEqual({
      ok: true,
      value: { changed: false },
    });
  });

  it.each([
    ['another school', person({ role: 'school leader', urn: '900002' as Urn }), said()],
    ['a researcher', person({ role: 'researcher', programme }), said()],
    ['a school, of a facilitator’s words', person({ role: 'deputy', urn }), said({ urn: null })],
  ])('is not for %s', (_, actor, contribution) => {
    expect(closeToResearch(actor, contribution)).toMatchObject({ refusal: { kind: 'NotVisible' } });
  });
});
