import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LockKind } from '@pathways/domain/formation';
import { NamedSchool } from '../../schools/named-school.type.js';
import { lockKindNames } from './formation.enums.js';

@ObjectType({ description: 'A school that a lock names.' })
export class LockedSchool extends NamedSchool {}

@ObjectType({ description: 'Schools that every run keeps together, or apart. For coordinators only.' })
export class FormationLockType {
  @Field(() => ID, { description: 'The lock.' })
  id: string;

  @Field(() => lockKindNames, { description: 'Together or apart.' })
  kind: LockKind;

  @Field({ description: 'Why; for coordinators only.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Its last day, yyyy-mm-dd; null: until it is lifted.' })
  untilOn: string | null;

  @Field({ description: 'Its last day is past: no run obeys it.' })
  isOver: boolean;

  @Field({ description: 'Who made it.' })
  madeBy: string;

  @Field({ description: 'When.' })
  madeAt: Date;

  @Field(() => [LockedSchool], { description: 'By name.' })
  schools: LockedSchool[];
}
