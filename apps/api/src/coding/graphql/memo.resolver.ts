import { Args, Field, ID, InputType, Query, Resolver } from '@nestjs/graphql';
import type { MemoId, MemoSubject } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId, idOf } from '../../platform/graphql/input.js';
import { MemoQueries } from '../application/memo.queries.js';
import { ResearchQueries } from '../application/research.queries.js';
import { MemoConnection, memoKind } from './memo.type.js';

@InputType({ description: 'Which memos.' })
class MemoFilterInput {
  @Field(() => memoKind, { nullable: true, description: 'About this kind of thing.' })
  kind?: MemoSubject['kind'];

  @Field(() => ID, { nullable: true, description: 'About this passage.' })
  excerptId?: string;

  @Field(() => ID, { nullable: true, description: 'About this code.' })
  codeId?: string;

  @Field(() => String, { nullable: true, description: 'About the school with this pseudonym.' })
  pseudonym?: string;

  @Field({ defaultValue: false, description: 'The viewer’s own.' })
  mine: boolean;

  @Field(() => String, { nullable: true, description: 'Holding these words.' })
  words?: string;
}

const shape = z.object({
  programmeId: idOf<ProgrammeId>(),
  first: z.int().min(1).max(100),
  after: z.string().max(400).nullish(),
  filter: z.object({
    kind: z.enum(['passage', 'code', 'school']).nullish(),
    excerptId: idOf<ExcerptId>().nullish(),
    codeId: idOf<CodeId>().nullish(),
    pseudonym: z.string().max(100).nullish(),
    mine: z.boolean(),
    words: z.string().max(100).nullish(),
  }),
});

function readAfter(after: string | null | undefined) {
  if (!after) return null;
  const [revisedAt, id] = readCursor(after, 2);
  return { revisedAt: new Date(Number(revisedAt)), id: String(id) as MemoId };
}

@Resolver()
export class MemoResolver {
  constructor(
    private readonly queries: MemoQueries,
    private readonly research: ResearchQueries,
  ) {}

  @Query(() => MemoConnection, {
    nullable: true,
    description: 'Memos of a programme, the newest first; null to everybody but its researchers.',
  })
  async memos(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('filter', { type: () => MemoFilterInput, nullable: true }) filter: MemoFilterInput | null,
    @Args() page: PageArgs,
  ) {
    const asked = checked(shape, { ...page, programmeId, filter: filter ?? { mine: false } });
    const { kind, excerptId, codeId, pseudonym, mine, words } = asked.filter;
    const views = await this.queries.memos(
      actor,
      asked.programmeId,
      {
        kind: kind ?? undefined,
        excerpt: excerptId ?? undefined,
        code: codeId ?? undefined,
        pseudonym: pseudonym ?? undefined,
        mine,
        words: words ?? undefined,
      },
      { limit: asked.first + 1, after: readAfter(asked.after) },
    );
    return views && pageOf(views, asked.first, view => cursorOf(view.revisedAt.getTime(), view.id));
  }

  @Query(() => [String], {
    nullable: true,
    description: 'The pseudonyms of a programme’s schools, for its researchers.',
  })
  pseudonyms(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<string[] | null> {
    return this.research.pseudonyms(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }
}
