import type { ActionId } from '../discussions/index.js';
import { alder, amina, ben, birch, faye, group, olu, room } from '../meetings/testing/a-meeting.js';
import type { AuthorityCode } from '../shared/index.js';
import type { Idea, IdeaId, ReturnId, StandingAction } from './action.js';
import { answerReturn, type ReturnDraft } from './answer-return.js';
import { askBack, giveEvidence } from './give-evidence.js';
import { moveIdea, startIdea } from './move-idea.js';
import { schoolDayBefore } from './school-day-before.js';

const action: StandingAction = {
  id: 'a' as ActionId,
  group,
  what: 'Ring before nine.',
  school: alder,
  person: null,
  dueOn: '2026-12-18',
};
const said = (change: Partial<ReturnDraft> = {}): ReturnDraft => ({
  id: 'r' as ReturnId,
  answer: 'done',
  because: 'Late marks fell.',
  what: null,
  dueOn: null,
  ...change,
});
const answer = (actor = amina, draft = said(), place = room) => {
  const result = answerReturn(actor, { room: place, action }, draft, '2026-12-01');
  return result.ok ? result.value : result.refusal.kind;
};

describe('the return question', () => {
  it('keeps words and day of what is done', () => {
    const sly = said({ what: 'Sleep.', dueOn: '2027-01-08' });
    expect(answer(amina, sly)).toMatchObject({ what: 'Ring before nine.', dueOn: '2026-12-18' });
  });
  it('takes other words of what is changed, and another day of what waits', () => {
    const changed = said({ answer: 'changed', what: 'Ring at eight.' });
    expect(answer(amina, changed)).toMatchObject({ what: 'Ring at eight.', dueOn: '2026-12-18' });
    const waiting = said({ answer: 'waiting', dueOn: '2027-01-15' });
    expect(answer(faye, waiting)).toMatchObject({ what: 'Ring before nine.', dueOn: '2027-01-15' });
  });
  it.each([
    ['without a word of why', amina, said({ because: ' ' }), 'ReasonMissing'],
    ['changed into the same', amina, said({ answer: 'changed' }), 'NothingChanged'],
    ['changed into nothing', amina, said({ answer: 'changed', what: ' ' }), 'ActionWordsFaulty'],
    [
      'put off to a day that has passed',
      amina,
      said({ answer: 'waiting', dueOn: '2026-11-30' }),
      'DayPassed',
    ],
    ['by another school', ben, said(), 'NotYourSchool'],
    ['by an outsider', olu, said(), 'ActionNotFound'],
  ])('is refused %s', (_, actor, draft, kind) => expect(answer(actor, draft)).toBe(kind));
  it('is not asked in a group that has ended', () => {
    expect(answer(amina, said(), { ...room, hasEnded: true })).toBe('NotYourSchool');
  });
});

describe('a day on which the school is open', () => {
  const closed = [
    { authority: '351' as AuthorityCode, from: '2026-12-21', to: '2027-01-01', name: 'Christmas' },
  ];
  it.each([
    ['2026-12-18', '2026-12-18'],
    ['2026-12-30', '2026-12-18'],
    ['2026-12-19', '2026-12-18'],
  ])('before or on %s is %s', (day, expected) => {
    expect(schoolDayBefore(day, '351' as AuthorityCode, closed)).toBe(expected);
  });
});

describe('an idea', () => {
  const idea: Idea = { id: 'i' as IdeaId, group, title: 'Buddies', stage: 'evidence', number: 1 };
  it('goes forward and back, each step with words', () => {
    const step = moveIdea(ben, { room, idea }, { stage: 'trial', words: 'Two classes try it.' });
    expect(step.ok && step.value.idea).toMatchObject({ stage: 'trial', number: 2 });
    expect(moveIdea(ben, { room, idea }, { stage: 'scale', words: '' })).toMatchObject({
      refusal: { kind: 'StepWordsFaulty' },
    });
    expect(moveIdea(olu, { room, idea }, { stage: 'scale', words: 'x' })).toMatchObject({
      refusal: { kind: 'IdeaNotFound' },
    });
  });
  it('begins with its evidence', () => {
    const begun = startIdea(amina, room, { id: idea.id, title: 'Buddies', words: 'They settle sooner.' });
    expect(begun.ok && begun.value.idea).toMatchObject({ stage: 'evidence', number: 1 });
    expect(startIdea(amina, room, { id: idea.id, title: ' ', words: 'x' })).toMatchObject({
      refusal: { kind: 'IdeaTitleFaulty' },
    });
  });
});

describe('a piece of evidence and a question back', () => {
  it('are a school’s own words', () => {
    expect(giveEvidence(amina, room, { urn: alder, words: ' Late marks fell. ' })).toMatchObject({
      value: 'Late marks fell.',
    });
    expect(giveEvidence(ben, room, { urn: alder, words: 'x' })).toMatchObject({
      refusal: { kind: 'NotYourSchool' },
    });
    expect(giveEvidence(amina, room, { urn: alder, words: '' })).toMatchObject({
      refusal: { kind: 'EvidenceFaulty' },
    });
  });
  it.each([
    ['of a partner', ben, birch, alder, true, 'ok'],
    ['of oneself', amina, alder, alder, true, 'OwnEvidence'],
    ['of what is not there', ben, birch, alder, false, 'NoEvidenceYet'],
    ['by an outsider', olu, birch, alder, true, 'CycleNotFound'],
  ])('asked %s', (_, actor, urn, about, isThere, expected) => {
    const result = askBack(actor, room, { urn, about, words: 'Who rings?' }, isThere);
    expect(result.ok ? 'ok' : result.refusal.kind).toBe(expected);
  });
});
