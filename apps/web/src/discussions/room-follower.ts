import type { ApolloClient } from '@apollo/client';
import { RoomChangeKind, type ChangesQuery } from '../gql/graphql.js';
import { noteCatchingUp } from '../live.js';
import {
  ChangesDocument,
  contributionOf,
  RoomDocument,
  RoomFrameDocument,
  type ContributionNode,
} from './room.documents.js';
import { withContributions, withFrame, withPage, type RoomState } from './room-state.js';

type Changes = NonNullable<ChangesQuery['changes']>;

const talkKinds: readonly string[] = [
  'CONTRIBUTION_POSTED',
  'CONTRIBUTION_EDITED',
  'CONTRIBUTION_DELETED',
  'RESEARCH_CONSENT_CHANGED',
] satisfies `${RoomChangeKind}`[];

/** Keeps one room in the cache equal to the server's. `changes` after the number it knows is its only way to catch up. */
export class RoomFollower {
  private following: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly client: ApolloClient,
    private readonly id: string,
    private readonly arrived: (ids: readonly string[]) => void,
  ) {}

  /** Safe to call at any time and any often: one round runs at once, and one more follows if asked meanwhile. */
  catchUp(): Promise<void> {
    this.again = true;
    return (this.following ??= this.follow().finally(() => (this.following = undefined)));
  }

  /** What the server answered to something done here. */
  apply(nodes: readonly ContributionNode[]): void {
    this.change(room => withContributions(room, nodes));
  }

  private async follow(): Promise<void> {
    const done = noteCatchingUp();
    try {
      await this.loadRest();
      while (this.again) await this.round();
    } finally {
      done();
    }
  }

  private async round(): Promise<void> {
    this.again = false;
    const before = this.room();
    if (!before) return;
    const { data } = await this.client.query({
      query: ChangesDocument,
      variables: { room: this.id, after: before.number },
      fetchPolicy: 'no-cache',
    });
    if (!data) return;
    if (!data.changes) return this.forget();
    await this.take(data.changes);
    this.again ||= data.changes.more;
  }

  private async take(told: Changes): Promise<void> {
    const nodes = told.changes.flatMap(change => change.contribution ?? []);
    const known = new Set(this.room()?.discussions.flatMap(idsOf));
    this.apply(nodes);
    if (told.changes.some(change => !talkKinds.includes(change.kind))) await this.readFrame();
    this.change(room => ({ ...room, number: Math.max(room.number, told.number) }));
    const fresh = nodes.map(contributionOf).filter(({ id, isViewers }) => !known.has(id) && !isViewers);
    if (fresh.length > 0) this.arrived([...new Set(fresh.map(({ id }) => id))]);
  }

  private async readFrame(): Promise<void> {
    const { data } = await this.client.query({
      query: RoomFrameDocument,
      variables: { id: this.id },
      fetchPolicy: 'no-cache',
    });
    const frame = data?.room;
    if (frame) this.change(room => withFrame(room, frame));
  }

  /** Discussions longer than the first page are read to their end. */
  private async loadRest(): Promise<void> {
    for (;;) {
      const long = this.room()?.discussions.find(talk => talk.contributions.pageInfo.hasNextPage);
      if (!long) return;
      const { data } = await this.client.query({
        query: RoomDocument,
        variables: { id: this.id, after: long.contributions.pageInfo.endCursor ?? null },
        fetchPolicy: 'no-cache',
      });
      const page = data?.room?.discussions.find(talk => talk.id === long.id);
      if (!page) return;
      this.change(room => withPage(room, page));
    }
  }

  private room(): RoomState | null {
    return this.client.readQuery({ query: RoomDocument, variables: { id: this.id } })?.room ?? null;
  }

  private change(step: (room: RoomState) => RoomState): void {
    this.client.cache.updateQuery({ query: RoomDocument, variables: { id: this.id } }, known =>
      known?.room ? { ...known, room: step(known.room) } : undefined,
    );
  }

  /** The room is not ours to read any more: nothing of it stays on the screen. */
  private forget(): void {
    this.client.cache.updateQuery({ query: RoomDocument, variables: { id: this.id } }, known =>
      known ? { ...known, room: null } : undefined,
    );
  }
}

const idsOf = (talk: RoomState['discussions'][number]): string[] =>
  talk.contributions.nodes.map(node => contributionOf(node).id);
