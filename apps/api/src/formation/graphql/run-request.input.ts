import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  familySources,
  formationEfforts,
  formationTasks,
  plainAsk,
  type FamilySource,
  type FormationAsk,
  type FormationEffort,
  type FormationTask,
} from '@pathways/domain/formation';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import { z } from 'zod';
import { phaseNames } from '../../schools/school-phase.enum.js';
import {
  effortNames,
  faithWishNames,
  familySourceNames,
  taskNames,
  type FaithPreference,
} from './formation.enums.js';

@InputType({ description: 'A wish for short ways.' })
export class TravelWishInput {
  @Field(() => Float, { description: 'Charged per kilometre, in standard deviations of likeness.' })
  perKm: number;

  @Field(() => Int, { defaultValue: 0, description: 'Kilometres that are free.' })
  beyondKm: number;
}

@InputType({ description: 'A wish about faith bodies.' })
export class FaithWishInput {
  @Field(() => Float, { description: 'In standard deviations of likeness.' })
  weight: number;

  @Field(() => faithWishNames, { description: 'Together, or with others.' })
  prefer: FaithPreference;
}

@InputType({ description: 'A wish for new partners.' })
export class MemoryWishInput {
  @Field(() => Float, { description: 'For partners of the cycle before, in standard deviations.' })
  weight: number;

  @Field(() => Float, {
    defaultValue: 0.5,
    description: 'What is left of it for each cycle further back, 0 to 1.',
  })
  decay: number;
}

@InputType()
export class StartFormationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { description: 'The cycle that groups are formed for.' })
  cycleId: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, { description: 'Key of the likeness profile.' })
  profile: string;

  @Field(() => effortNames, { defaultValue: 'interactive', description: 'How long to search.' })
  effort: FormationEffort;

  @Field({ nullable: true, description: 'Any text; a fresh one is made where none is given.' })
  seed?: string;

  @Field(() => taskNames, { defaultValue: 'trios', description: 'What to form.' })
  task: FormationTask;

  @Field(() => familySourceNames, { defaultValue: 'schools', description: 'For families: of what.' })
  from: FamilySource;

  @Field(() => TravelWishInput, { nullable: true, description: 'Absent: the way does not count.' })
  travel?: TravelWishInput;

  @Field(() => FaithWishInput, { nullable: true, description: 'Absent: faith bodies do not count.' })
  faith?: FaithWishInput;

  @Field(() => MemoryWishInput, { nullable: true, description: 'Absent: who met whom does not count.' })
  memory?: MemoryWishInput;

  @Field(() => Float, {
    defaultValue: 0,
    description: 'Largest share of the total that may be lost to lift the worst group; trios only.',
  })
  lift: number;

  @Field(() => [String], { defaultValue: [], description: 'Codes of authorities; empty: every one.' })
  authorities: string[];

  @Field(() => [String], { defaultValue: [], description: 'URNs of schools that stay out of this run.' })
  leftOut: string[];
}

export const startFormationInput = z.object({
  programmeId: z.uuid(),
  cycleId: z.uuid(),
  phase: z.enum(schoolPhases),
  profile: z.string().max(80),
  effort: z.enum(formationEfforts),
  seed: z.string().trim().max(80, 'At most 80 characters.').nullish(),
  task: z.enum(formationTasks),
  from: z.enum(familySources),
  travel: z.object({ perKm: z.number(), beyondKm: z.number() }).nullish(),
  faith: z.object({ weight: z.number(), prefer: z.enum(['same', 'different']) }).nullish(),
  memory: z.object({ weight: z.number(), decay: z.number() }).nullish(),
  lift: z.number(),
  authorities: z.array(z.string().max(10)).max(400),
  leftOut: z.array(z.string().regex(/^\d{6}$/, 'A URN has six digits.')).max(5_000),
});

type Given = z.output<typeof startFormationInput>;

/** What is asked of the engine; lifting and pinned groups are for trios only. */
export const askOf = ({ task, from, travel, faith, memory, lift }: Given): FormationAsk => ({
  ...plainAsk,
  task,
  from,
  wishes: { travel: travel ?? null, faith: faith ?? null, memory: memory ?? null },
  lift: task === 'trios' ? lift : 0,
});
