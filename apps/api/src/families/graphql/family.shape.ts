import {
  canLinkTrios,
  canPinToPoint,
  tellPoint,
  tellYears,
  type FamilyGraph as GraphFacts,
} from '@pathways/domain/families';
import { canReadRoom, memberSchoolsOf } from '@pathways/domain/groups';
import type { Actor, GroupId } from '@pathways/domain/shared';
import type { FamilyView } from '../application/family.queries.js';
import type { FamilyGraph } from './family-graph.type.js';
import type { Family } from './family.type.js';

const asGraph = (family: GroupId, graph: GraphFacts): FamilyGraph => ({
  ...graph,
  id: `${family}:${graph.code}`,
  levelYear: graph.years.level,
  sinceYear: graph.years.since,
  yearsCounted: graph.years.counted,
  yearsInWords: tellYears(graph),
  allYears: [...graph.allYears],
  points: graph.points.map(point => ({
    ...point,
    id: `${family}:${graph.code}:${point.urn}`,
    trend: [...point.trend],
    words: tellPoint(graph, point),
  })),
  levels: graph.levels && { ...graph.levels, best: [...graph.levels.best] },
  changes: graph.changes && { ...graph.changes, best: [...graph.changes.best] },
  sources: [...graph.sources],
});

/** A family as the API shows it to this actor, who may see it. */
export function asFamily(actor: Actor, view: FamilyView): Family {
  const { group, schools } = view;
  const spokenFor = new Set(memberSchoolsOf(actor, group.room));
  return {
    id: group.id,
    name: group.name,
    phase: group.phase,
    programmeName: group.programmeName,
    programmeSlug: group.programmeSlug,
    cycleName: group.cycleName,
    releasedAt: group.releasedAt,
    endedAt: group.endedAt,
    schools: schools.map(({ urn, name, authority, trust }) => ({
      id: `school:${urn}`,
      urn,
      name,
      authority,
      trust,
    })),
    trios: view.trios.map(trio => ({ ...trio, schools: [...trio.schools] })),
    linkableTrios: [...view.linkable],
    nearSchools: [...view.near],
    graphs: view.graphs.map(graph => asGraph(group.id, graph)),
    talk: view.talk && { ...view.talk, sections: [...view.talk.sections] },
    pins: [...view.pins],
    viewerSchools: schools.filter(({ urn }) => spokenFor.has(urn)),
    viewerCanLink: group.endedAt === null && canLinkTrios(actor, group.programmeId),
    viewerCanPin: view.talk !== null && canPinToPoint(actor, group.room),
    viewerCanRead: canReadRoom(actor, group.room),
  };
}
