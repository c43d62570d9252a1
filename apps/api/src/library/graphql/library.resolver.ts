import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { schoolPhases } from '@pathways/domain/schools';
import { z } from 'zod';
import { checked } from '../../platform/graphql/input.js';
import { LibraryQueries } from '../application/library.queries.js';
import { LibraryCardConnection, LibraryPractice, toConfidenceType } from './library.type.js';

const page = z.object({
  search: z.string().trim().max(200, 'Search with at most 200 characters.'),
  phase: z.enum(schoolPhases, 'Name a school phase, such as primary.').nullish(),
  theme: z.string().trim().min(1).max(40).nullish(),
  first: z.int().min(1).max(50),
  after: z.string().max(400).nullish(),
});

const address = z.object({ slug: z.string().max(120) });

@ArgsType()
class LibraryPracticesArgs {
  @Field(() => String, { defaultValue: '', description: 'Words to look for.' })
  search: string;

  @Field(() => String, { nullable: true, description: 'A school phase, such as primary.' })
  phase?: string | null;

  @Field(() => String, { nullable: true, description: 'A theme, as it is written on the cards.' })
  theme?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many at most, up to 50.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The end cursor of the page before.' })
  after?: string | null;
}

/** Public: strangers may ask. It reads published rows only, and has no way to any other. */
@Resolver()
export class LibraryResolver {
  constructor(private readonly queries: LibraryQueries) {}

  @Query(() => LibraryCardConnection, {
    description: 'Practices in the public library, the newest first. Public.',
  })
  async libraryPractices(@Args() args: LibraryPracticesArgs) {
    const { search, phase, theme, first, after } = checked(page, args);
    const found = await this.queries.page({
      search: { words: search, phase: phase ?? null, theme: theme ?? null },
      first,
      after: after ?? null,
    });
    return {
      nodes: found.cards.map(card => ({ ...card, confidence: toConfidenceType(card.confidence) })),
      pageInfo: { hasNextPage: found.next !== null, endCursor: found.next },
      totalCount: found.total,
    };
  }

  @Query(() => LibraryPractice, {
    nullable: true,
    description: 'One practice of the public library. Public.',
  })
  async libraryPractice(@Args('slug') slug: string): Promise<LibraryPractice | null> {
    const found = await this.queries.practice(checked(address, { slug }).slug, null);
    return found && { ...found, confidence: toConfidenceType(found.confidence) };
  }
}
