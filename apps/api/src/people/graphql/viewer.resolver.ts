import { Query, Resolver } from '@nestjs/graphql';
import { isSignedIn, type Actor } from '@pathways/domain/shared';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { PeopleQueries } from '../application/people.queries.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class ViewerResolver {
  constructor(private readonly people: PeopleQueries) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for a stranger.' })
  async viewer(@AnyActor() actor: Actor): Promise<Viewer | null> {
    return isSignedIn(actor) ? this.people.viewer(actor) : null;
  }
}
