import { Injectable } from '@nestjs/common';
import {
  isDeclined,
  isReady,
  type GroupToReplan,
  type OfferAnswer,
  type ReplanOption,
  type ReplanTask,
} from '@pathways/domain/offers';
import type { PlanId, PlanScene } from '@pathways/domain/plans';
import type { Actor, Urn } from '@pathways/domain/shared';
import { PlanQueries } from '../../plans/application/plan.queries.js';
import { OfferQueries, type ReleaseView } from './offer.queries.js';
import { Replanner } from './replanner.js';

/** What a coordinator may choose from, for the version of the plan that was read. */
export interface ReplanChoice {
  readonly version: number;
  readonly options: readonly ReplanOption[];
  readonly release: ReleaseView;
}

/** Reads a plan and its answers, and looks for ways to plan again what was declined. Null for whom it is not. */
@Injectable()
export class ReplanOptions {
  constructor(
    private readonly offers: OfferQueries,
    private readonly plans: PlanQueries,
    private readonly replanner: Replanner,
  ) {}

  async of(actor: Actor, plan: PlanId): Promise<ReplanChoice | null> {
    const [release, view] = await Promise.all([
      this.offers.release(actor, plan),
      this.plans.one(actor, plan),
    ]);
    if (!release || !view) return null;
    const { version } = release;
    if (!release.groups.some(isDeclined)) return { version, options: [], release };
    const locked = new Set(view.groups.filter(({ isLocked }) => isLocked).map(({ id }) => id));
    const task = taskOf(release, await this.plans.scene(actor, view), locked);
    return { version, options: await this.replanner.options(task), release };
  }
}

function taskOf(release: ReleaseView, scene: PlanScene, locked: ReadonlySet<string>): ReplanTask {
  const groups = release.groups.map((diff): GroupToReplan => ({
    id: diff.group.id,
    urns: diff.group.schools.map(({ urn }) => urn),
    isFixed: locked.has(diff.group.id) || diff.kind !== 'new' || isReady(diff),
  }));
  const inGroups = release.groups
    .filter(isDeclined)
    .flatMap(({ answers }) => (answers?.kind === 'SchoolsSaidNo' ? answers.urns : []));
  const said = (urn: Urn): OfferAnswer | undefined => release.offers.find(offer => offer.urn === urn)?.answer;
  const takesPart = (urn: Urn): boolean => {
    const today = scene.today.get(urn);
    return today !== undefined && today.isOpen && today.takesPart && today.alreadyIn === null;
  };
  return {
    instance: { ...scene.instance, schools: schoolsToday(scene), locks: { apart: apartIn(scene) } },
    groups,
    leaving: inGroups.filter(urn => said(urn) === 'declined'),
    moving: inGroups.filter(urn => said(urn) === 'change asked'),
    spare: release.unplaced.map(({ urn }) => urn).filter(urn => takesPart(urn) && said(urn) !== 'declined'),
  };
}

/** The figures of the run with the borders of today. */
const schoolsToday = ({ instance, today }: PlanScene) =>
  instance.schools.map(school => {
    const now = today.get(school.id as Urn);
    return now ? { ...school, la: now.authority, trust: now.trust } : school;
  });

const apartIn = ({ locks }: PlanScene): string[][] =>
  locks
    .filter(({ kind }) => kind === 'apart')
    .flatMap(({ urns }) => urns.flatMap((one, at) => urns.slice(at + 1).map(other => [one, other])));
