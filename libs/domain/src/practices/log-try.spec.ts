import type { Actor, PersonId, PracticeId, Urn } from '../shared/index.js';
import { stranger } from '../shared/index.js';
import { logTry, type TryReport } from './log-try.js';
import type { PracticeState, TryId } from './practice.js';
import { reviseTry, withdrawTry, type TryFacts } from './revise-try.js';

const urn = '900001' as Urn;
const leader: Actor = {
  kind: 'person',
  personId: 'p1' as PersonId,
  name: 'Lena Ford',
  grants: [{ role: 'school leader', urn }],
};
const today = '2026-11-22';
const name = 'Larkfield Primary School';
const report = (change: Partial<TryReport> = {}): TryReport => ({
  urn,
  context: 'A village.',
  changeMade: 'One adult at the gate.',
  isAdapted: false,
  begunOn: '2026-09-01',
  effort: 'low',
  result: 'worse',
  proof: 'staff views',
  wouldKeep: false,
  ...change,
});
const kindOf = (answer: ReturnType<typeof logTry> | ReturnType<typeof reviseTry>) =>
  answer.ok ? 'kept' : answer.refusal.kind;

describe('a school that tried a practice', () => {
  it.each<[string, Actor, PracticeState | null, Partial<TryReport>, string]>([
    ['is heard, though it went worse', leader, 'published', {}, 'kept'],
    ['is not heard of a draft', leader, 'draft', {}, 'NotVisible'],
    ['is not heard of what does not exist', leader, null, {}, 'NotVisible'],
    ['is told that the practice was withdrawn', leader, 'withdrawn', {}, 'PracticeWithdrawn'],
    ['speaks for itself only', leader, 'published', { urn: '900002' as Urn }, 'NotYourSchool'],
    ['is no stranger', stranger, 'published', {}, 'NotYourSchool'],
    ['leaves its name out', leader, 'published', { context: 'At Larkfield.' }, 'NamesSchool'],
    ['names a term', leader, 'published', { begunOn: '2026-10-03' }, 'NotATerm'],
    ['names a term that has begun', leader, 'published', { begunOn: '2027-01-01' }, 'NotBegunYet'],
  ])('%s', (_, actor, state, change, kind) => {
    expect(kindOf(logTry(actor, state, { name, today }, report(change)))).toBe(kind);
  });
});

const tried: TryFacts = {
  id: 't1' as TryId,
  practice: 'pr1' as PracticeId,
  urn,
  schoolName: name,
  isWithdrawn: false,
  isHidden: false,
};
const other: TryFacts = { ...tried, urn: '900002' as Urn };

describe('a report on record', () => {
  it.each<[string, TryFacts | null, Partial<TryReport>, string]>([
    ['is corrected by whoever speaks for the school', tried, {}, 'kept'],
    ['is not seen by another school', other, {}, 'NotVisible'],
    ['is not there', null, {}, 'NotVisible'],
    ['stays taken back', { ...tried, isWithdrawn: true }, {}, 'TryWithdrawn'],
    ['may not name the school afterwards', tried, { changeMade: 'As Larkfield does.' }, 'NamesSchool'],
  ])('%s', (_, facts, change, kind) => {
    expect(kindOf(reviseTry(leader, facts, report(change), today))).toBe(kind);
  });

  it('is taken back once, by its own school', () => {
    expect(withdrawTry(leader, tried)).toEqual({ ok: true, value: { isNew: true } });
    expect(withdrawTry(leader, { ...tried, isWithdrawn: true })).toEqual({
      ok: true,
      value: { isNew: false },
    });
    expect(withdrawTry(leader, other)).toEqual({ ok: false, refusal: { kind: 'NotVisible' } });
  });
});
