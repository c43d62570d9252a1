import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';
import { CurrentVisit } from '../../platform/graphql/current-actor.js';
import type { Visit } from '../../platform/http/visit.js';
import { Settings } from '../../platform/settings.js';
import { TryAsQueries, type TryAsView } from '../application/try-as.queries.js';
import { roleNames } from './grant.type.js';
import { whatOneSees } from './what-one-sees.js';

@ObjectType({ description: "An organisation's own sign-in, by OpenID Connect." })
class SignInProvider {
  @Field(() => ID, { description: 'The provider, as it was configured.' })
  id: string;

  @Field({ description: 'What people call it.' })
  name: string;
}

@ObjectType({ description: 'The ways to sign in at this installation.' })
class SignInMethods {
  @Field({ description: 'A link in a mail.' })
  link: boolean;

  @Field({ description: 'A passkey of the device.' })
  passkey: boolean;

  @Field(() => [SignInProvider], { description: "Organisations' own sign-ins." })
  providers: SignInProvider[];

  @Field({
    description: 'Mail is caught and can be read at /mail: in demo and development, from this machine.',
  })
  catchesMail: boolean;
}

@ObjectType({ description: 'A fictional person whom a visitor of the demo can be with one press.' })
class TryAs {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'The name.' })
  name: string;

  @Field(() => roleNames, { description: 'The role.' })
  role: Role;

  @Field(() => String, { nullable: true, description: 'Where the role holds.' })
  scopeName: string | null;

  @Field({ description: 'What one will see, in a sentence.' })
  sees: string;
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly settings: Settings,
    private readonly queries: TryAsQueries,
  ) {}

  @Query(() => SignInMethods, { description: 'The ways to sign in, for everybody.' })
  signInMethods(@CurrentVisit() visit: Visit): SignInMethods {
    return {
      link: true,
      passkey: true,
      providers: this.settings.oidcProviders.map(({ providerId, name }) => ({ id: providerId, name })),
      catchesMail: this.settings.catchesMail && visit.isLocal,
    };
  }

  @Query(() => [TryAs], {
    description: 'One fictional person for each role; empty outside a demo on this machine.',
  })
  async tryAs(@CurrentVisit() visit: Visit): Promise<TryAs[]> {
    if (!this.settings.offersTryAs || !visit.isLocal) return [];
    const people = await this.queries.onePerRole();
    return people.map((person: TryAsView) => ({ ...person, sees: whatOneSees[person.role] }));
  }
}
