import type { ApolloClient } from '@apollo/client';
import { RoomChangeKind, type ChangesQuery } from '../gql/graphql.js';
import { noteCatchingUp } from '../live.js';
import {
  ChangesDocument,
  contributionOf,
  RestOfTalkDocument,
  RoomDocument,
  RoomFrameDocument,
  type ContributionNode,
} from './room.documents.js';
import { applyTold, changeRoom, markRead, roomIn } from './room-cache.js';
import { withFrame, withPage, type RoomState, type TalkPage } from './room-state.js';

type Changes = NonNullable<ChangesQuery['changes']>;

const talkKinds: readonly string[] = [
  'CONTRIBUTION_POSTED',
  'CONTRIBUTION_EDITED',
  'CONTRIBUTION_DELETED',
  'CONTRIBUTION_FLAGGED',
  'CONTRIBUTION_HIDDEN',
  'CONTRIBUTION_SHOWN',
  'FLAGS_SETTLED',
  'HIDDEN_WORDS_OPENED',
  'WORDS_REMOVED',
  'CONTRIBUTION_MOVED',
  'REACTION_CHANGED',
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

  /** For a room that was there already: what stands around its talk is read anew, its talk is caught up with. */
  async refresh(): Promise<void> {
    await Promise.all([this.readFrame(), this.catchUp()]);
  }

  /** What the server answered to something done here. */
  apply(nodes: readonly ContributionNode[]): void {
    applyTold(this.client, this.id, nodes);
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
      variables: { room: this.id, after: before.number, readsAfter: before.readNumber },
      fetchPolicy: 'no-cache',
    });
    if (!data) return;
    if (!data.changes) return this.forget();
    await this.take(data.changes);
    this.again ||= data.changes.more;
  }

  private async take(told: Changes): Promise<void> {
    const nodes = [...told.changes.flatMap(change => change.contribution ?? []), ...told.along];
    const known = new Set(this.room()?.discussions.flatMap(idsOf));
    // What was laid open changes what the frame says is hidden.
    const isFrameOld = told.along.length > 0 || told.changes.some(change => !talkKinds.includes(change.kind));
    this.client.cache.batch({
      update: () => {
        this.apply(nodes);
        markRead(this.client, told.reads.ids);
        if (!isFrameOld) this.reach(told);
      },
    });
    if (isFrameOld) await this.readFrame().then(() => this.reach(told));
    const fresh = nodes.map(contributionOf).filter(({ id, isViewers }) => !known.has(id) && !isViewers);
    if (fresh.length > 0) this.arrived([...new Set(fresh.map(({ id }) => id))]);
  }

  /** Known up to here. Nothing is drawn anew where nothing happened. */
  private reach({ number, reads }: Changes): void {
    this.change(room =>
      room.number >= number && room.readNumber >= reads.number
        ? room
        : {
            ...room,
            number: Math.max(room.number, number),
            readNumber: Math.max(room.readNumber, reads.number),
          },
    );
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
    const long = this.room()?.discussions.filter(talk => talk.contributions.pageInfo.hasNextPage) ?? [];
    for (const talk of long) await this.loadRestOf(talk);
  }

  /** Each time as many more as are there: the room is drawn anew then, so it is to be seldom. What a cut line leaves is taken. */
  private async loadRestOf(talk: TalkPage): Promise<void> {
    let drawn = talk.contributions.nodes.length;
    let read: TalkPage[] = [];
    const draw = () => {
      drawn += countOf(read);
      const pages = read.splice(0);
      if (pages.length > 0) this.change(room => pages.reduce(withPage, room));
    };
    try {
      for await (const page of this.pagesAfter(talk)) {
        read = [...read, page];
        if (countOf(read) >= drawn) draw();
      }
    } finally {
      draw();
    }
  }

  /** The next page is on its way while the last one is drawn. */
  private async *pagesAfter(talk: TalkPage): AsyncGenerator<TalkPage> {
    const pageAfter = ({ contributions: { pageInfo } }: TalkPage) => {
      const asked = pageInfo.hasNextPage ? this.page(talk.id, pageInfo.endCursor ?? null) : undefined;
      // Its failure is met where it is waited for.
      asked?.catch(() => undefined);
      return asked;
    };
    for (let next = pageAfter(talk); next;) {
      const page = await next;
      if (!page) return;
      next = pageAfter(page);
      yield page;
    }
  }

  private async page(talk: string, after: string | null): Promise<TalkPage | undefined> {
    const variables = { id: this.id, after };
    const { data } = await this.client.query({
      query: RestOfTalkDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return data?.room?.discussions.find(({ id }) => id === talk);
  }

  private room(): RoomState | null {
    return roomIn(this.client, this.id);
  }

  private change(step: (room: RoomState) => RoomState): void {
    changeRoom(this.client, this.id, step);
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

const countOf = (pages: readonly TalkPage[]): number =>
  pages.reduce((sum, { contributions }) => sum + contributions.nodes.length, 0);
