import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { readUrn, schoolPhases } from '@pathways/domain/schools';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { SchoolQueries, type ListedSchool } from '../application/school.queries.js';
import { asSchool } from './school.resolver.js';
import { LocalAuthority, phaseNames, School, SchoolConnection, Trust } from './school.type.js';

@ArgsType()
export class SchoolListArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Name, town, URN, authority or trust; near misses are found.',
  })
  search?: string | null;

  @Field(() => phaseNames, { nullable: true, description: 'Only schools of this phase.' })
  phase?: SchoolPhase | null;

  @Field(() => String, { nullable: true, description: 'Only schools of this local authority.' })
  laCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only schools of this trust.' })
  trustId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only fictional schools, or only real ones.' })
  isFictional?: boolean | null;

  @Field(() => Int, { defaultValue: 25, description: 'How many, at most 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

const given = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform(value => value ?? undefined);

const listed = z.object({
  search: given(z.string().max(120, 'Search for at most 120 characters.')),
  phase: given(z.enum(schoolPhases)),
  laCode: given(z.string().max(10)),
  trustId: given(z.uuid('This is not the id of a trust.')),
  isFictional: given(z.boolean()),
  first: z.number().min(1, 'Ask for at least 1.').max(100, 'Ask for at most 100.'),
  after: given(z.string().max(500)),
});

function placeOf(cursor: string) {
  const [fit, name, urn] = readCursor(cursor, 3);
  return { fit: Number(fit), name: String(name), urn: String(urn) };
}

@Resolver()
export class SchoolListResolver {
  constructor(private readonly queries: SchoolQueries) {}

  @Query(() => SchoolConnection, { description: 'Schools, the best fit first, else by name.' })
  async schools(@CurrentActor() actor: SignedIn, @Args() args: SchoolListArgs): Promise<Page<School>> {
    const { first, after, ...filter } = checked(listed, args);
    const place = after === undefined ? null : placeOf(after);
    const { schools, totalCount } = await this.queries.list(actor, filter, { first, after: place });
    const page = pageOf<ListedSchool>(schools, first, ({ fit, name, urn }) => cursorOf(fit, name, urn));
    return { ...page, nodes: page.nodes.map(asSchool), totalCount };
  }

  @Query(() => School, {
    nullable: true,
    description: 'One school; null where the register holds none of this URN.',
  })
  async school(@CurrentActor() actor: SignedIn, @Args('urn') published: string): Promise<School | null> {
    const urn = readUrn(published);
    const [facts] = urn ? await this.queries.ofUrns(actor, [urn]) : [];
    return facts ? asSchool(facts) : null;
  }

  @Query(() => [LocalAuthority], { description: 'Local authorities that have a school in the register.' })
  localAuthorities(@CurrentActor() actor: SignedIn): Promise<LocalAuthority[]> {
    return this.queries.localAuthorities(actor);
  }

  @Query(() => [Trust], { description: 'Trusts that have a school in the register, or in one authority.' })
  trusts(
    @CurrentActor() actor: SignedIn,
    @Args('laCode', { type: () => String, nullable: true }) laCode?: string | null,
  ): Promise<Trust[]> {
    return this.queries.trusts(actor, laCode ?? undefined);
  }
}
