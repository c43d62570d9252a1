import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { verdictWords, type InviteSchoolsRefusal } from '@pathways/domain/cycles';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import type { NoTable } from '../../platform/columns.js';
import { InviteSchoolsHandler } from '../application/invite-schools.handler.js';

const CycleOver = refusalType('CycleOver', 'The cycle has ended.');
const NobodyNamed = refusalType('NobodyNamed', 'The list is empty.');
const TooManyLines = refusalType('TooManyLines', 'The list is longer than one request takes.');
const NotATable = refusalType('NotATable', 'It is no table with the columns that are needed.');

@InputType()
class InviteSchoolsInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({
    description: 'A table; its first line names the columns urn and email, and may name role and name.',
  })
  csv: string;

  @Field({ description: 'The day to answer by, yyyy-mm-dd.' })
  answerBy: string;

  @Field({ defaultValue: false, description: 'Judge the lines and send nothing.' })
  isPreview: boolean;
}

@ObjectType({ description: 'What became of one line of the list.' })
class JudgedInvitation {
  @Field(() => Int, { description: 'The line in the file.' })
  line: number;

  @Field({ description: 'The URN as it was given.' })
  urn: string;

  @Field({ description: 'The address as it was given.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'The school as the register has it.' })
  school: string | null;

  @Field({ description: 'Whether it is invited, or would be.' })
  isInvited: boolean;

  @Field({ description: 'What is the matter, in one sentence.' })
  message: string;
}

@ObjectType()
class InviteSchoolsPayload extends Payload {
  @Field(() => [JudgedInvitation], { nullable: true, description: 'One for each line, in their order.' })
  lines?: JudgedInvitation[];
}

const input = z.object({
  cycleId: idOf<CycleId>(),
  csv: z.string().max(1_000_000, 'at most a million characters'),
  answerBy: z.iso.date('write a day as 2026-12-18'),
  isPreview: z.boolean(),
});

const sentences: Sentences<InviteSchoolsRefusal | NoTable | { kind: 'NotFound' }> = {
  NotFound: () => notFound('cycle'),
  NotYours: () => notAllowed('Only a coordinator of the programme can invite schools.'),
  CycleOver: () => new CycleOver('This cycle has ended; nobody can be invited to it.'),
  NobodyNamed: () => new NobodyNamed('Write at least one line below the names of the columns.'),
  TooManyLines: ({ atMost }) => new TooManyLines(`Invite at most ${atMost} mailboxes at once.`),
  NoTable: ({ because }) => new NotATable(because),
};

@Resolver()
export class InviteSchoolsMutation {
  constructor(private readonly handler: InviteSchoolsHandler) {}

  @Mutation(() => InviteSchoolsPayload, {
    description:
      'Asks schools into a cycle by a table. Each line is judged by itself; all good ones are sent together.',
  })
  async inviteSchools(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: InviteSchoolsInput,
  ): Promise<InviteSchoolsPayload> {
    const { cycleId, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, { cycle: cycleId, ...wish });
    return answer(
      result,
      lines => ({
        lines: lines.map(({ line, urn, email, school, verdict }) => ({
          ...{ line, urn, email, school },
          isInvited: verdict === 'invited',
          message: verdictWords[verdict],
        })),
      }),
      sentences,
    );
  }
}
