import type { RoomFacts } from '../groups/index.js';
import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { askConsent, type ConsentQuestion } from './ask-consent.js';
import type { CodableContribution, ConsentState } from './coding.js';

const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const room: RoomFacts = {
  group: 'g' as GroupId,
  programme,
  members: [urn],
  researchAccess: true,
  hasEnded: false,
};
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const words: CodableContribution = {
  id: 'c' as CodableContribution['id'],
  group: 'g' as GroupId,
  programme,
  urn,
  text: 'Words',
  revision: 1,
  isDeleted: false,
  researchConsent: true,
};

const asks: ConsentQuestion = { purpose: 'quote unnamed', earlier: null };

describe('asking a school for its words', () => {
  it.each([
    ['nobody', 'quote unnamed', 'CharterKeepsWords'],
    ['unnamed', 'quote unnamed', 'ok'],
    ['unnamed', 'quote named', 'CharterKeepsWords'],
    ['named', 'quote named', 'ok'],
  ] as const)('goes as far as a charter of “%s”: %s', (quoting, purpose, outcome) => {
    const charter = { quoting, guests: true, acceptedBy: [urn], isChanging: false };
    const result = askConsent(researcher, { ...room, charter }, words, { purpose, earlier: null });
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(outcome);
  });

  it('goes to the school whose words they are', () => {
    expect(askConsent(researcher, room, words, asks)).toEqual({ ok: true, value: { urn } });
  });

  it.each<[string, Partial<CodableContribution>, ConsentState | null, string]>([
    ['nobody’s school wrote it', { urn: null }, null, 'NoSchoolToAsk'],
    ['the words were deleted', { isDeleted: true }, null, 'NoResearchConsent'],
    ['the words were closed to research', { researchConsent: false }, null, 'NoResearchConsent'],
    ['it was asked and has not answered', {}, 'asked', 'AlreadyAsked'],
    ['it said no', {}, 'refused', 'AlreadyAsked'],
  ])('is refused when %s', (_, change, earlier, kind) => {
    expect(askConsent(researcher, room, { ...words, ...change }, { ...asks, earlier })).toMatchObject({
      refusal: { kind },
    });
  });

  it('is refused when the charter closed the room meanwhile', () => {
    expect(askConsent(researcher, { ...room, researchAccess: false }, words, asks)).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
