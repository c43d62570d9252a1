import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, MoreThan } from 'typeorm';
import { ContributionRow } from '../../../discussions/persistence/contribution.row.js';
import type { Loaders } from './stock-loaders.js';
import { StockSession, type StockReaction } from './stock-rows.js';
import { ContributionType, ReactionType, SchoolType } from './stock-types.js';

export interface StockContext {
  readonly token: string | null;
  readonly loaders: Loaders;
  viewer: string;
}

/** As the tutorials write it: entities from the repository, and a resolver with a loader for each field of its own. */
@Resolver(() => ContributionType)
export class StockResolver {
  constructor(private readonly source: DataSource) {}

  @Query(() => [ContributionType])
  async thread(
    @Args('discussion', { type: () => ID }) discussion: string,
    @Args('first', { type: () => Int }) first: number,
    @Context() context: StockContext,
  ): Promise<ContributionRow[]> {
    const where = { token: context.token ?? '', expiresAt: MoreThan(new Date()) };
    const session = await this.source.getRepository(StockSession).findOneBy(where);
    if (!session) throw new Error('Sign in first.');
    context.viewer = session.personId;
    return this.source
      .getRepository(ContributionRow)
      .createQueryBuilder('c')
      .where('c.discussion_id = :discussion', { discussion })
      .orderBy('c.postedAt')
      .addOrderBy('c.id')
      .take(first)
      .getMany();
  }

  @ResolveField(() => String)
  async authorName(@Parent() row: ContributionType, @Context() { loaders }: StockContext): Promise<string> {
    return (await loaders.people.load(row.authorId))?.name ?? '';
  }

  @ResolveField(() => String, { nullable: true })
  async authorRole(
    @Parent() { authorId, urn }: ContributionType,
    @Context() { loaders }: StockContext,
  ): Promise<string | null> {
    const grants = await loaders.grants.load(authorId);
    return grants.find(({ scopeId }) => scopeId === urn)?.role ?? null;
  }

  @ResolveField(() => SchoolType, { nullable: true })
  school(
    @Parent() { urn }: ContributionType,
    @Context() { loaders }: StockContext,
  ): Promise<SchoolType | null> {
    return schoolOf(loaders, urn);
  }

  @ResolveField(() => [ReactionType])
  async reactions(
    @Parent() { id }: ContributionType,
    @Context() { loaders, viewer }: StockContext,
  ): Promise<ReactionType[]> {
    const rows = await loaders.reactions.load(id);
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    return Promise.all(
      kinds.map(async kind => {
        const said = rows.filter(row => row.kind === kind);
        const schools = await reactingSchools(loaders, said);
        const isViewers = said.some(({ personId }) => personId === viewer);
        return { kind, schoolCount: schools.length, isViewers, schools };
      }),
    );
  }

  @ResolveField(() => Boolean)
  isViewers(@Parent() { authorId }: ContributionType, @Context() { viewer }: StockContext): boolean {
    return authorId === viewer;
  }

  @ResolveField(() => Boolean)
  async isUnread(
    @Parent() { id, authorId }: ContributionType,
    @Context() { loaders, viewer }: StockContext,
  ): Promise<boolean> {
    const readings = await loaders.readings.load(id);
    return authorId !== viewer && !readings.some(({ personId }) => personId === viewer);
  }
}

async function schoolOf({ schools }: Loaders, urn: string | null): Promise<SchoolType | null> {
  const row = urn === null ? undefined : await schools.load(urn);
  return row ? { urn: row.urn, name: row.name, laName: row.authority.name } : null;
}

async function reactingSchools(loaders: Loaders, said: readonly StockReaction[]) {
  const urns = [...new Set(said.map(({ urn }) => urn))];
  return Promise.all(
    urns.map(async urn => {
      const people = await loaders.people.loadMany(
        said.filter(row => row.urn === urn).map(({ personId }) => personId),
      );
      const names = people.map(person => (person && !(person instanceof Error) ? person.name : ''));
      return { school: (await schoolOf(loaders, urn)) ?? { urn, name: '', laName: '' }, people: names };
    }),
  );
}
