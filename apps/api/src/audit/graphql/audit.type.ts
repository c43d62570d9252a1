import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';

@ObjectType('AuditEntry', { description: 'Who did what to what, and when. It holds names and never words.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'The entry.' })
  id: string;

  @Field({ description: 'When it was done.' })
  occurredAt: Date;

  @Field({ description: 'What was done, as the product calls it.' })
  kind: string;

  @Field({ description: 'What was done, to stand after a name.' })
  words: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null where Pathways did it by itself or the viewer does not know them.',
  })
  byName: string | null;

  @Field({ description: 'Whether the viewer did it.' })
  byMe: boolean;

  @Field(() => String, { nullable: true, description: 'The programme that it belongs to.' })
  programmeName: string | null;

  @Field(() => [String], { description: 'The groups, plans, cycles, schools and people that it names.' })
  about: readonly string[];
}

@ObjectType('AuditKind', { description: 'A kind of entry, to narrow the log by.' })
export class AuditKindType {
  @Field({ description: 'As the product calls it.' })
  kind: string;

  @Field({ description: 'As people read it.' })
  words: string;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this programme.' })
  programmeId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this person did.' })
  personId?: string;

  @Field(() => String, { nullable: true, description: 'Only this kind.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'The first day, yyyy-mm-dd.' })
  from?: string;

  @Field(() => String, { nullable: true, description: 'The last day, yyyy-mm-dd.' })
  until?: string;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntryConnection');
