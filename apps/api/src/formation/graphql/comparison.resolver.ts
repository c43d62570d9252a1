import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { compareGroupings, meanOf, type GroupReason, type MovedSchool } from '@pathways/domain/formation';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FormationQueries, type RunView } from '../application/formation.queries.js';
import {
  RunComparison,
  type ComparedGroup,
  type MovedSchoolType,
  type SettingDifference,
} from './comparison.type.js';
import { asRun } from './formation.shape.js';
import { settingsOf } from './run-settings.js';

const asGroup = (reason: GroupReason): ComparedGroup => ({
  urns: reason.schools.map(({ urn }) => urn),
  names: reason.schools.map(({ name }) => name),
  mean: meanOf(reason),
});

const asMoved = ({ one, other, ...school }: MovedSchool): MovedSchoolType => ({
  ...school,
  oneWith: one && [...one.partners],
  otherWith: other && [...other.partners],
});

function differencesOf(one: RunView, other: RunView): SettingDifference[] {
  const theirs = new Map(settingsOf(other).map(({ name, value }) => [name, value]));
  const ours = new Map(settingsOf(one).map(({ name, value }) => [name, value]));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map(name => ({
      name,
      one: ours.get(name) ?? 'does not apply',
      other: theirs.get(name) ?? 'does not apply',
    }))
    .filter(setting => setting.one !== setting.other);
}

@Resolver()
export class ComparisonResolver {
  constructor(private readonly formation: FormationQueries) {}

  @Query(() => RunComparison, {
    nullable: true,
    description: 'Two runs of one programme side by side; null where one of them is not for the viewer.',
  })
  async compareRuns(
    @CurrentActor() actor: SignedIn,
    @Args('runId', { type: () => ID }) oneId: string,
    @Args('otherRunId', { type: () => ID }) otherId: string,
  ): Promise<RunComparison | null> {
    const [one, other] = await Promise.all([this.find(actor, oneId), this.find(actor, otherId)]);
    if (!one || !other || one.programmeId !== other.programmeId) return null;
    const [ours, theirs] = await Promise.all([
      this.formation.reasons(actor, one),
      this.formation.reasons(actor, other),
    ]);
    const { same, onlyOne, onlyOther, moved } = compareGroupings(ours, theirs);
    return {
      one: asRun(actor, one),
      other: asRun(actor, other),
      differences: differencesOf(one, other),
      sameCount: same.length,
      onlyOne: onlyOne.map(asGroup),
      onlyOther: onlyOther.map(asGroup),
      moved: moved.map(asMoved),
    };
  }

  private async find(actor: SignedIn, id: string): Promise<RunView | null> {
    return z.uuid().safeParse(id).success ? this.formation.run(actor, id as RunId) : null;
  }
}
