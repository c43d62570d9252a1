import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TargetCount } from '@pathways/domain/cycles';
import type { CharterClause } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { targetCountNames } from './cycle.enums.js';

@ObjectType({ description: 'A target of a cycle, and what of it is reached by the records.' })
export class CycleTarget {
  @Field(() => targetCountNames, { description: 'What is counted.' })
  counts: TargetCount;

  @Field(() => phaseNames, { nullable: true, description: 'Only of this phase; of all where null.' })
  phase: SchoolPhase | null;

  @Field(() => String, { nullable: true, description: 'Only in the authority with this code.' })
  laCode: string | null;

  @Field(() => String, { nullable: true, description: 'That authority’s name.' })
  authority: string | null;

  @Field(() => Int, { description: 'How many are wanted.' })
  target: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are today. Null where only coordinators see it at once, and others in the figures of the cycle.',
  })
  reached: number | null;
}

@ObjectType({ description: 'How the schools that were asked into a cycle answered.' })
export class AskedSchools {
  @Field(() => Int, { description: 'Have not answered.' })
  waiting: number;

  @Field(() => Int, { description: 'Take part.' })
  accepted: number;

  @Field(() => Int, { description: 'Do not.' })
  declined: number;

  @Field(() => Int, { description: 'Ask for a change.' })
  changeAsked: number;

  @Field(() => Int, { description: 'Mail to them came back.' })
  bounced: number;
}

@ObjectType({ description: 'A clause that the charters of a cycle’s groups begin with.' })
export class CycleClause {
  @Field(() => String, { description: 'The setting, by its name.' })
  clause: CharterClause;

  @Field({ description: 'What it is about.' })
  title: string;

  @Field({ description: 'How it stands, as it is sent back.' })
  value: string;

  @Field({ description: 'How it stands, in a word or two.' })
  label: string;
}

@ObjectType({ description: 'A cycle as it is copied: nothing is made yet.' })
export class CopiedCycle {
  @Field(() => ID, { description: 'The cycle that is copied.' })
  fromId: string;

  @Field({ description: 'Its name.' })
  fromName: string;

  @Field({ description: 'The new one’s name.' })
  name: string;

  @Field({ description: 'The new first day.' })
  startsOn: string;

  @Field({ description: 'The new last day.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'The sheet in its newest version.' })
  sheet: string | null;

  @Field(() => Int, { description: 'How many targets come along.' })
  targets: number;

  @Field({ description: 'Whether aims come along.' })
  hasAims: boolean;

  @Field({ description: 'Whether a charter of its own comes along.' })
  hasCharter: boolean;
}

@ObjectType({ description: 'What copying would make, and what it leaves behind.' })
export class CyclesToCopy {
  @Field(() => [CopiedCycle], { description: 'The cycles that would be made; none where it is refused.' })
  cycles: CopiedCycle[];

  @Field(() => Int, { description: 'Codes of the programme’s codebook, which go on by themselves.' })
  codes: number;

  @Field(() => Int, { description: 'Schools that are not taken along.' })
  schools: number;

  @Field(() => Int, { description: 'Groups that are not.' })
  groups: number;

  @Field(() => Int, { description: 'Discussions that are not.' })
  discussions: number;

  @Field(() => Int, { description: 'Contributions that are not.' })
  contributions: number;

  @Field(() => String, { nullable: true, description: 'Why it cannot be done; null where it can.' })
  obstacle: string | null;
}
