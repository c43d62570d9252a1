import type { VersionPartsFragment } from '../gql/graphql.js';
import { disadvantageWords, sizeWords } from './card-words.js';
import { phaseWords } from './practice-words.js';

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Where a practice comes from, in a sentence. What would give a school away is not in it. */
export function contextWords(context: VersionPartsFragment['generalContext']): string {
  if (context.schools === 0) return 'Told once it rests on passages.';
  const { phases, sizeBands, disadvantageBands, schools, authorities } = context;
  return [
    `${counted(schools, 'school', 'schools')} in ${counted(authorities, 'local authority', 'local authorities')}`,
    and.format(phases.map(phase => phaseWords[phase].toLowerCase())),
    sizeBands.length > 0 ? or.format(sizeBands.map(band => sizeWords[band])) : 'size not told',
    disadvantageBands.length > 0
      ? or.format(disadvantageBands.map(band => disadvantageWords[band]))
      : 'disadvantage not told',
  ].join('; ');
}
