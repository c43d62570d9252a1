import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { GrantRoleRefusal } from '@pathways/domain/people';
import { roles, type Role, type SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { GrantRoleHandler } from '../application/grant-role.handler.js';
import { grantOf } from '../application/grant-shape.js';
import { roleNames } from './grant.type.js';

const NoSuchPlace = refusalType('NoSuchPlace', 'The school, group, programme or authority does not exist.');
const AlreadyHeld = refusalType('AlreadyHeld', 'The person has this role at this place already.');

@InputType()
class GrantRoleInput {
  @Field({ description: 'The e-mail address of the person. Whoever is not known yet is entered.' })
  email: string;

  @Field({ description: 'The name of somebody who is not known yet.' })
  name: string;

  @Field(() => roleNames, { description: 'The role.' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description:
      'URN, group, programme or authority code, as the role demands; absent for editors and administrators.',
  })
  scopeId?: string | null;
}

@ObjectType()
class GrantRolePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The person who now has the role.' })
  personId?: string;

  @Field(() => ID, { nullable: true, description: 'The grant that was made.' })
  grantId?: string;
}

const everywhere: readonly Role[] = ['editor', 'administrator'];

const input = z
  .object({
    email: z.email('Write an e-mail address, such as a.clarke@school.example.'),
    name: z.string().trim().min(2, 'Write the name of the person.').max(120, 'At most 120 characters.'),
    role: z.enum(roles),
    scopeId: z.string().trim().max(60).nullish(),
  })
  .refine(({ role, scopeId }) => everywhere.includes(role) === !scopeId, {
    path: ['scopeId'],
    message: 'Name the place of the role; editors and administrators have none.',
  });

const sentences: Sentences<GrantRoleRefusal> = {
  NotYoursToGrant: () => notAllowed('You may not give this role at this place.'),
  NoSuchPlace: () => new NoSuchPlace('There is no such school, group, programme or authority.'),
  AlreadyHeld: () => new AlreadyHeld('This person has this role there already.'),
};

@Resolver()
export class GrantRoleMutation {
  constructor(private readonly handler: GrantRoleHandler) {}

  @Mutation(() => GrantRolePayload, { description: 'Gives a person a role at a place, from today on.' })
  async grantRole(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: GrantRoleInput,
  ): Promise<GrantRolePayload> {
    const { email, name, role, scopeId } = checked(input, given);
    const result = await this.handler.run(actor, {
      email,
      name,
      grant: grantOf({ role, scope: scopeId ?? '' }),
    });
    return answer(result, held => ({ personId: held.person, grantId: held.id }), sentences);
  }
}
