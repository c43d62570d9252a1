import { Args, ArgsType, Field, ID, Int, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import {
  facetValues,
  libraryOrders,
  type ChosenFacets,
  type LibraryOrder,
  type LibraryPractice as Found,
} from '@pathways/domain/library';
import { licenceOf, termWords } from '@pathways/domain/practices';
import { readUrn, schoolPhases } from '@pathways/domain/schools';
import { z } from 'zod';
import { checked } from '../../platform/graphql/input.js';
import { LibraryQueries } from '../application/library.queries.js';
import { LibraryCardConnection, LibraryPractice, toConfidenceType, toLevel } from './library.type.js';

const oneOf = (facet: keyof typeof facetValues, message: string) =>
  z
    .string()
    .refine(value => (facetValues[facet] ?? []).includes(value), message)
    .nullish();

const orderNames = {
  NEWEST: 'newest',
  CONFIDENCE: 'confidence',
  ALIKE: 'alike',
} as const satisfies Record<string, LibraryOrder>;

registerEnumType(orderNames, {
  name: 'LibraryOrder',
  description: 'What stands first in a list of practices.',
});

const page = z.object({
  search: z.string().trim().max(200, 'Search with at most 200 characters.'),
  phase: z.enum(schoolPhases, 'Name a school phase, such as primary.').nullish(),
  theme: z.string().trim().min(1).max(40).nullish(),
  outcome: oneOf('outcome', 'Name presence, participation or progress.'),
  confidence: z.int().min(1).max(5).nullish(),
  like: z.string().max(20).nullish(),
  order: z.enum(libraryOrders),
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

  @Field(() => String, { nullable: true, description: 'One of the three Ps, such as presence.' })
  outcome?: string | null;

  @Field(() => Int, { nullable: true, description: 'Confidence of at least this level, 1 to 5.' })
  confidence?: number | null;

  @Field(() => ID, { nullable: true, description: 'URN of a school: those from schools like it first.' })
  like?: string | null;

  @Field(() => orderNames, { defaultValue: orderNames.NEWEST, description: 'What stands first.' })
  order: LibraryOrder;

  @Field(() => Int, { defaultValue: 20, description: 'How many at most, up to 50.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The end cursor of the page before.' })
  after?: string | null;
}

function chosenOf({ phase, theme, outcome, confidence }: z.infer<typeof page>): ChosenFacets {
  return {
    ...(phase ? { phase } : {}),
    ...(theme ? { theme } : {}),
    ...(outcome ? { outcome } : {}),
    ...(confidence ? { confidence: String(confidence) } : {}),
  };
}

/** The practice as the schema prints it. */
const toPublic = ({ content, dials, ...practice }: Found): LibraryPractice => ({
  ...practice,
  confidence: toConfidenceType(dials.confidence),
  content: content && {
    ...content,
    licence: licenceOf(content.licence),
    claims: content.claims.map(({ text, quotes }) => ({
      text,
      quotes: quotes.map(quote => ({ ...quote, saidIn: termWords(quote.saidIn) })),
    })),
  },
});

/** Public: strangers may ask. It reads published rows only, and has no way to any other. */
@Resolver()
export class LibraryResolver {
  constructor(private readonly queries: LibraryQueries) {}

  @Query(() => LibraryCardConnection, {
    description: 'Practices in the public library, the newest first. Public.',
  })
  async libraryPractices(@Args() args: LibraryPracticesArgs) {
    const wanted = checked(page, args);
    const { search: words, order, first, after, like } = wanted;
    const found = await this.queries.page({
      search: { words, chosen: chosenOf(wanted), like: like ? readUrn(like) : null, order },
      first,
      after: after ?? null,
    });
    return {
      nodes: found.cards.map(card => ({ ...card, confidence: toLevel(card.confidence) })),
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
    return found && toPublic(found);
  }
}
