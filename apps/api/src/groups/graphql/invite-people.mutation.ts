import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { InviteRefusal, LineOutcome, LineRefusal } from '@pathways/domain/groups';
import type { GroupId, SchoolRole, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { InvitePeopleHandler } from '../application/invite-people.handler.js';
import { invitedRoles } from '../group.enums.js';

const GroupEnded = refusalType('GroupEnded', 'The group has ended.');
const NobodyNamed = refusalType('NobodyNamed', 'The list is empty.');
const TooManyInvitees = refusalType('TooManyInvitees', 'The list is longer than one request takes.');

@InputType()
class InviteeInput {
  @Field({ description: 'Where the link is sent.' })
  email: string;

  @Field({ description: 'The member school that the person would speak for.' })
  urn: string;

  @Field(() => invitedRoles, { description: 'What the person would be to the school.' })
  role: SchoolRole;
}

@InputType()
class InvitePeopleInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => [InviteeInput], { description: 'One line each.' })
  people: InviteeInput[];
}

@ObjectType({ description: 'What became of one line of the list.' })
class InviteLine {
  @Field({ description: 'The address as it was given.' })
  email: string;

  @Field({ description: 'The school as it was given.' })
  urn: string;

  @Field({ description: 'Whether a link is on its way.' })
  isInvited: boolean;

  @Field({ description: 'What happened, in one sentence.' })
  message: string;
}

@ObjectType()
class InvitePeoplePayload extends Payload {
  @Field(() => [InviteLine], { nullable: true, description: 'One for each line, in the order given.' })
  lines?: InviteLine[];
}

const input = z.object({
  groupId: z.uuid(),
  people: z
    .array(
      z.object({
        email: z.string().trim().max(254),
        urn: z.string().regex(/^\d{6}$/, 'A URN has six digits.'),
        role: z.enum(['school leader', 'deputy', 'colleague']),
      }),
    )
    .max(500),
});

const lineWords: Readonly<Record<LineRefusal, string>> = {
  NotAnAddress: 'This is not an e-mail address.',
  SchoolNotInGroup: 'This school is not a member of the group.',
  TwiceInTheList: 'The same line stands further up in the list.',
  AlreadyInvited: 'Was invited already and has not answered yet.',
  AlreadyThere: 'Speaks for this school already.',
};

const asLine = ({ invitee, refused }: LineOutcome): InviteLine => ({
  email: invitee.email,
  urn: invitee.urn,
  isInvited: refused === null,
  message: refused === null ? 'The invitation is on its way.' : lineWords[refused],
});

const sentences: Sentences<InviteRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('group'),
  NotYours: () => notAllowed('Only a coordinator of the programme can invite people to this group.'),
  GroupEnded: () => new GroupEnded('This group has ended; nobody can be invited to it.'),
  NobodyNamed: () => new NobodyNamed('Write at least one e-mail address.'),
  TooMany: ({ atMost }) => new TooManyInvitees(`Invite at most ${atMost} people at once.`),
};

@Resolver()
export class InvitePeopleMutation {
  constructor(private readonly handler: InvitePeopleHandler) {}

  @Mutation(() => InvitePeoplePayload, {
    description: 'Mails people a link to speak for a member school. Each line is judged on its own.',
  })
  async invitePeople(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: InvitePeopleInput,
  ): Promise<InvitePeoplePayload> {
    const { groupId, people } = checked(input, given);
    const result = await this.handler.handle(actor, {
      group: groupId as GroupId,
      people: people.map(person => ({ ...person, urn: person.urn as Urn })),
    });
    return answer(result, lines => ({ lines: lines.map(asLine) }), sentences);
  }
}
