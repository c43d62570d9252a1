import { Args, ArgsType, Field, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { PageArgs, readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { AttentionQueries, NoticeQueries, type NoticeView } from '../application/notice.queries.js';
import { Attention, AttentionSettings, RoomAttention } from './attention.type.js';
import { NoticeConnection } from './notice.type.js';

@ArgsType()
class NoticesArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only what is unread.' })
  unreadOnly: boolean;
}

const page = z.object({ first: z.int().min(1).max(100), after: z.string().max(200).nullish() });
const place = z.tuple([z.iso.datetime(), z.guid()]);

@Resolver(() => Attention)
export class AttentionResolver {
  constructor(
    private readonly lines: NoticeQueries,
    private readonly queries: AttentionQueries,
  ) {}

  @Query(() => NoticeConnection, { description: 'What needs you or needed you, the newest first.' })
  notices(@CurrentActor() actor: SignedIn, @Args() args: NoticesArgs): Promise<Page<NoticeView>> {
    const { first, after } = checked(page, { first: args.first, after: args.after });
    const [at, id] = after ? checked(place, readCursor(after, 2)) : [null, null];
    const from = at !== null && id !== null ? { at: new Date(at), id } : null;
    return this.lines.page(actor, { first, after: from, isUnreadOnly: args.unreadOnly });
  }

  @Query(() => Attention, { description: 'What reaches you, and how you want it.' })
  attention(@CurrentActor() _actor: SignedIn): object {
    return {};
  }

  @ResolveField()
  needing(@CurrentActor() actor: SignedIn): Promise<number> {
    return this.lines.needing(actor);
  }

  @ResolveField(() => AttentionSettings)
  settings(@CurrentActor() actor: SignedIn): Promise<AttentionSettings> {
    return this.queries.settings(actor);
  }

  @ResolveField(() => [RoomAttention])
  rooms(@CurrentActor() actor: SignedIn): Promise<RoomAttention[]> {
    return this.queries.words(actor);
  }
}
