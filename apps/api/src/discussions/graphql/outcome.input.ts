import { Field, ID, InputType } from '@nestjs/graphql';
import type { ActionId, OutcomeRefusal, RoundOutcome } from '@pathways/domain/discussions';
import type { PersonId, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { idOf } from '../../platform/graphql/input.js';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { bodySentences } from './body-sentences.js';

@InputType()
export class ActionInput {
  @Field(() => ID, { description: 'A UUID made by the device; the action keeps it.' })
  id: string;

  @Field({ description: 'What is done: plain text, 1 to 500 characters.' })
  what: string;

  @Field({ description: 'URN of the member school that does it.' })
  schoolUrn: string;

  @Field(() => ID, { nullable: true, description: 'One of its people; none where the school decides.' })
  personId?: string | null;

  @Field({ description: 'The last day for it, written 2026-12-18.' })
  dueOn: string;
}

export const outcomeFields = {
  willTry: z.string().max(40_000, 'this is more than ten times what fits').nullish(),
  actions: z
    .array(
      z.object({
        id: idOf<ActionId>(),
        what: z.string().max(5_000, 'this is more than ten times what fits'),
        schoolUrn: z.string().regex(/^\d{6}$/, 'a URN has six digits'),
        personId: idOf<PersonId>().nullish(),
        dueOn: z.iso.date('write a day as 2026-12-18'),
      }),
    )
    .max(100)
    .nullish(),
};

interface Told {
  readonly willTry?: string | null | undefined;
  readonly actions?:
    | readonly {
        readonly id: ActionId;
        readonly what: string;
        readonly schoolUrn: string;
        readonly personId?: PersonId | null | undefined;
        readonly dueOn: string;
      }[]
    | null
    | undefined;
}

export const toOutcome = (learned: string, { willTry, actions }: Told): RoundOutcome => ({
  learned,
  willTry: willTry ?? '',
  actions: (actions ?? []).map(({ schoolUrn, personId, ...action }) => ({
    ...action,
    school: schoolUrn as Urn,
    person: personId ?? null,
  })),
});

const TooManyActions = refusalType('TooManyActions', 'A round ends on a few actions.');
const ActionFaulty = refusalType('ActionFaulty', 'Something is missing in an action.');

const faults = {
  words: 'says nothing yet, or more than 500 characters',
  school: 'is given to a school that is not in the group',
  person: 'is given to somebody who is not one of that school’s people',
  day: 'would be due before the round closed',
} as const;

export const outcomeSentences: Sentences<OutcomeRefusal> = {
  ...bodySentences,
  TooManyActions: ({ atMost }) =>
    new TooManyActions(`At most ${atMost} actions fit. Keep those that the schools will really do.`),
  ActionFaulty: ({ place, fault }) => new ActionFaulty(`Action ${place} ${faults[fault]}. Change it.`),
};
