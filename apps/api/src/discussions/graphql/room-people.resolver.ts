import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RoomPeopleQueries, type RoomPersonView } from '../application/room-people.queries.js';
import type { RoomView } from '../application/room.views.js';
import { RoomPerson } from './room-person.type.js';
import { Room } from './room.type.js';

@Resolver(() => Room)
export class RoomPeopleResolver {
  constructor(private readonly queries: RoomPeopleQueries) {}

  @ResolveField(() => [RoomPerson], {
    description: 'Who can be mentioned here, by name. Nobody for a researcher, to whom people are letters.',
  })
  people(@Parent() room: RoomView): Promise<RoomPersonView[]> {
    return this.queries.people(room.lens);
  }
}
