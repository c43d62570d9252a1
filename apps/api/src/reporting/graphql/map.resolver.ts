import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { mapPlaceOf } from '../../schools/map-place.js';
import { MapQueries } from '../application/map.queries.js';
import { PlacedGroupType } from './map.type.js';

@Resolver()
export class MapResolver {
  constructor(private readonly queries: MapQueries) {}

  @Query(() => [PlacedGroupType], {
    nullable: true,
    description:
      'The groups of a cycle with where their schools are, for the programme’s coordinators and steering members.',
  })
  async cycleMap(
    @CurrentActor() actor: SignedIn,
    @Args('cycleId', { type: () => ID, description: 'The cycle.' }) cycleId: string,
  ): Promise<PlacedGroupType[] | null> {
    const groups = await this.queries.ofCycle(actor, checkedId<CycleId>('cycleId', cycleId));
    return (
      groups &&
      groups.map(({ members, ...group }) => ({
        ...group,
        members: members.map(({ easting, northing, ...member }) => ({
          ...member,
          place: mapPlaceOf({ easting, northing }),
        })),
      }))
    );
  }
}
