import {
  cancelFormation,
  canForm,
  explainUnplaced,
  gapOf,
  tellProof,
  type UnplacedSchool,
} from '@pathways/domain/formation';
import type { Actor } from '@pathways/domain/shared';
import type { ProposalView, RunView } from '../application/formation.queries.js';
import { asProfile } from '../../likeness/likeness-profile.shape.js';
import { asReason } from '../group-reason.shape.js';
import type { FormationRun, ProposedGroupType, UnplacedSchoolType } from './formation.type.js';

export const asUnplaced = ({ reason, missing, ...school }: UnplacedSchool): UnplacedSchoolType => ({
  ...school,
  reason: explainUnplaced(reason),
  missing: [...missing],
});

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
    viewerCanCancel: cancelFormation(actor, view.programmeId, view.status).ok,
    viewerCanRelease: view.status === 'finished' && canForm(actor, view.programmeId),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function asProposal({ phase }: RunView, proposal: ProposalView): ProposedGroupType {
  const { reason, people, ...rest } = proposal;
  const kind = reason.schools.length === 4 ? 'quartet' : 'trio';
  return {
    ...rest,
    suggestedName: `${capital(phase)} ${kind} ${proposal.position}`,
    meanUnlikeness: proposal.cost / Math.max(1, reason.distances.length),
    reason: asReason(reason),
    people: Object.entries(people).map(([urn, count]) => ({ urn, count })),
  };
}
