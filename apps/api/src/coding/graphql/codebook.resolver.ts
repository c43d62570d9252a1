import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { CodeId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { CodebookQueries } from '../application/codebook.queries.js';
import { Codebook, CodeUse, CodeVersion, NamedCode } from './codebook.type.js';

@ObjectType({ description: 'A framework that codes may come of.' })
class SeedFramework {
  @Field(() => ID, { description: 'The framework.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Int, { description: 'How many entries it has.' })
  entries: number;
}

@ObjectType({ description: 'An entry of a framework that a code may come of.' })
class SeedEntry {
  @Field(() => Int, { description: 'Where it stands in the document, counted from 1.' })
  place: number;

  @Field(() => Int, { nullable: true, description: 'The place of the entry above it.' })
  parentPlace: number | null;

  @Field({ description: 'What kind of entry it is, as the document calls it.' })
  kind: string;

  @Field({ description: 'Its ref in the document.' })
  ref: string;

  @Field({ description: 'Its words.' })
  words: string;

  @Field(() => NamedCode, { nullable: true, description: 'The code that came of it before.' })
  code: NamedCode | null;
}

const atMost = 200;

@Resolver()
export class CodebookResolver {
  constructor(private readonly queries: CodebookQueries) {}

  @Query(() => Codebook, { nullable: true, description: 'A programme’s codebook, for its researchers.' })
  codebook(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<Codebook | null> {
    return this.queries.codebook(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }

  @Query(() => [CodeVersion], {
    nullable: true,
    description: 'How a code read in each of its versions, the newest first.',
  })
  codeVersions(
    @CurrentActor() actor: SignedIn,
    @Args('codeId', { type: () => ID }) codeId: string,
  ): Promise<CodeVersion[] | null> {
    return this.queries.versions(actor, checkedId<CodeId>('codeId', codeId));
  }

  @Query(() => [CodeUse], {
    nullable: true,
    description: `What was coded with a code: the newest ${atMost} in rooms that the viewer may read.`,
  })
  codeUses(
    @CurrentActor() actor: SignedIn,
    @Args('codeId', { type: () => ID }) codeId: string,
  ): Promise<CodeUse[] | null> {
    return this.queries.uses(actor, checkedId<CodeId>('codeId', codeId), atMost);
  }

  @Query(() => [SeedFramework], { nullable: true, description: 'The frameworks that codes may come of.' })
  seedFrameworks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<SeedFramework[] | null> {
    return this.queries.frameworks(actor, checkedId<ProgrammeId>('programmeId', programmeId));
  }

  @Query(() => [SeedEntry], {
    nullable: true,
    description: 'The entries of a framework, each with the code that came of it before.',
  })
  seedEntries(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('framework', { description: 'The framework’s id.' }) framework: string,
  ): Promise<SeedEntry[] | null> {
    return this.queries.entries(actor, checkedId<ProgrammeId>('programmeId', programmeId), framework);
  }
}
