import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { Attribute } from '@pathways/domain/analysis';
import type { CodeId, CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { TableQueries } from '../application/table.queries.js';
import { attribute, CellExcerpt, CodePairs, CodeTable, CodeTrend, trendStep } from './table.type.js';

@ArgsType()
class TableArgs {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { nullable: true, description: 'One cycle; all unless given.' })
  cycleId?: string | null;
}

@ArgsType()
class CodeTableArgs extends TableArgs {
  @Field(() => attribute, { description: 'The attribute of schools.' })
  by: Attribute;
}

@ArgsType()
class CodeTrendArgs {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => trendStep, { description: 'Months or cycles.' })
  step: 'month' | 'cycle';
}

@ArgsType()
class CellArgs extends TableArgs {
  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field(() => attribute, { nullable: true, description: 'The attribute; with `value` one of its columns.' })
  by?: Attribute | null;

  @Field(() => String, { nullable: true, description: 'The column, or a month; all schools unless given.' })
  value?: string | null;
}

@ArgsType()
class PairArgs extends TableArgs {
  @Field(() => ID, { description: 'One code.' })
  codeId: string;

  @Field(() => ID, { description: 'The other.' })
  otherId: string;
}

const cycle = idOf<CycleId>()
  .nullish()
  .transform(id => id ?? null);
const table = z.object({ programmeId: idOf<ProgrammeId>(), cycleId: cycle });
const cell = table.extend({
  codeId: idOf<CodeId>(),
  by: z.enum(['authority', 'phase', 'disadvantage']).nullish(),
  value: z.string().max(200).nullish(),
});
const pair = table.extend({ codeId: idOf<CodeId>(), otherId: idOf<CodeId>() });

@Resolver()
export class TableResolver {
  constructor(private readonly queries: TableQueries) {}

  @Query(() => CodeTable, {
    nullable: true,
    description:
      'Codes by an attribute of schools, under the rule for small numbers; for the programme’s researchers.',
  })
  codeTable(@CurrentActor() actor: SignedIn, @Args() asked: CodeTableArgs): Promise<CodeTable | null> {
    const { programmeId, cycleId } = checked(table, {
      programmeId: asked.programmeId,
      cycleId: asked.cycleId,
    });
    return this.queries.byAttribute(actor, programmeId, { by: asked.by, cycle: cycleId });
  }

  @Query(() => CodeTrend, {
    nullable: true,
    description: 'Codes over time, under the rule for small numbers; for the programme’s researchers.',
  })
  codeTrend(@CurrentActor() actor: SignedIn, @Args() asked: CodeTrendArgs): Promise<CodeTrend | null> {
    const { programmeId } = checked(table, { programmeId: asked.programmeId });
    return this.queries.overTime(actor, programmeId, asked.step);
  }

  @Query(() => CodePairs, {
    nullable: true,
    description: 'Which codes meet which, under the rule for small numbers; for the programme’s researchers.',
  })
  codePairs(@CurrentActor() actor: SignedIn, @Args() asked: TableArgs): Promise<CodePairs | null> {
    const { programmeId, cycleId } = checked(table, { ...asked });
    return this.queries.pairs(actor, programmeId, cycleId);
  }

  @Query(() => [CellExcerpt], {
    nullable: true,
    description: 'The words behind a number that is told, from rooms that the viewer may code in.',
  })
  cellExcerpts(@CurrentActor() actor: SignedIn, @Args() asked: CellArgs): Promise<CellExcerpt[] | null> {
    const { programmeId, cycleId, codeId, by, value } = checked(cell, { ...asked });
    const column = value ? { by: by ?? ('month' as const), value } : { by: 'all' as const, value: '' };
    return this.queries.behindCell(actor, programmeId, { code: codeId, cell: { ...column, cycle: cycleId } });
  }

  @Query(() => [CellExcerpt], {
    nullable: true,
    description: 'The words behind a pair of codes that is told, from rooms that the viewer may code in.',
  })
  pairExcerpts(@CurrentActor() actor: SignedIn, @Args() asked: PairArgs): Promise<CellExcerpt[] | null> {
    const { programmeId, cycleId, codeId, otherId } = checked(pair, { ...asked });
    return this.queries.behindPair(actor, programmeId, { codes: [codeId, otherId], cycle: cycleId });
  }
}
