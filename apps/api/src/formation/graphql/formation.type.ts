import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FormationEffort, FormationStatus, FormationTask } from '@pathways/domain/formation';
import type { SchoolPhase } from '@pathways/domain/schools';
import { connectionOf } from '../../platform/graphql/connection.js';
import { LikenessProfileType } from '../../likeness/likeness-profile.type.js';
import { NamedSchool } from '../../schools/named-school.type.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import type { RunView } from '../application/formation.queries.js';
import { GroupReasonType } from '../group-reason.type.js';
import { effortNames, statusNames, taskNames } from './formation.enums.js';
import { RunOutcomeType, RunSetting } from './run-outcome.type.js';

@ObjectType({ description: 'A school that a run cannot place, or could not place.' })
export class UnplacedSchoolType extends NamedSchool {
  @Field({ description: 'Why, in one sentence.' })
  reason: string;

  @Field(() => [String], { description: 'What likeness would look at and nobody has published.' })
  missing: string[];
}

@ObjectType({ description: 'How many people speak for a school already.' })
export class SchoolPeople {
  @Field({ description: 'The school.' })
  urn: string;

  @Field(() => Int, { description: 'How many people.' })
  count: number;
}

@ObjectType({
  description: 'What a school gives up for the good of all: its group against its best legal trio.',
})
export class SchoolLoss {
  @Field({ description: 'The school.' })
  urn: string;

  @Field(() => Float, {
    description: 'Per pair, in weighted standard deviations; 0 where it is in its best trio.',
  })
  loss: number;
}

@ObjectType({ description: 'A group that a run proposes.' })
export class ProposedGroupType {
  @Field(() => ID, { description: 'The proposal.' })
  id: string;

  @Field(() => Int, { description: '1 is the least alike of its run.' })
  position: number;

  @Field({ description: 'A name for it, until somebody finds a better one.' })
  suggestedName: string;

  @Field(() => Float, { description: 'Sum of the distances of all pairs.' })
  cost: number;

  @Field(() => Float, { description: 'Mean distance of a pair, in weighted standard deviations.' })
  meanUnlikeness: number;

  @Field(() => [SchoolLoss], {
    description:
      'For each school how much less alike this group is than its best legal trio; for trios only.',
  })
  losses: SchoolLoss[];

  @Field(() => GroupReasonType, { description: 'Why these schools.' })
  reason: GroupReasonType;

  @Field(() => [SchoolPeople], { description: 'Who would learn of a release at once.' })
  people: SchoolPeople[];

  @Field(() => ID, { nullable: true, description: 'The group that came of it; null until it is released.' })
  releasedGroupId: string | null;
}

export const ProposedGroupConnection = connectionOf(ProposedGroupType, 'ProposedGroupConnection');

@ObjectType({ description: 'A run that proposes groups from a pool of schools.' })
export class FormationRun {
  @HideField()
  view: RunView;

  @Field(() => ID, { description: 'The run.' })
  id: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'The cycle’s name.' })
  cycleName: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => LikenessProfileType, { description: 'The profile as it was when the run started.' })
  profile: LikenessProfileType;

  @Field(() => effortNames, { description: 'How long it searched.' })
  effort: FormationEffort;

  @Field(() => taskNames, { description: 'What it forms.' })
  task: FormationTask;

  @Field(() => [RunSetting], { description: 'All that it was asked, in words, for reading and comparing.' })
  settings: RunSetting[];

  @Field(() => Float, { nullable: true, description: 'Cost of the best answer so far, while it searches.' })
  bestCost: number | null;

  @Field(() => Float, { nullable: true, description: 'What is proved so far: nothing costs less.' })
  bestBound: number | null;

  @Field(() => RunOutcomeType, {
    nullable: true,
    description: 'What it came to; null until it has finished.',
  })
  outcome: RunOutcomeType | null;

  @Field({ description: 'The same pool, profile, effort and seed give the same proposal.' })
  seed: string;

  @Field({ description: 'Digest of the pool as it was searched.' })
  snapshotHash: string;

  @Field(() => statusNames, { description: 'Where it stands.' })
  status: FormationStatus;

  @Field(() => Float, { description: 'Share that is done, 0 to 1.' })
  progress: number;

  @Field(() => Int, { description: 'Schools of the pool.' })
  poolSize: number;

  @Field(() => Int, { description: 'Groups proposed, of whatever size.' })
  groupCount: number;

  @Field(() => Int, { description: 'Trios proposed.' })
  trioCount: number;

  @Field(() => Int, { description: 'Quartets proposed.' })
  quartetCount: number;

  @Field(() => Int, { description: 'Proposals that were released.' })
  releasedCount: number;

  @Field(() => Float, { nullable: true, description: 'Sum of all distances within groups.' })
  total: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'No legal grouping costs less; null where nothing was proved.',
  })
  lowerBound: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much better a grouping could be at most, as a share.',
  })
  gap: number | null;

  @Field(() => String, { nullable: true, description: 'Cost, bound and gap in one line.' })
  proof: string | null;

  @Field(() => [UnplacedSchoolType], {
    description: 'Schools of the pool in no proposed group, with the reason.',
  })
  unplaced: UnplacedSchoolType[];

  @Field(() => String, { nullable: true, description: 'Why it failed, where it did.' })
  failedBecause: string | null;

  @Field({ description: 'Who started it.' })
  startedBy: string;

  @Field({ description: 'When it was started.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;

  @Field({ description: 'Whether the viewer can stop it now.' })
  viewerCanCancel: boolean;

  @Field({ description: 'Whether the viewer can release its proposals.' })
  viewerCanRelease: boolean;
}
