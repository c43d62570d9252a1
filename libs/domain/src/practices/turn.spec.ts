import type { Urn } from '../shared/index.js';
import { stageOf } from './stage.js';
import { isReminderDue, turnsAt, type TurnParty } from './turn.js';

const urn = '900001' as Urn;
const of = (stage: Parameters<typeof turnsAt>[0]['stage'], change = {}) =>
  turnsAt({ stage, waitedFor: [], toSettle: 0, ...change }).map(
    ({ party, because }) => `${party} ${because}`,
  );

describe('whose turn it is', () => {
  it.each([
    ['draft', ['writer to write']],
    ['revised', ['writer to write']],
    ['review', ['editor to review']],
    ['ready', ['editor to publish']],
    ['published', []],
    ['withdrawn', []],
  ] as const)('at %s: %j', (stage, turns) => {
    expect(of(stage)).toEqual(turns);
  });

  it('is every school’s that has not answered, and the writer’s where one asked for other words', () => {
    expect(of('approval', { waitedFor: [urn, '900002' as Urn] })).toEqual([
      'school to approve',
      'school to approve',
    ]);
    expect(of('approval', { toSettle: 1 })).toEqual(['writer to settle']);
  });
});

describe('how far it has come', () => {
  it.each([
    ['draft', 'draft', 'draft'],
    ['review', 'approval', 'approval'],
    ['published', 'draft', 'revised'],
    ['published', 'review', 'review'],
    ['withdrawn', 'published', 'withdrawn'],
  ] as const)('is told of %s with a version in %s: %s', (practice, version, stage) => {
    expect(stageOf(practice, version)).toBe(stage);
  });
});

describe('a reminder', () => {
  const day = (count: number) => new Date(Date.UTC(2026, 10, 1 + count));
  const due = (party: TurnParty, days: number, change = {}) =>
    isReminderDue({ party, openedAt: day(0), remindedAt: null, reminders: 0, ...change }, day(days));

  it.each<[TurnParty, number, boolean]>([
    ['school', 4, false],
    ['school', 5, true],
    ['editor', 5, true],
    ['writer', 9, false],
    ['writer', 10, true],
  ])('of %s after %i days: %s', (party, days, is) => {
    expect(due(party, days)).toBe(is);
  });

  it('comes again after as many days, three times at most', () => {
    expect(due('school', 9, { remindedAt: day(5), reminders: 1 })).toBe(false);
    expect(due('school', 10, { remindedAt: day(5), reminders: 1 })).toBe(true);
    expect(due('school', 90, { remindedAt: day(15), reminders: 3 })).toBe(false);
  });
});
