import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { RoomWord } from '@pathways/domain/attention';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound } from '../../platform/graphql/refusals.js';
import { ChooseRoomWordHandler } from '../application/choose-room-word.handler.js';
import { roomWord } from './attention.enums.js';

@InputType()
export class ChooseRoomWordInput {
  @Field(() => ID, { description: 'The room.' })
  roomId: string;

  @Field(() => roomWord, { description: 'How much of it shall reach you.' })
  word: RoomWord;
}

@ObjectType({ description: 'The word that holds now.' })
export class ChooseRoomWordPayload extends Payload {
  @Field(() => roomWord, { nullable: true, description: 'Null where it was refused.' })
  word?: RoomWord | null;
}

const room = z.object({ roomId: idOf<GroupId>() });

@Resolver()
export class ChooseRoomWordMutation {
  constructor(private readonly handler: ChooseRoomWordHandler) {}

  @Mutation(() => ChooseRoomWordPayload, { description: 'Says how much of a room shall reach you.' })
  async chooseRoomWord(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ChooseRoomWordInput,
  ): Promise<ChooseRoomWordPayload> {
    const { roomId } = checked(room, { roomId: input.roomId });
    const chosen = await this.handler.handle(actor, roomId, input.word);
    return answer(chosen, ({ word }) => ({ word }), { RoomNotFound: () => notFound('room') });
  }
}
