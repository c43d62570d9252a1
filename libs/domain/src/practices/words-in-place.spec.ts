import type { Actor, ExcerptId, PersonId, PracticeId, ProgrammeId, Urn } from '../shared/index.js';
import type { PracticeFacts, VersionFacts, VersionState } from './practice.js';
import { settleWords, type SettleWords } from './settle-words.js';
import {
  answerWords,
  isApprovedByAll,
  placeState,
  schoolsWaitedFor,
  type AnswerOnPlace,
  type PlaceStanding,
} from './words-in-place.js';

const urn = '900001' as Urn;
const place = (hash: string, of = urn): PlaceStanding => ({
  excerpt: `e-${hash}` as ExcerptId,
  urn: of,
  hash,
  isQuotable: true,
});
const said = (hash: string, answer: AnswerOnPlace['answer'], offeredWords: string | null = null) => ({
  hash,
  answer,
  offeredWords,
});
const head: Actor = {
  kind: 'person',
  personId: 'h' as PersonId,
  name: 'Head',
  grants: [{ role: 'school leader', urn }],
};
const programme = 'p' as ProgrammeId;
const researcher: Actor = { ...head, grants: [{ role: 'researcher', programme }] };

describe('a place', () => {
  it('waits until its school has spoken of exactly this sentence; the newest word counts', () => {
    const answers = [said('a', 'withheld'), said('a', 'approved'), said('old', 'approved')];
    expect(placeState(place('a'), answers)).toBe('approved');
    expect(placeState(place('b'), answers)).toBe('waiting');
  });

  it('is withheld once its words were taken back, whatever was said before: nobody is waited for', () => {
    const gone = { ...place('a'), isQuotable: false };
    expect(placeState(gone, [said('a', 'approved')])).toBe('withheld');
    expect(isApprovedByAll([gone], [said('a', 'approved')])).toBe(false);
    expect(schoolsWaitedFor([gone], [])).toEqual([]);
  });

  it('keeps the practice back while one of them waits: silence is not consent', () => {
    const places = [place('a'), place('b', '900002' as Urn)];
    expect(isApprovedByAll(places, [said('a', 'approved')])).toBe(false);
    expect(schoolsWaitedFor(places, [said('a', 'approved')])).toEqual(['900002']);
    expect(isApprovedByAll(places, [said('a', 'approved'), said('b', 'approved')])).toBe(true);
  });
});

describe('a school', () => {
  const asked = {
    place: place('a'),
    isQuotable: true,
    version: 'approval' as VersionState,
    isUnchanged: false,
  };

  it.each([
    ['approves', { answer: 'approved', words: '' }, { answer: 'approved', offeredWords: null }],
    [
      'offers softer words',
      { answer: 'softer', words: ' A few. ' },
      { answer: 'softer', offeredWords: 'A few.' },
    ],
    ['withholds', { answer: 'withheld', words: '' }, { answer: 'withheld', offeredWords: null }],
  ] as const)('%s', (_, given, value) => {
    expect(answerWords(head, asked, given)).toEqual({ ok: true, value });
  });

  it.each([
    ['of another’s words', { ...asked, place: place('a', '900002' as Urn) }, 'NotVisible'],
    ['of a sentence that was changed', { ...asked, place: null }, 'NotVisible'],
    ['while it is written anew', { ...asked, version: 'draft' as const }, 'BeingRewritten'],
    ['while it is reviewed again', { ...asked, version: 'review' as const }, 'BeingRewritten'],
    ['once it is published', { ...asked, version: 'published' as const }, 'PublishedAlready'],
    ['of words that it took back', { ...asked, isQuotable: false }, 'ConsentGone'],
  ])('does not answer %s', (_, of, kind) => {
    expect(answerWords(head, of, { answer: 'approved', words: '' })).toMatchObject({ refusal: { kind } });
  });

  it('may withhold what it took back, and offers no empty words', () => {
    expect(answerWords(head, { ...asked, isQuotable: false }, { answer: 'withheld', words: '' }).ok).toBe(
      true,
    );
    const empty = answerWords(head, asked, { answer: 'softer', words: ' ' });
    expect(empty).toMatchObject({ refusal: { kind: 'WordsMissing' } });
    const same = answerWords(head, { ...asked, isUnchanged: true }, { answer: 'softer', words: 'They.' });
    expect(same).toMatchObject({ refusal: { kind: 'WordsUnchanged' } });
  });
});

describe('what its writer does with it', () => {
  const practice: PracticeFacts = { id: 'a' as PracticeId, programme, state: 'review', writers: [] };
  const version: VersionFacts = {
    id: 'v' as VersionFacts['id'],
    number: 1,
    state: 'approval',
    writtenBy: 'w' as PersonId,
  };
  const resting = { excerpt: 'e-a' as ExcerptId, purpose: 'quote unnamed' as const };
  const claims = [
    { text: 'One.', excerpts: [resting] },
    { text: 'Two.', excerpts: [{ ...resting, excerpt: 'x' as ExcerptId }] },
  ];
  const settle = (decision: SettleWords, answer: AnswerOnPlace, from = claims) =>
    settleWords(
      researcher,
      { practice, version },
      {
        claims: from,
        offered: { place: place('a'), claim: 0, answer },
        decision,
      },
    );

  it('takes the softer words into the quotation', () => {
    expect(settle('take', said('a', 'softer', 'A few.'))).toMatchObject({
      value: [{ excerpts: [{ agreedWords: 'A few.' }] }, { text: 'Two.' }],
    });
  });

  it('drops the quotation, and the claim that rested on nothing else', () => {
    expect(settle('drop', said('a', 'withheld'))).toMatchObject({ value: [{ text: 'Two.' }] });
  });

  it.each<[string, SettleWords, AnswerOnPlace, string]>([
    ['takes what was withheld', 'take', said('a', 'withheld'), 'NothingOffered'],
    ['drops what was approved', 'drop', said('a', 'approved'), 'NothingOffered'],
  ])('never %s', (_, decision, answer, kind) => {
    expect(settle(decision, answer)).toMatchObject({ refusal: { kind } });
  });

  it('writes anew where no claim would be left', () => {
    const only = settle('drop', said('a', 'withheld'), claims.slice(0, 1));
    expect(only).toMatchObject({ refusal: { kind: 'NothingLeft' } });
  });
});
