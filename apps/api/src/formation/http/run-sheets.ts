import { gapOf, meanOf, tellProof, tellReason, type GroupReason } from '@pathways/domain/formation';
import type { Entry, Sheet } from '../../platform/http/sheet.js';
import type { RunView } from '../application/formation.queries.js';
import { asUnplaced } from '../graphql/formation.shape.js';
import { settingsOf } from '../graphql/run-settings.js';

type Losses = Readonly<Record<string, number>>;

const rounded = (value: number): number => Number(value.toFixed(4));

/** One line for each school: its group, what it gives up, and its figures with their years. */
export function schoolsSheet(groups: readonly GroupReason[], losses: Losses): Sheet {
  const measures = groups[0]?.measures ?? [];
  return {
    name: 'Schools',
    columns: [
      'Group',
      'URN',
      'School',
      'Local authority',
      'Trust',
      'Apart within the group',
      'Gives up',
      ...measures.flatMap(({ standsFor, unit }) => [
        `${standsFor} (${unit})`,
        `${standsFor}, year and source`,
      ]),
    ],
    rows: groups.flatMap((group, place) =>
      group.schools.map((school, seat): Entry[] => [
        place + 1,
        school.urn,
        school.name,
        school.authority,
        school.trust,
        rounded(meanOf(group)),
        losses[school.urn] === undefined ? null : rounded(losses[school.urn] ?? 0),
        ...group.measures.flatMap(({ figures }): Entry[] => {
          const figure = figures[seat];
          const told = [figure?.academicYear, figure?.source, figure?.status].filter(Boolean).join(', ');
          return [figure?.value ?? figure?.state ?? 'not held', told];
        }),
      ]),
    ),
  };
}

export const groupsSheet = (groups: readonly GroupReason[]): Sheet => ({
  name: 'Groups',
  columns: ['Group', 'Schools', 'Apart', 'Kilometres', 'Why'],
  rows: groups.map((group, place) => [
    place + 1,
    group.schools.map(({ name }) => name).join('; '),
    rounded(meanOf(group)),
    group.distances.flatMap(({ kilometres }) => kilometres ?? []).join('; '),
    tellReason(group),
  ]),
});

export const unplacedSheet = ({ unplaced }: RunView): Sheet => ({
  name: 'In no group',
  columns: ['URN', 'School', 'Local authority', 'Why', 'Not published'],
  rows: unplaced
    .map(asUnplaced)
    .map(({ urn, name, authority, reason, missing }) => [urn, name, authority, reason, missing.join('; ')]),
});

export function settingsSheet(view: RunView): Sheet {
  const outcome = view.total === null ? null : { total: view.total, lowerBound: view.lowerBound };
  const gap = outcome && gapOf(outcome);
  return {
    name: 'Settings and proof',
    columns: ['What', 'Value'],
    rows: [
      ['Programme', view.programmeName],
      ...settingsOf(view).map(({ name, value }) => [name, value]),
      ['Cost', view.total],
      ['Proved: nothing costs less than', view.lowerBound],
      ['At most better, in per cent', gap === null ? null : rounded(100 * gap)],
      ['In words', outcome ? tellProof(outcome) : ''],
      ['Started by', view.startedBy],
      ['Started at', view.startedAt.toISOString()],
    ],
  };
}
