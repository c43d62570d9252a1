import type { FormationTask, PoolSchool } from '../formation/index.js';
import type { SchoolToday } from './plan.js';

/**
 * What has changed about a school since the run, in sentences; none where it stands as it stood. In a run for
 * quartets the schools of trios are in a group from the start.
 */
export function tellNotes(
  then: Pick<PoolSchool, 'name' | 'laCode' | 'trustId'>,
  today: SchoolToday | undefined,
  task: FormationTask = 'trios',
): readonly string[] {
  if (!today) return [`${then.name} is no longer in the register.`];
  const { name } = today;
  return [
    ...(today.isOpen ? [] : [`${name} has closed since the run.`]),
    ...(today.takesPart ? [] : [`${name} has left the programme since the run.`]),
    ...(today.alreadyIn === null || task === 'quartets'
      ? []
      : [`${name} is in a released group of this cycle.`]),
    ...(today.authority === then.laCode ? [] : [`${name} is in ${today.authorityName} since the run.`]),
    ...(today.trust === then.trustId ? [] : [trustSentence(today)]),
  ];
}

const trustSentence = ({ name, trustName }: SchoolToday): string =>
  trustName ? `${name} has joined ${trustName} since the run.` : `${name} has left its trust since the run.`;
