import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { isSignedIn, type Actor, type SignedIn } from '@pathways/domain/shared';
import { GraphQLError } from 'graphql';
import type { Visit } from '../http/visit.js';

export interface RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly visit: Visit;
}

const actorOf = (context: ExecutionContext): Actor =>
  GqlExecutionContext.create(context).getContext<RequestContext>().actor;

/** The actor, who may be a stranger: for fields on the public list only. */
export const AnyActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context),
);

/** The signed-in actor. Strangers get UNAUTHENTICATED. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const actor = actorOf(context);
  if (!isSignedIn(actor)) {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
  return actor;
});

/** How the request arrived, for the few fields that depend on it. */
export const CurrentVisit = createParamDecorator(
  (_: unknown, context: ExecutionContext): Visit =>
    GqlExecutionContext.create(context).getContext<RequestContext>().visit,
);
