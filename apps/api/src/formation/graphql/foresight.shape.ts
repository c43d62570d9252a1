import {
  contradictionsIn,
  foresee,
  lackingSchools,
  shortagesIn,
  tellObstacle,
  type Circumstances,
  type FormationTask,
  type LikenessProfile,
  type PoolSchool,
} from '@pathways/domain/formation';
import type { AskedPool } from '../application/free-pool.js';
import { asUnplaced } from './formation.shape.js';
import type { FormationForesight, MeasureGap } from './foresight.type.js';
import { namesOf, tellContradiction, tellShortage } from './name-schools.js';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function gapsOf(pool: readonly PoolSchool[], profile: LikenessProfile): MeasureGap[] {
  return profile.measures.map(({ code, standsFor, weight }) => {
    const lacking = pool.filter(school => school.measures[code]?.state !== 'value');
    const years = pool.flatMap(({ measures }) =>
      measures[code]?.state === 'value' ? measures[code].academicYear : [],
    );
    return {
      code,
      standsFor,
      weight,
      known: pool.length - lacking.length,
      years: [...new Set(years)].sort().join(', '),
      lacking: lacking
        .map(({ urn, name, laName, measures }) => ({
          urn,
          name,
          authority: laName,
          state: measures[code]?.state ?? 'not held',
        }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    };
  });
}

/** Aim for families: as many schools as the historic ones had on average. */
const usualFamily = 16;

interface Foreseen {
  readonly trios: number;
  readonly quartets: number;
}

function sentenceFor(
  task: FormationTask,
  pool: readonly PoolSchool[],
  { standing }: Circumstances,
  { trios, quartets }: Foreseen,
): string {
  const placed = new Set(standing.flatMap(({ urns }) => urns));
  const newcomers = pool.filter(({ urn }) => !placed.has(urn)).length;
  switch (task) {
    case 'trios':
      return quartets === 0
        ? counted(trios, 'trio')
        : `${counted(trios, 'trio')} and ${counted(quartets, 'quartet')}`;
    case 'quartets':
      return `${counted(newcomers, 'newcomer')} beside ${counted(standing.length, 'group')} that stand`;
    case 'families':
      return `About ${counted(Math.round(pool.length / usualFamily), 'family', 'families')} of 12 to 20 schools`;
    case 'pairs':
      return `Pairs among ${counted(pool.length, 'school')}: each struggling school with one that is strong where it is not`;
  }
}

/** What a run will come to, counted before any search. */
export function asForesight(
  task: FormationTask,
  profile: LikenessProfile,
  { pool, instance }: AskedPool,
  known: Circumstances,
): FormationForesight {
  const { placeable, trios, quartets, obstacles } = foresee(pool, profile);
  const names = namesOf(pool);
  const isTrios = task === 'trios';
  const tooLittle = obstacles.filter(({ kind }) => kind === 'TooLittleKnown' || kind === 'TooFewSchools');
  return {
    free: pool.length,
    placeable,
    trios: isTrios ? trios : 0,
    quartets: isTrios ? quartets : 0,
    sentence: sentenceFor(task, pool, known, { trios, quartets }),
    obstacles: isTrios
      ? [
          ...tooLittle.map(tellObstacle),
          ...shortagesIn(instance).map(shortage => tellShortage(shortage, names)),
        ]
      : [],
    contradictions: contradictionsIn(instance).map(each => tellContradiction(each, names)),
    unknown: isTrios ? lackingSchools(pool, profile).map(asUnplaced) : [],
    gaps: gapsOf(pool, profile),
  };
}
