import { Args, Field, Float, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  kpiDirections,
  kpiLimits,
  kpiStates,
  kpiStatuses,
  targetOperators,
  type EntryAddress,
  type KpiDirection,
  type KpiState,
  type KpiStatus,
  type TargetOperator,
} from '@pathways/domain/frameworks';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { EnterKpiValueHandler } from '../application/enter-kpi-value.handler.js';
import { SetKpiTargetHandler } from '../application/set-kpi-target.handler.js';
import { directionNames, kpiStateNames, kpiStatusNames, operatorNames } from './framework.enums.js';
import { targetSentences, valueSentences } from './kpi-sentences.js';

@InputType()
class EnterKpiValueInput {
  @Field(() => ID, { description: 'The framework.' })
  frameworkId: string;

  @Field({ description: 'The path of the KPI.' })
  path: string;

  @Field({ description: 'The term, such as 2026/27 autumn.' })
  term: string;

  @Field({ defaultValue: '', description: 'Which learners or settings, by the document; empty for all.' })
  part: string;

  @Field(() => kpiStateNames, { description: 'A number, or why there is none.' })
  state: KpiState;

  @Field(() => Float, { nullable: true, description: 'The number.' })
  value: number | null;

  @Field({ description: 'The day that it is true for (YYYY-MM-DD).' })
  asAt: string;

  @Field(() => kpiStatusNames, { description: 'Whether it may still change.' })
  status: KpiStatus;

  @Field({ description: 'Where it comes from.' })
  source: string;

  @Field({ description: 'Who and what was counted.' })
  basis: string;

  @Field({ defaultValue: '', description: 'What else to know.' })
  note: string;

  @Field({ defaultValue: '', description: 'Why the version before is corrected.' })
  because: string;

  @Field(() => Int, { description: 'The version that the viewer saw; 0 where they saw none.' })
  expects: number;
}

@InputType()
class SetKpiTargetInput {
  @Field(() => ID, { description: 'The framework.' })
  frameworkId: string;

  @Field({ description: 'The path of the KPI.' })
  path: string;

  @Field(() => operatorNames, { description: 'How a value meets it.' })
  operator: TargetOperator;

  @Field(() => Float, { description: 'The number.' })
  value: number;

  @Field(() => String, { nullable: true, description: 'The term by whose end it should be reached.' })
  byTerm: string | null;

  @Field(() => directionNames, { description: 'Which way the KPI should move.' })
  direction: KpiDirection;

  @Field({ description: 'Why this number.' })
  because: string;

  @Field(() => Int, {
    description: 'The version that the viewer saw; 0 where it was the document’s or none.',
  })
  expects: number;
}

@ObjectType()
class KpiPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The path of the KPI.' })
  path?: string;
}

const at = { frameworkId: z.string().max(200), path: z.string().max(300) };
const words = (most: number) => z.string().trim().max(most, `At most ${most} characters.`);
const number = z.number('this is no number').min(-1e12).max(1e12);
const version = z.number().int().min(0);

const value = z.object({
  ...at,
  term: words(40),
  part: words(kpiLimits.part),
  state: z.enum(kpiStates),
  value: number.nullish().transform(given => given ?? null),
  asAt: z.iso.date('write the day as YYYY-MM-DD'),
  status: z.enum(kpiStatuses),
  source: words(kpiLimits.source),
  basis: words(kpiLimits.basis),
  note: words(kpiLimits.note),
  because: words(kpiLimits.because),
  expects: version,
});

const target = z.object({
  ...at,
  operator: z.enum(targetOperators),
  value: number,
  byTerm: words(40)
    .nullish()
    .transform(given => given ?? null),
  direction: z.enum(kpiDirections),
  because: words(kpiLimits.because),
  expects: version,
});

@Resolver()
export class KpiMutation {
  constructor(
    private readonly values: EnterKpiValueHandler,
    private readonly targets: SetKpiTargetHandler,
  ) {}

  @Mutation(() => KpiPayload, {
    description:
      'Enters a KPI’s value for a term, or corrects it with the next version. Nothing is written over.',
  })
  async enterKpiValue(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: EnterKpiValueInput,
  ): Promise<KpiPayload> {
    const { frameworkId: framework, path, ...given } = checked(value, input);
    const result = await this.values.handle(actor, { framework, path }, given);
    return answer(result, asPath, valueSentences);
  }

  @Mutation(() => KpiPayload, { description: 'Sets a KPI’s target. Those before stay to be seen.' })
  async setKpiTarget(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SetKpiTargetInput,
  ): Promise<KpiPayload> {
    const { frameworkId: framework, path, ...given } = checked(target, input);
    const result = await this.targets.handle(actor, { framework, path }, given);
    return answer(result, asPath, targetSentences);
  }
}

const asPath = ({ path }: EntryAddress) => ({ path });
