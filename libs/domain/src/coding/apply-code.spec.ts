import type { RoomFacts } from '../groups/index.js';
import type { Actor, Grant, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { applyCode, type Application } from './apply-code.js';
import type { CodableContribution, Code } from './coding.js';

const programme = 'p' as ProgrammeId;
const urn = '900001' as Urn;
const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const researcher = person({ role: 'researcher', programme });
const leader = person({ role: 'school leader', urn });

const aRoom = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  group: 'g' as GroupId,
  programme,
  members: [urn],
  researchAccess: true,
  hasEnded: false,
  ...change,
});
const aContribution = (change: Partial<CodableContribution> = {}): CodableContribution => ({
  id: 'c' as CodableContribution['id'],
  group: 'g' as GroupId,
  programme,
  urn,
  text: 'Doors open at eight. 😀 We greet by name.',
  revision: 2,
  isDeleted: false,
  researchConsent: true,
  ...change,
});
const aCode = (change: Partial<Code> = {}): Code => ({
  id: 'k' as Code['id'],
  programme,
  name: 'Welcome',
  isRetired: false,
  ...change,
});
const anApplication = (change: Partial<Application> = {}): Application => ({
  contribution: aContribution(),
  passage: { revision: 2, startsAt: 0, endsAt: 20 },
  codes: [aCode()],
  ...change,
});

describe('coding a passage', () => {
  it('keeps the words with their neighbours', () => {
    const result = applyCode(researcher, aRoom(), anApplication());
    expect(result).toMatchObject({
      ok: true,
      value: { quote: 'Doors open at eight.', prefix: '', suffix: ' 😀 We greet by name.' },
    });
  });

  it('leaves out the white space at both ends and never cuts a character in two', () => {
    const result = applyCode(
      researcher,
      aRoom(),
      anApplication({ passage: { revision: 2, startsAt: 20, endsAt: 22 } }),
    );
    expect(result).toMatchObject({ ok: true, value: { quote: '😀' } });
  });

  it.each<[string, Actor, RoomFacts, Application, string]>([
    ['a leader of a member school', leader, aRoom(), anApplication(), 'NotVisible'],
    [
      'a researcher whom the charter keeps out',
      researcher,
      aRoom({ researchAccess: false }),
      anApplication(),
      'NotVisible',
    ],
    [
      'a researcher of another programme',
      researcher,
      aRoom({ programme: 'q' as ProgrammeId }),
      anApplication(),
      'NotVisible',
    ],
    [
      'words not open to research',
      researcher,
      aRoom(),
      anApplication({ contribution: aContribution({ researchConsent: false }) }),
      'NoResearchConsent',
    ],
    [
      'a deleted contribution',
      researcher,
      aRoom(),
      anApplication({ contribution: aContribution({ isDeleted: true }) }),
      'NoResearchConsent',
    ],
    [
      'a revision that was overtaken',
      researcher,
      aRoom(),
      anApplication({ passage: { revision: 1, startsAt: 0, endsAt: 5 } }),
      'ContributionChanged',
    ],
    [
      'nothing but white space',
      researcher,
      aRoom(),
      anApplication({ passage: { revision: 2, startsAt: 20, endsAt: 21 } }),
      'NothingMarked',
    ],
    [
      'more than two thousand characters',
      researcher,
      aRoom(),
      anApplication({
        contribution: aContribution({ text: 'a'.repeat(3_000) }),
        passage: { revision: 2, startsAt: 0, endsAt: 2_001 },
      }),
      'PassageTooLong',
    ],
    [
      'a retired code',
      researcher,
      aRoom(),
      anApplication({ codes: [aCode(), aCode({ isRetired: true })] }),
      'CodeNotInUse',
    ],
    [
      'a code of another programme',
      researcher,
      aRoom(),
      anApplication({ codes: [aCode({ programme: 'q' as ProgrammeId })] }),
      'CodeNotInUse',
    ],
    ['no code at all', researcher, aRoom(), anApplication({ codes: [] }), 'NoCodeChosen'],
    ['a code that does not exist', researcher, aRoom(), anApplication({ codes: [null] }), 'CodeNotInUse'],
  ])('is refused for %s', (_, actor, room, application, kind) => {
    expect(applyCode(actor, room, application)).toMatchObject({ ok: false, refusal: { kind } });
  });
});
