import type { Actor, Grant, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { settleExpertise, type ExpertiseSettlement } from './settle-expertise.js';

const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const person = (name: string, ...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: name as PersonId,
  name,
  grants,
});
const head = person('Ada', { role: 'school leader', urn });
const deputy = person('Ben', { role: 'deputy', urn });
const coordinator = person('Cora', { role: 'coordinator', programme });
const steering = person('Stan', { role: 'steering member', programme });
const elsewhere = person('Eve', { role: 'coordinator', programme: 'q' as ProgrammeId });

describe('an entry of the directory by which a pupil can be known', () => {
  it.each<[string, Actor, ExpertiseSettlement, string]>([
    ['a head hides', head, 'hide', 'hide'],
    ['a steering member hides', steering, 'hide', 'hide'],
    ['whoever hid it shows it again', deputy, 'show', 'show'],
    ['another does not', head, 'show', 'MayNotSettleExpertise'],
    ['nor removes', deputy, 'remove', 'MayNotSettleExpertise'],
    ['a coordinator shows', coordinator, 'show', 'show'],
    ['a coordinator removes', coordinator, 'remove', 'remove'],
    ['somebody of another programme is told that there is none', elsewhere, 'hide', 'ExpertiseNotFound'],
  ])('%s', (_, actor, how, expected) => {
    const schools = actor === head || actor === deputy ? [urn] : [];
    const place = { programme, schools, hiddenBy: 'Ben' as PersonId };
    const result = settleExpertise(actor, place, how);
    expect(result.ok ? result.value : result.refusal.kind).toBe(expected);
  });
});
