import { laterReading } from '@pathways/domain/discussions';
import type { RoomFrameQuery, RoomQuery } from '../gql/graphql.js';
import { contributionOf, type Contribution, type ContributionNode } from './room.documents.js';

/** A room with all of its talk, as the cache holds it. Every way of learning of a change ends in one of these functions. */
export type RoomState = NonNullable<RoomQuery['room']>;
type Talk = RoomState['discussions'][number];
/** Contributions of a discussion, and where the next ones begin. */
export type TalkPage = Pick<Talk, 'id' | 'contributions'>;

const byTime = (one: Contribution, other: Contribution): number =>
  one.postedAt.localeCompare(other.postedAt) || one.id.localeCompare(other.id);

/** Adds or replaces contributions. Told twice, or late, it comes to the same. */
export function withContributions(room: RoomState, told: readonly ContributionNode[]): RoomState {
  if (told.length === 0) return room;
  return { ...room, discussions: room.discussions.map(talk => withTold(talk, told)) };
}

function withTold(talk: Talk, told: readonly ContributionNode[]): Talk {
  const here = told.filter(node => contributionOf(node).discussionId === talk.id);
  if (here.length === 0) return talk;
  const known = new Map(talk.contributions.nodes.map(node => [contributionOf(node).id, node]));
  for (const node of here) {
    const next = contributionOf(node);
    const before = known.get(next.id);
    const isPast = before && laterReading(contributionOf(before), next) !== next;
    if (!isPast) known.set(next.id, node);
  }
  const nodes = [...known.values()].sort((one, other) => byTime(contributionOf(one), contributionOf(other)));
  return { ...talk, contributions: { ...talk.contributions, nodes } };
}

const noTalk: Talk['contributions'] = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

/** The newly read frame around the talk that is known. The room number stays: it says up to where talk was read. */
export function withFrame(room: RoomState, frame: NonNullable<RoomFrameQuery['room']>): RoomState {
  const known = new Map(room.discussions.map(talk => [talk.id, talk.contributions]));
  return {
    ...room,
    ...frame,
    discussions: frame.discussions.map(talk => ({ ...talk, contributions: known.get(talk.id) ?? noTalk })),
  };
}

/** One more page of a discussion's talk. */
export function withPage(room: RoomState, page: TalkPage): RoomState {
  const grown = withContributions(room, page.contributions.nodes);
  return {
    ...grown,
    discussions: grown.discussions.map(talk =>
      talk.id === page.id
        ? { ...talk, contributions: { ...talk.contributions, pageInfo: page.contributions.pageInfo } }
        : talk,
    ),
  };
}

export interface Thread {
  readonly contribution: Contribution;
  readonly replies: readonly Thread[];
}

/** Contributions of one section as threads, each level in the order of posting. */
export function threadsIn(contributions: readonly Contribution[]): Thread[] {
  const below = new Map<string | null, Contribution[]>();
  for (const contribution of contributions) {
    const parent = contribution.parentId ?? null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(contribution);
    else below.set(parent, [contribution]);
  }
  const threadsOf = (parent: string | null): Thread[] =>
    (below.get(parent) ?? []).map(contribution => ({ contribution, replies: threadsOf(contribution.id) }));
  return threadsOf(null);
}
