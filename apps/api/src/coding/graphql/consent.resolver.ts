import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { ConsentId } from '@pathways/domain/coding';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { ConsentQueries } from '../application/consent.queries.js';
import { ConsentRequest, ConsentRequestConnection, toConsentRequest } from './consent-request.type.js';

const page = z.object({ first: z.int().min(1).max(50), after: z.string().max(400).nullish() });
const one = z.object({ id: z.uuid('Give the id of a consent.').transform(id => id as ConsentId) });

function readAfter(after: string | null | undefined) {
  if (!after) return null;
  const [askedAt, id] = readCursor(after, 2);
  return { askedAt: new Date(Number(askedAt)), id: String(id) as ConsentId };
}

@Resolver()
export class ConsentResolver {
  constructor(private readonly queries: ConsentQueries) {}

  @Query(() => ConsentRequestConnection, {
    description: 'What the viewer’s schools were asked to agree to, the newest first.',
  })
  async consentRequests(
    @CurrentActor() actor: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const asked = checked(page, { first, after });
    const views = await this.queries.requests(actor, {
      limit: asked.first + 1,
      after: readAfter(asked.after),
    });
    const cut = pageOf(views, asked.first, view => cursorOf(view.askedAt.getTime(), view.id));
    return { ...cut, nodes: cut.nodes.map(toConsentRequest) };
  }

  @Query(() => ConsentRequest, {
    nullable: true,
    description: 'One question to one of the viewer’s schools.',
  })
  async consentRequest(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConsentRequest | null> {
    const view = await this.queries.request(actor, checked(one, { id }).id);
    return view && toConsentRequest(view);
  }

  @Query(() => Int, { description: 'How many questions wait for an answer of the viewer’s schools.' })
  consentsWaiting(@CurrentActor() actor: SignedIn): Promise<number> {
    return this.queries.countWaiting(actor);
  }
}
