import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  lockKinds,
  type ContradictedRule,
  type LockKind,
  type LockSchoolsRefusal,
} from '@pathways/domain/formation';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LockSchoolsHandler } from '../application/lock-schools.handler.js';
import { lockKindNames } from './formation.enums.js';

const NotInPool = refusalType('NotInPool', 'Some schools take no part in the programme.');
const TooFewToLock = refusalType('TooFewToLock', 'A lock names two schools or more.');
const AlreadyPast = refusalType('AlreadyPast', 'The last day of the lock is past.');
const LockContradiction = refusalType('LockContradiction', 'No legal group could keep the lock.');

@InputType()
class LockSchoolsInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => lockKindNames, { description: 'Together or apart.' })
  kind: LockKind;

  @Field(() => [String], { description: 'The URNs of the schools.' })
  urns: string[];

  @Field({ description: 'Why; coordinators of the programme read it, nobody else.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its last day, yyyy-mm-dd; absent: until it is lifted.',
  })
  untilOn?: string;
}

@ObjectType()
class LockSchoolsPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The lock.' })
  lockId?: string;
}

const input = z.object({
  programmeId: z.uuid(),
  kind: z.enum(lockKinds),
  urns: z.array(z.string().regex(/^\d{6}$/, 'A URN has six digits.')).max(50),
  reason: z.string().trim().min(2, 'Say why, in a few words.').max(500, 'At most 500 characters.'),
  untilOn: z.iso.date('Write a day as 2026-09-01.').nullish(),
});

const because: Readonly<Record<ContradictedRule, string>> = {
  phase: 'are of different school phases, and a group is of one',
  authority: 'are of one local authority, and a group never has two schools of one',
  trust: 'belong to one trust, and a group never has two schools of one',
  apart: 'are kept apart by another lock; lift that one first',
  together: 'are kept together by another lock; lift that one first',
  size: 'would be more than a quartet, with the locks that there are',
};

const sentences: Sentences<LockSchoolsRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notFound('programme'),
  NotInPool: ({ urns }) => new NotInPool(`Not in the pool: ${urns.join(', ')}. Admit them first.`),
  TooFewToLock: () => new TooFewToLock('Choose at least two schools.'),
  AlreadyPast: () => new AlreadyPast('Choose a last day that is not past, or none.'),
  LockContradiction: ({ rule, names }) => new LockContradiction(`${names.join(' and ')} ${because[rule]}.`),
};

@Resolver()
export class LockSchoolsMutation {
  constructor(private readonly handler: LockSchoolsHandler) {}

  @Mutation(() => LockSchoolsPayload, {
    description: 'Keeps schools together, or apart, in every run that starts from now on.',
  })
  async lockSchools(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: LockSchoolsInput,
  ): Promise<LockSchoolsPayload> {
    const { programmeId, urns, untilOn, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, {
      ...wish,
      programme: programmeId as ProgrammeId,
      urns: urns as Urn[],
      untilOn: untilOn ?? null,
    });
    return answer(result, ({ id }) => ({ lockId: id }), sentences);
  }
}
