import { linesOf } from '@pathways/domain/charter';
import {
  canContribute,
  canCoordinate,
  canReadRoom,
  readsAsResearcher,
  type CharterClauses,
} from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import { asReason } from '../../formation/group-reason.shape.js';
import type { CharterView, GroupView } from '../application/group.queries.js';
import type { Charter, CharterClauseType, Group } from '../group.type.js';

export const asClauses = (clauses: CharterClauses): CharterClauseType[] =>
  linesOf(clauses).map(({ clause, title, choice: { value, label, words } }) => ({
    clause,
    title,
    isOn: value !== 'no' && value !== 'nobody',
    label,
    words,
  }));

const asCharter = (charter: CharterView): Charter => ({
  number: charter.number,
  adoptedAt: charter.adoptedAt,
  clauses: asClauses(charter.clauses),
});

/** A group as the API shows it to this actor. */
export const asGroup = (actor: Actor, view: GroupView): Group => ({
  view,
  id: view.id,
  name: view.name,
  kind: view.kind,
  phase: view.phase,
  programmeId: view.programmeId,
  programmeName: view.programmeName,
  programmeSlug: view.programmeSlug,
  cycleName: view.cycleName,
  releasedAt: view.releasedAt,
  endedAt: view.endedAt,
  members: view.members.map(member => ({
    ...member,
    id: `school:${member.urn}`,
    people: member.people.map(person => ({ ...person })),
  })),
  reason: asReason(view.reason),
  charter: asCharter(view.charter),
  overrides: view.overrides.map(override => ({ ...override })),
  viewerCanRead: canReadRoom(actor, view.room),
  viewerCanContribute: canContribute(actor, view.room),
  viewerCanCoordinate: canCoordinate(actor, view.programmeId),
  viewerReadsAsResearcher: readsAsResearcher(actor, view.room),
});
