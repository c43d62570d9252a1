import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { circumstanceCode, pictureOf, type GroupReason } from '@pathways/domain/formation';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { SchoolQueries, type SchoolSnapshot } from '../../schools/application/school.queries.js';
import { mapPlaceOf } from '../../schools/map-place.js';
import { FormationQueries, type RunView } from '../application/formation.queries.js';
import { FormationRun } from './formation.type.js';
import { RunPictureType, type RunPoint } from './run-picture.type.js';

type Snapshots = ReadonlyMap<Urn, SchoolSnapshot>;

const pairsOf = (groups: readonly GroupReason[]): number =>
  groups.reduce((sum, { distances }) => sum + distances.length, 0);

/** The bound and the total are of one sum: the bound's share of each pair is what their mean cannot go below. */
function leastMeanOf({ task, lowerBound, outcome }: RunView, groups: readonly GroupReason[]): number | null {
  const isLikenessAlone = (outcome?.wishes ?? 0) === 0;
  return lowerBound === null || !isLikenessAlone || task === 'families' || task === 'quartets'
    ? null
    : lowerBound / Math.max(1, pairsOf(groups));
}

/** That a school's figure stands under its predecessor's URN is told with the school, not with the whole pool. */
const underUrn = /, published under URN \d+/;

function thirdsBy(snapshots: Snapshots): string {
  const told = [...snapshots.values()].flatMap(({ measures }) => {
    const figure = measures[circumstanceCode];
    return figure?.state === 'value' ? `${figure.source.replace(underUrn, '')}, ${figure.academicYear}` : [];
  });
  const sources = [...new Set(told)].sort().join('; ');
  return `Pupils eligible for free school meals in the last six years${sources ? ` (${sources})` : ''}`;
}

const deprivationOf = (snapshots: Snapshots): ReadonlyMap<Urn, number> =>
  new Map(
    [...snapshots].flatMap(([urn, { measures }]) => {
      const figure = measures[circumstanceCode];
      return figure?.state === 'value' && figure.value !== null ? [[urn, figure.value] as const] : [];
    }),
  );

@Resolver(() => FormationRun)
export class RunPictureResolver {
  constructor(
    private readonly formation: FormationQueries,
    private readonly schools: SchoolQueries,
  ) {}

  @ResolveField(() => RunPictureType, { nullable: true, description: 'Null until it has finished.' })
  async picture(
    @CurrentActor() actor: SignedIn,
    @Parent() { view }: FormationRun,
  ): Promise<RunPictureType | null> {
    if (view.status !== 'finished' && view.total === null) return null;
    const [groups, losses] = await Promise.all([
      this.formation.reasons(actor, view),
      this.formation.losses(actor, view),
    ]);
    const urns = groups.flatMap(({ schools }) => schools.map(({ urn }) => urn));
    const found = await this.schools.snapshotFor(actor, { urns }, [circumstanceCode]);
    const snapshots: Snapshots = new Map(found.map(school => [school.urn, school]));
    const picture = pictureOf(groups, deprivationOf(snapshots));
    return {
      id: view.id,
      scores: [...picture.scores],
      leastMean: leastMeanOf(view, groups),
      byAuthority: picture.byAuthority.map(each => ({ ...each, from: null, to: null })),
      byThird: [...picture.byThird],
      thirdsBy: thirdsBy(snapshots),
      crossings: [...picture.crossings],
      schools: pointsOf(groups, snapshots, losses),
    };
  }
}

const pointsOf = (
  groups: readonly GroupReason[],
  snapshots: Snapshots,
  losses: Readonly<Record<string, number>>,
): RunPoint[] =>
  groups.flatMap(({ schools }, place) =>
    schools.map(({ urn, name, authority }) => {
      const known = snapshots.get(urn);
      return {
        urn,
        name,
        authority,
        place: known ? mapPlaceOf(known) : null,
        position: place + 1,
        loss: losses[urn] ?? null,
      };
    }),
  );
