import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RoomWord } from '@pathways/domain/attention';
import { roomWord } from './attention.enums.js';

@ObjectType({ description: 'What you chose for every room: when mail and push may come.' })
export class AttentionSettings {
  @Field({
    description: 'Mail comes: one for each round, and one whenever you are mentioned, asked or assigned.',
  })
  mail: boolean;

  @Field({ description: 'Devices that you allowed show that something is there, never what.' })
  push: boolean;

  @Field({ description: 'From this time of day nothing is sent, written 18:00.' })
  quietFrom: string;

  @Field({ description: 'Until this time of day, written 07:30.' })
  quietTo: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The day of the weekly digest, Monday is 1; null for none.',
  })
  digestDay: number | null;

  @Field({ description: 'Nothing is sent while your schools are closed.' })
  restsOnClosedDays: boolean;
}

@ObjectType({ description: 'How much of one room reaches you.' })
export class RoomAttention {
  @Field(() => ID, { description: 'The room.' })
  roomId: string;

  @Field({ description: 'What it is called.' })
  roomName: string;

  @Field(() => roomWord, { description: 'Your word for it.' })
  word: RoomWord;
}

@ObjectType({ description: 'What reaches you, and how.' })
export class Attention {
  @Field(() => Int, {
    description: 'In how many rooms, and about how many matters outside rooms, something unread needs you.',
  })
  needing: number;

  @Field(() => AttentionSettings, { description: 'For every room.' })
  settings: AttentionSettings;

  @Field(() => [RoomAttention], { description: 'For each of your rooms.' })
  rooms: RoomAttention[];
}
