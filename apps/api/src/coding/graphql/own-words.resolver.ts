import { Args, Query, Resolver } from '@nestjs/graphql';
import type { ExcerptId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { OwnWordsQueries } from '../application/own-words.queries.js';
import { OwnWordsConnection } from './own-words.type.js';

const page = z.object({ first: z.int().min(1).max(50), after: z.string().max(400).nullish() });

function readAfter(after: string | null | undefined) {
  if (!after) return null;
  const [markedAt, id] = readCursor(after, 2);
  return { markedAt: new Date(Number(markedAt)), id: String(id) as ExcerptId };
}

@Resolver()
export class OwnWordsResolver {
  constructor(private readonly queries: OwnWordsQueries) {}

  @Query(() => OwnWordsConnection, {
    description: 'Words of the viewer’s schools that researchers marked, and where each is used.',
  })
  async ownWords(@CurrentActor() actor: SignedIn, @Args() args: PageArgs) {
    const asked = checked(page, args);
    const request = { limit: asked.first + 1, after: readAfter(asked.after) };
    const views = await this.queries.words(actor, request);
    return pageOf(views, asked.first, view => cursorOf(view.markedAt.getTime(), view.id));
  }
}
