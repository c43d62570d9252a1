import { distanceBetween, gapOf } from '@pathways/domain/formation';
import {
  boundHolds,
  breachesIn,
  canBeSetAside,
  canChangePlan,
  costIn,
  nextToRedo,
  nextToUndo,
  scorePlan,
  tellNotes,
  withoutGroup,
  type PlanBreach,
  type PlannedGroup,
  type PlannedGroupId,
  type PlanScene,
} from '@pathways/domain/plans';
import type { Actor, Urn } from '@pathways/domain/shared';
import type { PlanView } from '../application/plan.queries.js';
import type { GroupingPlanType, PlanScoreType } from './plan.type.js';
import type {
  PlanBreachType,
  PlannedGroupType,
  PlannedSchoolType,
  SchoolWithoutGroupType,
} from './planned-group.type.js';

export const asBreach = (breach: PlanBreach): PlanBreachType => ({
  ...breach,
  urns: [...breach.urns],
  canBeSetAside: canBeSetAside(breach.rule),
});

export function asSchool(scene: PlanScene, urn: Urn, partners: readonly Urn[]): PlannedSchoolType {
  const [then, today] = [scene.schools.get(urn), scene.today.get(urn)];
  const others = partners.flatMap(other => (other === urn ? [] : (scene.schools.get(other) ?? [])));
  const apart = then ? others.map(other => distanceBetween(scene.likeness, then, other)) : [];
  return {
    urn,
    name: today?.name ?? then?.name ?? urn,
    authority: today?.authorityName ?? then?.laName ?? '',
    trust: today?.trustName ?? null,
    meanDistance: apart.length > 0 ? apart.reduce((sum, each) => sum + each, 0) / apart.length : null,
    notes: then ? [...tellNotes(then, today, scene.pool.ask.task)] : [],
  };
}

export function asGroup(
  { scene, view }: { readonly scene: PlanScene; readonly view: PlanView },
  group: PlanView['groups'][number],
): PlannedGroupType {
  const { cost, mean } = costIn(scene, group);
  const urns = group.urns.join();
  return {
    group,
    scene,
    id: group.id,
    position: group.position,
    name: group.name,
    isLocked: group.isLocked,
    releasedGroupId: group.releasedGroupId,
    schools: group.urns.map(urn => asSchool(scene, urn, group.urns)),
    cost,
    meanDistance: mean,
    isAsProposed: view.runGroups.some(proposed => proposed.join() === urns),
    breaches: breachesIn(scene, group).map(asBreach),
    overrides: group.overrides.map(({ setBy, setAt, ...override }) => ({
      ...override,
      setBy: view.people[setBy] ?? 'Somebody',
      setAt: new Date(setAt),
    })),
  };
}

/** The score with the run's proof beside it, where that holds for these groups. */
export function asScore(view: PlanView, scene: PlanScene, groups: readonly PlannedGroup[]): PlanScoreType {
  const score = scorePlan(scene, groups);
  const lowerBound = boundHolds(scene, groups, view.runGroups.flat()) ? view.lowerBound : null;
  return { ...score, lowerBound, gap: gapOf({ total: score.total, lowerBound }) };
}

const proposed = (view: PlanView): PlannedGroup[] =>
  view.runGroups.map((urns, place) => ({
    id: String(place) as PlannedGroupId,
    position: place + 1,
    name: '',
    urns,
    isLocked: false,
    overrides: [],
  }));

function asWithoutGroup(scene: PlanScene, view: PlanView, urn: Urn): SchoolWithoutGroupType {
  const wasPlaced = view.runGroups.some(group => group.includes(urn));
  const reason = wasPlaced ? 'Taken out of its group by hand.' : 'The run could not place it.';
  return { school: asSchool(scene, urn, []), reason };
}

/** A plan as the API shows it to this actor. */
export function asPlan(actor: Actor, view: PlanView, scene: PlanScene): GroupingPlanType {
  const { groups, profile, stepStates, runGroups: _, lowerBound: __, people: ___, ...head } = view;
  const facts = { programme: view.programmeId, status: view.status };
  const viewerCanChange = canChangePlan(actor, facts);
  return {
    ...head,
    view,
    scene,
    profileName: profile.name,
    groups: groups
      .map(group => asGroup({ scene, view }, group))
      .sort((one, other) => other.meanDistance - one.meanDistance || one.position - other.position),
    schoolsWithoutGroup: withoutGroup(groups, scene.schools.keys()).map(urn =>
      asWithoutGroup(scene, view, urn),
    ),
    score: asScore(view, scene, groups),
    scoreAtStart: asScore(view, scene, proposed(view)),
    canUndo: viewerCanChange && nextToUndo(stepStates) !== null,
    canRedo: viewerCanChange && nextToRedo(stepStates) !== null,
    viewerCanChange,
  };
}
