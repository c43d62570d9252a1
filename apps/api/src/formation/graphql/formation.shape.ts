import {
  cancelFormation,
  canForm,
  explainContradiction,
  explainShortage,
  explainUnplaced,
  gapOf,
  tellProof,
  type FormationTask,
  type UnplacedSchool,
} from '@pathways/domain/formation';
import type { Actor } from '@pathways/domain/shared';
import type { ProposalView, RunView } from '../application/formation.queries.js';
import { asProfile } from '../../likeness/likeness-profile.shape.js';
import { asReason } from '../group-reason.shape.js';
import type { RunOutcomeType } from './run-outcome.type.js';
import { settingsOf } from './run-settings.js';
import type { FormationRun, ProposedGroupType, UnplacedSchoolType } from './formation.type.js';

export const asUnplaced = ({ reason, missing, ...school }: UnplacedSchool): UnplacedSchoolType => ({
  ...school,
  reason: explainUnplaced(reason),
  missing: [...missing],
});

function asOutcome({ outcome }: RunView): RunOutcomeType | null {
  if (!outcome) return null;
  const { likeness, wishes, mean, median, worst, p95, spread, unlifted } = outcome;
  return {
    ...{ likeness, wishes, mean, median, worst, p95, spread },
    worstBefore: unlifted?.worst ?? null,
    shortages: outcome.shortages.map(explainShortage),
    contradictions: outcome.contradictions.map(explainContradiction),
  };
}

/** A run as the API shows it to this actor. */
export function asRun(actor: Actor, view: RunView): FormationRun {
  const outcome = view.total === null ? null : { total: view.total, lowerBound: view.lowerBound };
  return {
    ...view,
    view,
    profile: asProfile(view.profile),
    gap: outcome && gapOf(outcome),
    proof: outcome && tellProof(outcome),
    unplaced: view.unplaced.map(asUnplaced),
    settings: settingsOf(view),
    outcome: asOutcome(view),
    viewerCanCancel: cancelFormation(actor, view.programmeId, view.status).ok,
    viewerCanRelease: view.status === 'finished' && canForm(actor, view.programmeId),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const kindOf = (task: FormationTask, size: number): string =>
  task === 'families' ? 'family' : task === 'pairs' ? 'pair' : size === 4 ? 'quartet' : 'trio';

export function asProposal(
  { phase, task }: RunView,
  proposal: ProposalView,
  losses: Readonly<Record<string, number>>,
): ProposedGroupType {
  const { reason, people, ...rest } = proposal;
  const kind = kindOf(task, reason.schools.length);
  return {
    ...rest,
    suggestedName: `${capital(phase)} ${kind} ${proposal.position}`,
    meanUnlikeness: proposal.cost / Math.max(1, reason.distances.length),
    losses: reason.schools.flatMap(({ urn }) => {
      const loss = losses[urn];
      return loss === undefined ? [] : [{ urn, loss }];
    }),
    reason: asReason(reason),
    people: Object.entries(people).map(([urn, count]) => ({ urn, count })),
  };
}
