import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { ReadRoomHandler } from '../application/read-room.handler.js';

@InputType()
export class ReadRoomInput {
  @Field(() => ID, { description: 'The room.' })
  roomId: string;

  @Field(() => Int, { description: 'The room number that was on the screen.' })
  number: number;
}

@ObjectType({ description: 'Whether it was written down.' })
export class ReadRoomPayload extends Payload {}

const shape = z.object({ roomId: idOf<GroupId>(), number: z.int().min(0) });

const sentences: Sentences<{ readonly kind: 'RoomNotFound' }> = { RoomNotFound: () => notFound('room') };

@Resolver()
export class ReadRoomMutation {
  constructor(private readonly handler: ReadRoomHandler) {}

  @Mutation(() => ReadRoomPayload, { description: 'Says that you have read up to a room number.' })
  async readRoom(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReadRoomInput,
  ): Promise<ReadRoomPayload> {
    const { roomId, number } = checked(shape, input);
    return answer(await this.handler.handle(actor, roomId, number), () => ({}), sentences);
  }
}
