import type { Actor, Grant, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
import type { PracticeFacts, VersionFacts, VersionState } from './practice.js';
import { passReview, publish, returnToDraft, sendToReview, takeBack, type ToPublish } from './review.js';

const programme = 'p' as ProgrammeId;
const person = (id: string, ...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants,
});
const writer = person('writer', { role: 'researcher', programme });
const otherResearcher = person('other', { role: 'researcher', programme });
const editor = person('editor', { role: 'editor' });
const writerWhoEdits = person('writer', { role: 'researcher', programme }, { role: 'editor' });
const outsider = person('outsider', { role: 'researcher', programme: 'q' as ProgrammeId });

const practice: PracticeFacts = {
  id: 'pr' as PracticeId,
  programme,
  state: 'draft',
  writers: ['writer' as PersonId],
};
const version = (state: VersionState): VersionFacts => ({
  id: 'v' as VersionFacts['id'],
  number: 1,
  state,
  writtenBy: 'writer' as PersonId,
});
const inHand = (state: VersionState) => ({ practice, version: version(state) });
const wrong = [{ kind: 'consent given', problems: ['Claim 1 …'], warnings: [], note: null }] as const;
const fine: ToPublish = { checks: [], isAsReviewed: true, isApproved: true };

describe('a draft', () => {
  it.each([
    ['its writer', writer],
    ['another researcher of the programme', otherResearcher],
  ])('is sent to review by %s', (_, actor) => {
    expect(sendToReview(actor, inHand('draft'), []).ok).toBe(true);
  });

  it.each([
    ['a researcher of another programme', outsider, 'NotVisible'],
    ['an editor, who does not see drafts', editor, 'NotVisible'],
  ])('is not sent by %s', (_, actor, kind) => {
    expect(sendToReview(actor, inHand('draft'), [])).toMatchObject({ refusal: { kind } });
  });

  it('is not sent with problems left', () => {
    expect(sendToReview(writer, inHand('draft'), wrong)).toMatchObject({ refusal: { kind: 'ChecksFailed' } });
  });
});

describe('a version in review', () => {
  it('is passed by an editor who did not write it, and the schools are asked', () => {
    expect(passReview(editor, inHand('review'), []).ok).toBe(true);
  });

  it.each([
    ['its writer', writer, 'NotEditor'],
    ['its writer, though an editor', writerWhoEdits, 'WroteIt'],
    ['an outsider', outsider, 'NotVisible'],
  ])('is neither passed, handed back nor published by %s', (_, actor, kind) => {
    expect(passReview(actor, inHand('review'), [])).toMatchObject({ refusal: { kind } });
    expect(returnToDraft(actor, inHand('review'), 'x')).toMatchObject({ refusal: { kind } });
    expect(publish(actor, inHand('ready'), fine)).toMatchObject({ refusal: { kind } });
  });

  it('is not passed when a school withdrew meanwhile, nor twice', () => {
    expect(passReview(editor, inHand('review'), wrong)).toMatchObject({ refusal: { kind: 'ChecksFailed' } });
    expect(passReview(editor, inHand('approval'), [])).toMatchObject({ refusal: { kind: 'NotInReview' } });
  });

  it.each(['review', 'approval', 'ready'] as const)(
    'goes back from %s: by an editor with a note, by a writer without',
    state => {
      expect(returnToDraft(editor, inHand(state), ' Say more. ')).toMatchObject({
        value: { note: 'Say more.' },
      });
      expect(returnToDraft(editor, inHand(state), ' ')).toMatchObject({ refusal: { kind: 'NoteMissing' } });
      expect(takeBack(otherResearcher, inHand(state)).ok).toBe(true);
    },
  );

  it('is taken back by nobody else, and not once it is published', () => {
    expect(takeBack(editor, inHand('review'))).toMatchObject({ refusal: { kind: 'NotVisible' } });
    expect(takeBack(writer, inHand('published'))).toMatchObject({ refusal: { kind: 'NotInReview' } });
  });
});

describe('a version that is ready', () => {
  it('is published by an editor who did not write it', () => {
    expect(publish(editor, inHand('ready'), fine).ok).toBe(true);
  });

  it.each<[string, Partial<ToPublish>, VersionState, string]>([
    ['that nobody reviewed', {}, 'review', 'NotReady'],
    ['of which a school said nothing', { isApproved: false }, 'approval', 'NotReady'],
    ['that reads otherwise than what was reviewed', { isAsReviewed: false }, 'ready', 'OtherWords'],
    ['whose school withdrew meanwhile', { checks: wrong }, 'ready', 'ChecksFailed'],
    ['that is published already', {}, 'published', 'NotInReview'],
    ['that is a draft', {}, 'draft', 'NotVisible'],
  ])('is not one %s', (_, standing, state, kind) => {
    expect(publish(editor, inHand(state), { ...fine, ...standing })).toMatchObject({ refusal: { kind } });
  });

  it('is not published under a withdrawn practice', () => {
    const gone = { practice: { ...practice, state: 'withdrawn' as const }, version: version('ready') };
    expect(publish(editor, gone, fine)).toMatchObject({ refusal: { kind: 'NotInReview' } });
  });
});
