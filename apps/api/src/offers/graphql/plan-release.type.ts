import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GroupDiff, OfferAnswer } from '@pathways/domain/offers';
import type { PlanStatus } from '@pathways/domain/plans';
import type { SchoolPhase } from '@pathways/domain/schools';
import { connectionOf } from '../../platform/graphql/connection.js';
import { planStatusNames } from '../../plans/plan-status.enum.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import type { ReleaseView } from '../application/offer.queries.js';
import { diffKindNames, offerAnswerNames, readinessNames, type Readiness } from './offer.enums.js';
import { OwnedSchool } from '../../schools/named-school.type.js';

@ObjectType({ description: 'An offer of a place as the coordinator who sent it sees it.' })
export class SentOffer {
  @Field(() => ID, { description: 'The offer.' })
  id: string;

  @Field(() => offerAnswerNames, { description: 'How it stands.' })
  answer: OfferAnswer;

  @Field(() => String, { nullable: true, description: 'What the school wrote with its answer.' })
  because: string | null;

  @Field({ description: 'When it was sent.' })
  sentAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the school was last reminded.' })
  remindedAt: Date | null;

  @Field({ description: 'The day that was asked for, yyyy-mm-dd.' })
  answerBy: string;

  @Field(() => Date, { nullable: true, description: 'When the school answered.' })
  answeredAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who answered: a name, or the mailbox whose link it was.',
  })
  answeredBy: string | null;

  @Field(() => [String], { description: 'The mailboxes that it was sent to.' })
  mailboxes: string[];
}

@ObjectType({ description: 'A school in a group that is to be released.' })
export class SchoolToRelease extends OwnedSchool {
  @Field(() => ID, { description: 'The school, as school:<urn>.' })
  id: string;

  @Field(() => Int, { description: 'How many people speak for it: none means that an address is needed.' })
  peopleCount: number;

  @Field({ description: 'Whether it is asked: schools of a standing group that stay are not.' })
  isAsked: boolean;

  @Field(() => SentOffer, { nullable: true, description: 'The offer of a place in this very group.' })
  offer: SentOffer | null;
}

@ObjectType({ description: 'A planned group, against what schools were told so far.' })
export class GroupToRelease {
  @Field(() => ID, { description: 'The planned group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => diffKindNames, { description: 'What a release would make of it.' })
  kind: GroupDiff['kind'];

  @Field(() => readinessNames, { description: 'Where it stands.' })
  readiness: Readiness;

  @Field(() => [SchoolToRelease], { description: 'Its schools by name.' })
  schools: SchoolToRelease[];

  @Field(() => [String], { description: 'Schools that join a standing group, as URNs.' })
  joins: string[];

  @Field(() => [String], { description: 'Schools that would leave a standing group, as URNs.' })
  leaves: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What stops it and what to do; null where nothing does.',
  })
  stoppedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it waits for; null where every school has accepted.',
  })
  waitsFor: string | null;

  @Field(() => [String], {
    description: 'Why rules are set aside for it, each with its rule. Members will see it.',
  })
  setAside: string[];

  @Field(() => Float, { description: 'Mean unlikeness of its schools, in weighted standard deviations.' })
  meanUnlikeness: number;

  @Field(() => ID, { nullable: true, description: 'The group that came of it, or that it would change.' })
  groupId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was released before every school had accepted.',
  })
  notWaitedBecause: string | null;
}

export const GroupToReleaseConnection = connectionOf(GroupToRelease, 'GroupToReleaseConnection');

@ObjectType({ description: 'How many groups of a plan stand where.' })
export class ReadinessCount {
  @Field(() => readinessNames, { description: 'Where they stand.' })
  readiness: Readiness;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => [ID], { description: 'Which planned groups.' })
  groupIds: string[];
}

@ObjectType({ description: 'How many schools gave which answer.' })
export class AnswerCount {
  @Field(() => offerAnswerNames, { description: 'The answer.' })
  answer: OfferAnswer;

  @Field(() => Int, { description: 'How many schools.' })
  count: number;
}

@ObjectType({ description: 'A school of the plan that is in no group of it.' })
export class SchoolLeftOut {
  @Field({ description: 'The school.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its local authority.' })
  authority: string;

  @Field({ description: 'Why, in one sentence.' })
  reason: string;
}

@ObjectType({ description: 'A plan against what stands now, before anyone is told.' })
export class PlanRelease {
  /** The read model itself, for the fields that are made of it. */
  @HideField()
  view: ReleaseView;

  @Field(() => ID, { description: 'The plan.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => planStatusNames, { description: 'Where it stands.' })
  status: PlanStatus;

  @Field(() => Int, { description: 'The version that this is true for: send it with what you decide.' })
  version: number;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'The cycle.' })
  cycleName: string;

  @Field({ description: 'First day of the cycle, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Last day of the cycle, yyyy-mm-dd.' })
  endsOn: string;

  @Field(() => Date, { nullable: true, description: 'When schools were first asked.' })
  offeredAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last of it was released.' })
  releasedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who released the last of it.' })
  releasedBy: string | null;

  @Field(() => [ReadinessCount], {
    description: 'How many groups stand where; those of which there are none are left out.',
  })
  readiness: ReadinessCount[];

  @Field(() => [AnswerCount], {
    description: 'How many schools gave which answer to the group that they are in now.',
  })
  answers: AnswerCount[];

  @Field(() => [String], { description: 'Groups of the cycle that stay as they are, by name.' })
  untouched: string[];

  @Field(() => [SchoolLeftOut], { description: 'Schools of the plan that are in no group.' })
  withoutGroup: SchoolLeftOut[];

  @Field(() => Int, {
    description: 'Schools that would be asked now: of groups that nothing stops, and not asked yet.',
  })
  toAskCount: number;

  @Field(() => [SchoolToRelease], {
    description: 'Those of them for whom nobody speaks: an address is needed.',
  })
  unreachable: SchoolToRelease[];

  @Field({ description: 'Whether the viewer may offer places and release.' })
  viewerCanRelease: boolean;
}
