import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { jobStates, type JobState } from '@pathways/domain/operations';
import { connectionOf } from '../../platform/graphql/connection.js';

export const jobStateNames = Object.fromEntries(
  jobStates.map(state => [state.toUpperCase(), state]),
) as Record<Uppercase<JobState>, JobState>;
registerEnumType(jobStateNames, {
  name: 'JobState',
  description: 'Waiting for its moment, running, waiting to be tried again, or failed for the last time.',
});

@ObjectType('Job', { description: 'Work that the installation does by itself, such as sending a mail.' })
export class JobType {
  @Field(() => ID, { description: 'The job.' })
  id: string;

  @Field({ description: 'What is done.' })
  kind: string;

  @Field(() => jobStateNames, { description: 'How it stands.' })
  state: JobState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Int, { description: 'How often it is tried at most.' })
  mostAttempts: number;

  @Field({ description: 'When it was added.' })
  addedAt: Date;

  @Field({ description: 'When it is due, or was.' })
  dueAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it failed when it was tried last.' })
  lastError: string | null;
}

@ObjectType('ParkedDelivery', { description: 'News of a change that a part of the product did not take.' })
export class ParkedDeliveryType {
  @Field(() => ID, { description: 'The delivery.' })
  id: string;

  @Field({ description: 'What happened.' })
  kind: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field({ description: 'When it happened.' })
  happenedAt: Date;

  @Field({ description: 'When it was parked.' })
  parkedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it was not taken.' })
  lastError: string | null;
}

@ObjectType('Operations', { description: 'How the work stands that the installation does by itself.' })
export class OperationsType {
  @Field(() => Int, { description: 'Jobs that wait for their moment.' })
  waiting: number;

  @Field(() => Int, { description: 'Jobs that are being done.' })
  running: number;

  @Field(() => Int, { description: 'Jobs that failed and are tried again.' })
  retrying: number;

  @Field(() => Int, { description: 'Jobs that failed for the last time.' })
  failed: number;

  @Field(() => Int, { description: 'Deliveries that were parked.' })
  parked: number;

  @Field(() => Int, { description: 'Runners that gave a sign of life within the last minute.' })
  runners: number;
}

export const JobConnection = connectionOf(JobType, 'JobConnection');
export const ParkedDeliveryConnection = connectionOf(ParkedDeliveryType, 'ParkedDeliveryConnection');
