import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { DisadvantageBand, SizeBand } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import { disadvantageBand, sizeBand } from './card.enums.js';
import { practicePhase } from './practice.enums.js';

@ObjectType({
  description:
    'The schools whose words it rests on, generalised from the register until at least five schools fit. A list without entries is not told.',
})
export class GeneralContext {
  @Field(() => [practicePhase], { description: 'Their phases.' })
  phases: readonly SchoolPhase[];

  @Field(() => [sizeBand], { description: 'Their pupils on roll, in bands.' })
  sizeBands: readonly SizeBand[];

  @Field(() => [disadvantageBand], { description: 'Their disadvantage, in bands.' })
  disadvantageBands: readonly DisadvantageBand[];

  @Field(() => Int, { description: 'How many local authorities they are in.' })
  authorities: number;

  @Field(() => Int, { description: 'How many schools they are.' })
  schools: number;
}
