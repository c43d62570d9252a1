import { Args, ArgsType, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canImport } from '@pathways/domain/schools';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { ImportQueries, type ListedRun } from '../application/import.queries.js';
import type { ReportLine } from '../application/import-run.store.js';
import {
  ImportLine,
  ImportLineConnection,
  importOutcomes,
  ImportRun,
  ImportRunConnection,
} from './import.type.js';

const first = z.number().min(1, 'Ask for at least 1.').max(200, 'Ask for at most 200.');

@ArgsType()
export class ReportArgs {
  @Field(() => importOutcomes, { nullable: true, description: 'Only lines with this outcome.' })
  outcome?: ReportLine['outcome'] | null;

  @Field(() => String, { nullable: true, description: 'Only lines whose subject or reason holds this text.' })
  search?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 200.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

@Resolver(() => ImportRun)
export class ImportResolver {
  constructor(private readonly queries: ImportQueries) {}

  @Query(() => Boolean, { description: 'Whether the viewer may import files.' })
  viewerCanImport(@CurrentActor() actor: SignedIn): boolean {
    return canImport(actor);
  }

  @Query(() => ImportRunConnection, {
    description: 'Imports, the newest first; empty for all but administrators.',
  })
  async importRuns(
    @CurrentActor() actor: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 25 }) count: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<Page<ListedRun>> {
    const [startedAt, id] = after ? readCursor(after, 2).map(String) : [];
    const place = startedAt !== undefined && id !== undefined ? ([startedAt, id] as const) : null;
    const limit = checked(first, count);
    const runs = await this.queries.list(actor, { first: limit, after: place });
    return pageOf(runs, limit, run => cursorOf(run.startedAt.toISOString(), run.id));
  }

  @Query(() => ImportRun, { nullable: true, description: 'One import; null for all but administrators.' })
  async importRun(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ListedRun | null> {
    return z.uuid().safeParse(id).success ? this.queries.run(actor, id) : null;
  }

  @ResolveField(() => ImportLineConnection, {
    description: 'The report line by line; unchanged lines are only counted.',
  })
  async lines(
    @CurrentActor() actor: SignedIn,
    @Parent() run: ImportRun,
    @Args() { after, ...args }: ReportArgs,
  ): Promise<Page<ImportLine>> {
    const limit = checked(first, args.first);
    const place = after ? Number(readCursor(after, 1)[0]) : 0;
    const filter = { outcome: args.outcome ?? undefined, search: args.search ?? undefined };
    const { lines, totalCount } = await this.queries.linesOf(actor, run.id, filter, {
      first: limit,
      after: place,
    });
    return { ...pageOf<ReportLine>(lines, limit, ({ line }) => cursorOf(line)), totalCount };
  }
}
