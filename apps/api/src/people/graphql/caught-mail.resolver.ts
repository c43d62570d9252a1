import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, type Page } from '../../platform/graphql/connection.js';
import { CurrentVisit } from '../../platform/graphql/current-actor.js';
import type { Visit } from '../../platform/http/visit.js';
import { Settings } from '../../platform/settings.js';
import { CaughtMailQueries, type CaughtMailView } from '../application/caught-mail.queries.js';

@ObjectType({ description: 'A mail that was kept instead of sent.' })
class CaughtMail {
  @Field(() => ID, { description: 'The mail.' })
  id: string;

  @Field({ description: 'To whom it would have gone.' })
  recipient: string;

  @Field({ description: 'Its subject.' })
  subject: string;

  @Field({ description: 'Its plain text.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Where a reply would go, where replies are read.' })
  replyTo: string | null;

  @Field({ description: 'When it was caught.' })
  caughtAt: Date;
}

const CaughtMailConnection = connectionOf(CaughtMail, 'CaughtMailConnection');

@Resolver()
export class CaughtMailResolver {
  constructor(
    private readonly mail: CaughtMailQueries,
    private readonly settings: Settings,
  ) {}

  @Query(() => CaughtMailConnection, {
    nullable: true,
    description:
      'Mail that was caught, newest first. Null in production, where mail is sent, and for visitors from other machines: whoever reads it can sign in as anybody.',
  })
  async caughtMail(
    @CurrentVisit() visit: Visit,
    @Args('first', { type: () => Int, defaultValue: 25, description: 'How many, 100 at most.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The end cursor of the page before.' })
    after: string | null,
  ): Promise<Page<CaughtMailView> | null> {
    if (!this.settings.catchesMail || !visit.isLocal) return null;
    return this.mail.newest(Math.min(Math.max(first, 1), 100), after ?? null);
  }
}
