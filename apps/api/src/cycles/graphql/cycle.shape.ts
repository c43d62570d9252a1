import { canSetUpCycle } from '@pathways/domain/cycles';
import { linesOf } from '@pathways/domain/charter';
import { usualClauses } from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import type { CyclePageView } from '../application/cycle.queries.js';
import type { AskedSchoolView } from '../application/cycle-invitation.views.js';
import type { AskedSchool } from './cycle-invitation.type.js';
import type { CyclePage } from './cycle-page.type.js';

export const asCyclePage = (actor: Actor, view: CyclePageView): CyclePage => ({
  view,
  id: view.id,
  programmeId: view.programme,
  programmeName: view.programmeName,
  programmeSlug: view.programmeSlug,
  isFictional: view.isFictional,
  name: view.name,
  startsOn: view.startsOn,
  endsOn: view.endsOn,
  aims: view.aims,
  sheetTitle: view.sheetTitle,
  sheetNumber: view.sheetNumber,
  copiedFrom: view.copiedFromName,
  targets: view.reached.map(({ authority, authorityName, ...target }) => ({
    ...target,
    laCode: authority,
    authority: authorityName,
  })),
  charter: linesOf(view.charter ?? usualClauses).map(({ clause, title, choice }) => ({
    clause,
    title,
    value: choice.value,
    label: choice.label,
  })),
  outcome: view.outcome,
  hasBegun: view.hasBegun,
  isOver: view.isOver || view.outcome !== null,
  endedAt: view.endedAt,
  endedBy: view.endedBy,
  plannedEnd: view.plannedEnd,
  reopenings: view.reopenings.map(({ at, ...reopening }) => ({ ...reopening, at: new Date(at) })),
  openRounds: view.openRounds,
  closedRounds: view.closedRounds,
  groupCount: view.groupCount,
  schoolCount: view.schoolCount,
  asked: view.asked && { ...view.asked },
  viewerCanSetUp: canSetUpCycle(actor, view.programme),
});

export const asAskedSchool = ({ charter, prompts, ...view }: AskedSchoolView): AskedSchool => ({
  ...view,
  prompts: [...prompts],
  charter: linesOf(charter ?? usualClauses).map(({ choice }) => choice.words),
});
