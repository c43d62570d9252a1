import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor, CurrentVisit } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound } from '../../platform/graphql/refusals.js';
import type { Visit } from '../../platform/http/visit.js';
import { EndSessionHandler } from '../application/end-session.handler.js';
import { SessionQueries, type SessionView } from '../application/session.queries.js';

@ObjectType({ description: 'A browser in which one is signed in.' })
class Session {
  @Field(() => ID, { description: 'The session, for ending it. It cannot be used to sign in.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What the browser said of itself.' })
  userAgent: string | null;

  @Field({ description: 'When one signed in there.' })
  signedInAt: Date;

  @Field({ description: 'When it was last used, to the hour.' })
  lastSeenAt: Date;

  @Field({ description: 'It is the one that asks.' })
  isCurrent: boolean;
}

@InputType()
class EndSessionInput {
  @Field(() => ID, { description: 'One of your own sessions.' })
  sessionId: string;
}

@ObjectType()
class EndSessionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The session that is over.' })
  endedId?: string;
}

@ObjectType()
class SignOutEverywherePayload extends Payload {}

const input = z.object({ sessionId: z.uuid('This is not the id of a session.') });

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionQueries,
    private readonly handler: EndSessionHandler,
  ) {}

  @Query(() => [Session], { description: 'Where one is signed in, the latest first.' })
  mySessions(@CurrentActor() actor: SignedIn, @CurrentVisit() visit: Visit): Promise<SessionView[]> {
    return this.sessions.mine(actor, visit.headers);
  }

  @Mutation(() => EndSessionPayload, { description: 'Signs out in one browser.' })
  async endSession(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: EndSessionInput,
  ): Promise<EndSessionPayload> {
    const { sessionId } = checked(input, given);
    const result = await this.handler.run(actor, sessionId);
    return answer(result, endedId => ({ endedId }), { NoSuchSession: () => notFound('session') });
  }

  @Mutation(() => SignOutEverywherePayload, { description: 'Signs out in every browser, this one too.' })
  async signOutEverywhere(@CurrentActor() actor: SignedIn): Promise<SignOutEverywherePayload> {
    await this.handler.everywhere(actor);
    return { errors: [] };
  }
}
