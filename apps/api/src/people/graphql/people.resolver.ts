import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { isSignedIn, type Actor, type Role, type SignedIn, type Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import type { Page } from '../../platform/graphql/connection.js';
import { AnyActor, CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { PeopleQueries, type PersonView, type PlaceView } from '../application/people.queries.js';
import { roleNames } from './grant.type.js';
import { Person, PersonConnection, RolePlace } from './person.type.js';
import { Viewer } from './viewer.type.js';

const sought = z.object({
  search: z.string().max(200, 'At most 200 characters.').nullish(),
  first: z.number().int().min(1).max(100, 'Ask for 100 at most.'),
  after: z.string().nullish(),
});

@ArgsType()
class PeopleArguments {
  @Field(() => String, { nullable: true, description: 'Part of a name or of an e-mail address.' })
  search?: string | null;

  @Field(() => Int, { defaultValue: 25, description: 'How many, 100 at most.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The end cursor of the page before.' })
  after?: string | null;
}

@Resolver()
export class PeopleResolver {
  constructor(private readonly queries: PeopleQueries) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for a stranger.' })
  async viewer(@AnyActor() actor: Actor): Promise<PersonView | null> {
    return isSignedIn(actor) ? this.queries.viewer(actor) : null;
  }

  @Query(() => PersonConnection, {
    nullable: true,
    description: 'Everybody who may sign in, by name. Null for all but administrators.',
  })
  people(@CurrentActor() actor: SignedIn, @Args() input: PeopleArguments): Promise<Page<PersonView> | null> {
    const { search, first, after } = checked(sought, input);
    return this.queries.search(actor, { text: search ?? null, first, after: after ?? null });
  }

  @Query(() => [Person], {
    nullable: true,
    description: 'The people who act for a school. Null for all but those who manage them.',
  })
  schoolPeople(
    @CurrentActor() actor: SignedIn,
    @Args('urn', { description: 'The URN of the school.' }) urn: string,
  ): Promise<PersonView[] | null> {
    return this.queries.ofSchool(actor, urn as Urn);
  }

  @Query(() => [RolePlace], {
    description: 'Where one may give this role to somebody. Empty for roles that hold everywhere.',
  })
  rolePlaces(
    @CurrentActor() actor: SignedIn,
    @Args('role', { type: () => roleNames, description: 'The role to give.' }) role: Role,
  ): Promise<PlaceView[]> {
    return this.queries.placesFor(actor, role);
  }
}
