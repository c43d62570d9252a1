import type { Actor, Grant, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
import type { PracticeFacts, VersionFacts, VersionState } from './practice.js';
import { publish, returnToDraft, sendToReview } from './review.js';

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
const wrong = [{ kind: 'consent given', problems: ['Claim 1 …'] }] as const;

describe('a draft', () => {
  it('is sent to review by its writer', () => {
    expect(sendToReview(writer, inHand('draft'), []).ok).toBe(true);
  });

  it.each([
    ['another researcher', otherResearcher, 'NotYourDraft'],
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
  it('is published by an editor who did not write it', () => {
    expect(publish(editor, inHand('review'), []).ok).toBe(true);
  });

  it.each([
    ['its writer', writer, 'NotEditor'],
    ['its writer, though an editor', writerWhoEdits, 'WroteIt'],
    ['an outsider', outsider, 'NotVisible'],
  ])('is not published by %s', (_, actor, kind) => {
    expect(publish(actor, inHand('review'), [])).toMatchObject({ refusal: { kind } });
  });

  it('is not published when a school withdrew meanwhile', () => {
    expect(publish(editor, inHand('review'), wrong)).toMatchObject({ refusal: { kind: 'ChecksFailed' } });
  });

  it('is not published twice, nor under a withdrawn practice', () => {
    expect(publish(editor, inHand('published'), [])).toMatchObject({ refusal: { kind: 'NotInReview' } });
    const gone = { practice: { ...practice, state: 'withdrawn' as const }, version: version('review') };
    expect(publish(editor, gone, [])).toMatchObject({ refusal: { kind: 'NotInReview' } });
  });

  it('goes back to its writer only with a note', () => {
    expect(returnToDraft(editor, inHand('review'), ' Say more. ')).toMatchObject({
      value: { note: 'Say more.' },
    });
    expect(returnToDraft(editor, inHand('review'), ' ')).toMatchObject({ refusal: { kind: 'NoteMissing' } });
    expect(returnToDraft(writer, inHand('review'), 'x')).toMatchObject({ refusal: { kind: 'NotEditor' } });
  });
});
