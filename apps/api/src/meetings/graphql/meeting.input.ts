import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { momentOf } from '../../letters/application/local-time.js';

@InputType()
export class WallTimeInput {
  @Field({ description: 'The day, as 2026-11-24.' })
  day: string;

  @Field({ description: 'The time that clocks in England show, as 15:45.' })
  time: string;
}

@InputType()
export class WhereInput {
  @Field({ description: 'Where people come together; empty when they meet by video alone.' })
  place: string;

  @Field(() => String, { nullable: true, description: 'Where to join by video, with https.' })
  videoLink?: string | null;

  @Field(() => Int, { description: 'Minutes.' })
  length: number;
}

export const wallTime = z
  .object({
    day: z.iso.date('write the day as 2026-11-24'),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as 15:45'),
  })
  .transform(momentOf);

export const whereShape = z.object({
  place: z.string().max(2_000),
  videoLink: z
    .string()
    .max(2_000)
    .nullish()
    .transform(link => link ?? null),
  length: z.int(),
});

export const longText = z.string().max(40_000, 'this is several times what fits');
