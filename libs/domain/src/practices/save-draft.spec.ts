import type { Actor, ExcerptId, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
import { holdField, lockSeconds } from './hold-field.js';
import type { PracticeFacts, StandingExcerpt, VersionFacts } from './practice.js';
import { saveDraft, type DraftEdit, type FieldLock } from './save-draft.js';

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
const excerpt: StandingExcerpt = {
  id: 'e' as ExcerptId,
  programme,
  urn: null,
  quote: 'q',
  isOpen: true,
  consents: {},
};
const edit: DraftEdit = {
  card: { title: 'T' },
  claims: [{ text: 'c', excerpts: [{ excerpt: excerpt.id, purpose: 'quote unnamed' as const }] }],
};

const nothing = { excerpts: [excerpt], standing: [], locks: [] };
const inHand = { practice, version };
const now = new Date('2026-11-22T10:00:00Z');
const lockOf = (person: string, heldUntil: Date): FieldLock => ({
  field: 'problem',
  person: person as PersonId,
  personName: 'R. Lind',
  heldUntil,
});

describe('saving parts of a draft', () => {
  it.each(['w', 'o'])('is any researcher’s of the programme: %s', who => {
    expect(saveDraft(researcher(who), inHand, edit, nothing)).toEqual({ ok: true, value: edit });
  });

  it.each([
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
    const result = saveDraft(actor, { practice, version: of }, edit, { ...nothing, excerpts });
    expect(result).toMatchObject({ refusal: { kind } });
  });

  it('is refused for a field that somebody saved since, so that nobody’s words are written over', () => {
    const standing = [{ field: 'problem' as const, number: 4 }];
    const from = (number: number) => ({ card: { problem: 'Late.' }, bases: { problem: number } });
    const save = (number: number) =>
      saveDraft(researcher('w'), inHand, from(number), { ...nothing, standing });
    expect(save(3)).toMatchObject({ refusal: { kind: 'FieldsChanged', fields: ['problem'] } });
    expect(save(4).ok).toBe(true);
    const unsaid = saveDraft(
      researcher('w'),
      inHand,
      { card: { problem: 'Late.' } },
      { ...nothing, standing },
    );
    expect(unsaid).toMatchObject({ refusal: { kind: 'FieldsChanged' } });
  });

  it('is refused for a field that another person holds, and not for one’s own', () => {
    const save = (who: string) =>
      saveDraft(
        researcher(who),
        inHand,
        { card: { problem: 'Late.' } },
        { ...nothing, locks: [lockOf('w', now)] },
      );
    expect(save('o')).toMatchObject({ refusal: { kind: 'FieldHeld', field: 'problem', by: 'R. Lind' } });
    expect(save('w').ok).toBe(true);
  });
});

describe('holding a field', () => {
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

  it('is kept by signs of life, and heard of only the first time', () => {
    const first = holdField(researcher('w'), inHand, { lock: null, now });
    expect(first).toEqual({ ok: true, value: { until: later(lockSeconds), isNew: true } });
    const again = holdField(researcher('w'), inHand, { lock: lockOf('w', later(10)), now });
    expect(again).toMatchObject({ value: { isNew: false } });
  });

  it('stands in another’s way while it lives, and no longer', () => {
    const taken = (until: Date) => holdField(researcher('o'), inHand, { lock: lockOf('w', until), now });
    expect(taken(later(1))).toMatchObject({ refusal: { kind: 'FieldHeld', by: 'R. Lind' } });
    expect(taken(now)).toMatchObject({ value: { isNew: true } });
  });
});
