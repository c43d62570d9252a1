import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { canLinkEntries } from '@pathways/domain/frameworks';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FrameworkQueries } from '../application/framework.queries.js';
import { EntryPageType, TaggableType } from './entry-page.type.js';
import { asEntry, asSummary } from './framework.shape.js';
import { FrameworkSummaryType, FrameworkType } from './framework.type.js';

export const ofFramework = { type: () => ID, description: 'The framework.' };
export const atPath = { description: 'The path of the entry.' };

@Resolver()
export class FrameworkResolver {
  constructor(private readonly queries: FrameworkQueries) {}

  @Query(() => [FrameworkSummaryType], { description: 'All frameworks, by title.' })
  async frameworks(@CurrentActor() actor: SignedIn): Promise<FrameworkSummaryType[]> {
    const all = await this.queries.all(actor);
    return all.map(each => asSummary(actor, each));
  }

  @Query(() => FrameworkType, { nullable: true, description: 'One framework with all its entries.' })
  async framework(
    @CurrentActor() actor: SignedIn,
    @Args('frameworkId', ofFramework) id: string,
  ): Promise<FrameworkType | null> {
    const found = await this.queries.one(actor, id);
    if (!found) return null;
    const { entries, standings, ...summary } = found;
    const shaped = entries.map(entry => asEntry(entry, standings?.get(entry.path)));
    return { ...asSummary(actor, summary), entries: shaped };
  }

  @Query(() => EntryPageType, { nullable: true, description: 'One entry with all that points at it.' })
  async frameworkEntry(
    @CurrentActor() actor: SignedIn,
    @Args('frameworkId', ofFramework) framework: string,
    @Args('path', atPath) path: string,
  ): Promise<EntryPageType | null> {
    const found = await this.queries.entry(actor, { framework, path });
    if (!found) return null;
    return {
      ...found,
      framework: asSummary(actor, found.framework),
      entry: asEntry(found.entry),
      above: found.above.map(entry => asEntry(entry)),
      below: found.below.map(entry => asEntry(entry)),
      viewerCanLink: canLinkEntries(actor, [found.framework.keeping]),
    };
  }

  @Query(() => [TaggableType], {
    description: 'What the viewer may tag with an entry, what bears its tag first; at most 200.',
  })
  async taggable(
    @CurrentActor() actor: SignedIn,
    @Args('frameworkId', ofFramework) framework: string,
    @Args('path', atPath) path: string,
  ): Promise<TaggableType[]> {
    return [...(await this.queries.taggable(actor, { framework, path }))];
  }
}
