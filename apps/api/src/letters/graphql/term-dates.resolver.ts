import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { canImportTermDates } from '@pathways/domain/letters';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { connectionOf, type Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ClosedDayQueries, type KeptClosedDays } from '../application/closed-day.store.js';
import { ImportTermDatesHandler, type TermDatesRefusal } from '../application/import-term-dates.handler.js';

const NoTable = refusalType('NoTable', 'The file is no table of term dates.');

@ObjectType('ClosedDays', { description: 'Days on which schools are closed.' })
class ClosedDaysType {
  @Field(() => ID, { description: 'The closed days.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The local authority; null: all of England.' })
  authorityName: string | null;

  @Field({ description: 'The first day, as 2026-10-26.' })
  from: string;

  @Field({ description: 'The last day, as 2026-10-30.' })
  to: string;

  @Field({ description: 'What it is, such as half term.' })
  name: string;
}

@ObjectType('TermDateReading', { description: 'What became of one line of a file of term dates.' })
class TermDateReadingType {
  @Field(() => Int, { description: 'The line of the file.' })
  line: number;

  @Field(() => String, { nullable: true, description: 'Why it cannot be used; null where it can.' })
  because: string | null;
}

@InputType()
class ImportTermDatesInput {
  @Field({ description: 'The file: comma-separated values with the columns authority, from, to, name.' })
  csv: string;
}

@ObjectType()
class ImportTermDatesPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many lines were kept: all, or none where one is wrong.',
  })
  kept?: number;

  @Field(() => [TermDateReadingType], { nullable: true, description: 'The report, line by line.' })
  lines?: TermDateReadingType[];
}

const ClosedDaysConnection = connectionOf(ClosedDaysType, 'ClosedDaysConnection');
const file = z.object({ csv: z.string().min(1).max(250_000, 'at most 250,000 characters') });

const sentences: Sentences<TermDatesRefusal> = {
  NotAllowed: () => notAllowed('Term dates are imported by administrators.'),
  NoTable: ({ because }) => new NoTable(because),
};

@Resolver()
export class TermDatesResolver {
  constructor(
    private readonly days: ClosedDayQueries,
    private readonly imports: ImportTermDatesHandler,
  ) {}

  @Query(() => Boolean, { description: 'Whether the viewer may import term dates.' })
  viewerCanImportTermDates(@CurrentActor() actor: SignedIn): boolean {
    return canImportTermDates(actor);
  }

  @Query(() => ClosedDaysConnection, {
    description: 'Days from today on on which schools are closed, beside weekends and bank holidays.',
  })
  closedDays(
    @CurrentActor() _actor: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 200 at most.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The end cursor of the page before.' })
    after: string | null,
  ): Promise<Page<KeptClosedDays>> {
    return this.days.coming(Math.min(Math.max(first, 1), 200), after ?? null);
  }

  @Mutation(() => ImportTermDatesPayload, {
    description:
      'Reads a file of term dates. What stood for the authorities and academic years in it is replaced.',
  })
  async importTermDates(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ImportTermDatesInput,
  ): Promise<ImportTermDatesPayload> {
    const result = await this.imports.handle(actor, checked(file, input).csv);
    return answer(result, ({ kept, lines }) => ({ kept, lines: [...lines] }), sentences);
  }
}
