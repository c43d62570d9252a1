import type { Actor, ExcerptId, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
import type { PracticeCard, PracticeFacts, StandingExcerpt, VersionFacts } from './practice.js';
import { saveDraft } from './save-draft.js';

const programme = 'p' as ProgrammeId;
const researcher = (id: string, of = programme): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants: [{ role: 'researcher', programme: of }],
});
const practice: PracticeFacts = { id: 'a' as PracticeId, programme, state: 'draft', writers: [] };
const version: VersionFacts = {
  id: 'v' as VersionFacts['id'],
  number: 1,
  state: 'draft',
  writtenBy: 'w' as PersonId,
};
const card = { title: 'T', phase: 'primary', themes: [] } as object as PracticeCard;
const excerpt: StandingExcerpt = {
  id: 'e' as ExcerptId,
  programme,
  urn: null,
  quote: 'q',
  isOpen: true,
  consents: {},
};
const draft = {
  card,
  claims: [{ text: 'c', excerpts: [{ excerpt: excerpt.id, purpose: 'quote unnamed' as const }] }],
};

describe('saving a draft', () => {
  it('is its writer’s', () => {
    expect(saveDraft(researcher('w'), { practice, version }, draft, [excerpt]).ok).toBe(true);
  });

  it.each([
    ['another researcher of the programme', researcher('o'), version, [excerpt], 'NotYourDraft'],
    [
      'a researcher of another programme',
      researcher('w', 'q' as ProgrammeId),
      version,
      [excerpt],
      'NotVisible',
    ],
    [
      'a version already sent',
      researcher('w'),
      { ...version, state: 'review' as const },
      [excerpt],
      'NotYourDraft',
    ],
    ['words that nobody marked', researcher('w'), version, [], 'ExcerptUnknown'],
    [
      'words of another programme',
      researcher('w'),
      version,
      [{ ...excerpt, programme: 'q' as ProgrammeId }],
      'ExcerptUnknown',
    ],
  ])('is refused for %s', (_, actor, of, excerpts, kind) => {
    expect(saveDraft(actor, { practice, version: of }, draft, excerpts)).toMatchObject({ refusal: { kind } });
  });
});
