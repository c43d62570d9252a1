import type { Actor, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
import { commentOnSentence, findSentence, replyToComment } from './comment.js';
import { emptyCard, type PracticeFacts, type VersionFacts, type VersionState } from './practice.js';

const programme = 'p' as ProgrammeId;
const person = (grants: Extract<Actor, { kind: 'person' }>['grants']): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'x',
  grants,
});
const researcher = person([{ role: 'researcher', programme }]);
const editor = person([{ role: 'editor' }]);
const practice: PracticeFacts = { id: 'a' as PracticeId, programme, state: 'review', writers: [] };
const inHand = (state: VersionState) => ({
  practice,
  version: { id: 'v' as VersionFacts['id'], number: 1, state, writtenBy: 'w' as PersonId },
});
const problem = 'They came late. They missed the first lesson. They came late.';
const draft = { card: { ...emptyCard, title: 'T', phase: 'primary' as const, problem }, claims: [] };
const on = (change = {}) => ({
  field: 'problem' as const,
  quote: 'They missed the first lesson.',
  body: 'Which?',
  ...change,
});

describe('a comment on a sentence', () => {
  it('keeps the sentence with its neighbours', () => {
    expect(commentOnSentence(editor, inHand('review'), draft, on())).toMatchObject({
      value: {
        quote: 'They missed the first lesson.',
        prefix: 'They came late. ',
        suffix: ' They came late.',
        body: 'Which?',
      },
    });
  });

  it.each([
    ['words that do not stand there', researcher, on({ quote: 'They slept.' }), 'SentenceGone'],
    ['a part that is no text', researcher, on({ field: 'outcomes' }), 'SentenceGone'],
    ['nothing said', researcher, on({ body: ' ' }), 'CommentMissing'],
    ['an editor, on a draft', editor, on(), 'NotVisible'],
  ])('is refused for %s', (_, actor, said, kind) => {
    expect(commentOnSentence(actor, inHand('draft'), draft, said)).toMatchObject({ refusal: { kind } });
  });

  it('is found again by its neighbours, and not where its words are gone', () => {
    const anchor = { field: 'problem' as const, quote: 'They came late.', prefix: 'lesson. ', suffix: '' };
    expect(findSentence(problem, anchor)).toBe(46);
    expect(findSentence('Other words.', anchor)).toBeNull();
  });

  it('is answered until it is settled', () => {
    expect(replyToComment(researcher, inHand('draft'), { isResolved: false }, 'Done.').ok).toBe(true);
    const settled = replyToComment(researcher, inHand('draft'), { isResolved: true }, 'Done.');
    expect(settled).toMatchObject({ refusal: { kind: 'ThreadResolved' } });
  });
});
