import {
  canContribute,
  canCoordinate,
  canReadRoom,
  charterWords,
  readsAsResearcher,
} from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import { asReason } from '../../formation/group-reason.shape.js';
import type { CharterView, GroupView } from '../application/group.queries.js';
import type { Charter, Group } from '../group.type.js';

const asCharter = (charter: CharterView): Charter => ({
  number: charter.number,
  adoptedAt: charter.adoptedAt,
  clauses: charterWords.map(({ clause, title, whenOn, whenOff }) => ({
    clause,
    title,
    isOn: charter[clause],
    words: charter[clause] ? whenOn : whenOff,
  })),
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
