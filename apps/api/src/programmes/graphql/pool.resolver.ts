import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, CycleId, ProgrammeId, SignedIn, TrustId } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { mapPlaceOf } from '../../schools/map-place.js';
import { ProgrammeQueries, type PoolFilter, type PoolPlace } from '../application/programme.queries.js';
import { PoolCount, PooledSchoolConnection, PoolFilterInput, PoolPoint, PoolTrust } from './pool.type.js';
import { Programme } from './programme.type.js';

const page = z.object({ first: z.number().int().min(1).max(100) });

const narrowing = z.object({
  search: z.string().max(100).nullish(),
  cycleId: z.uuid().nullish(),
  trustId: z.uuid().nullish(),
});

function filterOf(given: PoolFilterInput): PoolFilter {
  const { cycleId, trustId, search } = given;
  checked(narrowing, { cycleId, trustId, search });
  return { ...given, cycleId: cycleId as CycleId | undefined, trustId: trustId as TrustId | undefined };
}

function placeOf(after: string | undefined): PoolPlace | null {
  if (!after) return null;
  const [name, urn] = readCursor(after, 2);
  return { name: String(name), urn: String(urn) };
}

@Resolver(() => Programme)
export class PoolResolver {
  constructor(private readonly programmes: ProgrammeQueries) {}

  @ResolveField(() => [PoolCount], { description: 'Schools of the pool by authority and phase.' })
  poolCounts(@CurrentActor() actor: SignedIn, @Parent() { id }: Programme): Promise<PoolCount[]> {
    return this.programmes.poolCounts(actor, id as ProgrammeId);
  }

  @ResolveField(() => [PoolTrust], { description: 'Trusts with schools in the pool, by name.' })
  poolTrusts(@CurrentActor() actor: SignedIn, @Parent() { id }: Programme): Promise<PoolTrust[]> {
    return this.programmes.poolTrusts(actor, id as ProgrammeId);
  }

  @ResolveField(() => PooledSchoolConnection, { description: 'Schools of the pool, by name.' })
  async pool(
    @CurrentActor() actor: SignedIn,
    @Parent() { id }: Programme,
    @Args('filter', { type: () => PoolFilterInput, defaultValue: {} }) filter: PoolFilterInput,
    @Args() { first, after }: PageArgs,
  ) {
    checked(page, { first });
    const found = await this.programmes.pool(actor, id as ProgrammeId, filterOf(filter), {
      first,
      after: placeOf(after),
    });
    const cut = pageOf([...found.schools], first, ({ name, urn }) => cursorOf(name, urn));
    const nodes = cut.nodes.map(school => ({ id: `school:${school.urn}`, ...school }));
    return { ...cut, nodes, totalCount: found.totalCount };
  }

  @ResolveField(() => [PoolPoint], {
    description:
      'Every school of the pool that the filter leaves, with its place: a map of a page would mislead.',
  })
  poolMap(
    @CurrentActor() actor: Actor,
    @Parent() { id }: Programme,
    @Args('filter', { type: () => PoolFilterInput, defaultValue: {} }) filter: PoolFilterInput,
  ): Promise<PoolPoint[]> {
    return this.points(actor, id as ProgrammeId, filterOf(filter));
  }

  private async points(actor: Actor, programme: ProgrammeId, filter: PoolFilter): Promise<PoolPoint[]> {
    const points = await this.programmes.poolMap(actor, programme, filter);
    return points.map(({ urn, name, authority, groupId, ...at }) => ({
      urn,
      name,
      authority,
      groupId,
      place: mapPlaceOf(at),
    }));
  }
}
