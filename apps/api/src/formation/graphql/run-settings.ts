import { plainAsk, type FormationEffort, type FormationTask } from '@pathways/domain/formation';
import type { RunView } from '../application/formation.queries.js';
import type { RunSetting } from './run-outcome.type.js';

const taskWords: Readonly<Record<FormationTask, string>> = {
  trios: 'Trios, and the fewest quartets',
  quartets: 'Newcomers into standing trios',
  families: 'Families of 12 to 20',
  pairs: 'Pairs: need meets strength',
};

const effortWords: Readonly<Record<FormationEffort, string>> = {
  interactive: 'An answer in seconds',
  best: 'The best that can be found',
};

function travelWords({ rules }: RunView): string {
  const { travel } = rules.wishes ?? plainAsk.wishes;
  return travel ? `${travel.perKm} per km beyond ${travel.beyondKm} km` : 'does not count';
}

function faithWords({ rules }: RunView): string {
  const { faith } = rules.wishes ?? plainAsk.wishes;
  if (!faith) return 'does not count';
  return `${faith.prefer === 'same' ? 'together' : 'with others'}, ${faith.weight}`;
}

function memoryWords({ rules }: RunView): string {
  const { memory } = rules.wishes ?? plainAsk.wishes;
  return memory
    ? `new partners wished for, ${memory.weight}, times ${memory.decay} a cycle`
    : 'does not count';
}

function scopeWords({ rules }: RunView): string {
  const { authorities = [], leftOut = [] } = rules.scope ?? {};
  const parts = [
    ...(authorities.length > 0 ? [`authorities ${authorities.join(', ')}`] : []),
    ...(leftOut.length > 0
      ? [`without ${leftOut.length} ${leftOut.length === 1 ? 'school' : 'schools'}`]
      : []),
  ];
  return parts.join('; ') || 'the whole pool';
}

const liftWords = ({ rules }: RunView): string =>
  rules.lift ? `up to ${Math.round(1_000 * rules.lift) / 10} % of the total` : 'no';

const searchWords = ({ effort, rules }: RunView): string =>
  rules.endsEarly ? `${effortWords[effort]}; ended early with the best so far` : effortWords[effort];

/** All that a run was asked, in words: two runs are compared line by line. */
export const settingsOf = (view: RunView): RunSetting[] => [
  { name: 'Forms', value: taskWords[view.task] },
  ...(view.task === 'families'
    ? [{ name: 'Families of', value: view.rules.from === 'trios' ? 'whole trios' : 'single schools' }]
    : []),
  { name: 'Cycle', value: view.cycleName },
  { name: 'Likeness', value: view.profile.name },
  { name: 'Schools', value: scopeWords(view) },
  { name: 'Travel', value: travelWords(view) },
  { name: 'Faith bodies', value: faithWords(view) },
  { name: 'Who met whom', value: memoryWords(view) },
  ...(view.task === 'trios' ? [{ name: 'Worst group lifted', value: liftWords(view) }] : []),
  { name: 'Locks', value: view.rules.locks ? `${view.rules.locks.length} obeyed` : 'as they stand' },
  { name: 'Search', value: searchWords(view) },
  { name: 'Seed', value: view.seed },
  { name: 'Pool', value: `${view.poolSize} schools, ${view.snapshotHash.slice(0, 12)}` },
];
