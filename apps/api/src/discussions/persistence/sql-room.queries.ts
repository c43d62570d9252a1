import { Injectable } from '@nestjs/common';
import type { ContributionId, GroupId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { ContributionQueries, RoomQueries, type PageWanted } from '../application/room.queries.js';
import type { ChangesView, RoomLens, RoomSummaryView, RoomView } from '../application/room.views.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';
import { frameStatement, toRoomView, type FrameRow } from './room-frame.js';
import { readSummaries } from './room-summaries.js';

const lensStatement = `select ${lensColumns} from school_group g join room r on r.id = g.id where g.id = $1`;

const eventsStatement = `
  select e.number, e.kind, e.occurred_at as at, e.subject_id as subject
  from room_event e where e.room_id = $1 and e.number > $2 order by e.number limit $3`;

interface EventRow {
  readonly number: number;
  readonly kind: string;
  readonly at: Date;
  readonly subject: string;
}

export const changesAtMost = 200;

@Injectable()
export class SqlRoomQueries extends RoomQueries {
  constructor(
    private readonly reading: Reading,
    private readonly contributions: ContributionQueries,
  ) {
    super();
  }

  async room(actor: SignedIn, group: GroupId): Promise<RoomView | null> {
    const row = await this.reading.row<FrameRow>('discussions.room', frameStatement, [group, actor.personId]);
    const lens = lensOf(actor, row);
    return lens && row && toRoomView(lens, row);
  }

  rooms(actor: SignedIn, wanted: PageWanted): Promise<Page<RoomSummaryView>> {
    return readSummaries(this.reading, actor, wanted);
  }

  /** The number is read before the changes: what commits in between is handed over twice, never left out. */
  async changes(actor: SignedIn, group: GroupId, after: number): Promise<ChangesView | null> {
    const row = await this.reading.row<LensRow>('discussions.lens', lensStatement, [group, actor.personId]);
    const lens = lensOf(actor, row);
    if (!lens) return null;
    const fetched = await this.reading.rows<EventRow>('discussions.events', eventsStatement, [
      group,
      after,
      changesAtMost + 1,
    ]);
    const events = fetched.slice(0, changesAtMost);
    const more = fetched.length > changesAtMost;
    const last = events.at(-1)?.number ?? after;
    return {
      room: group,
      number: more ? last : Math.max(last, lens.number),
      more,
      changes: await this.told(lens, events),
      lens,
    };
  }

  /** Each change with what it is about as that stands now: applying it twice, or late, gives the same. */
  private async told(lens: RoomLens, events: readonly EventRow[]): Promise<ChangesView['changes']> {
    const subjects = [...new Set(events.map(event => event.subject))] as ContributionId[];
    const views = await this.contributions.these(lens, subjects);
    const contributions = new Map<string, (typeof views)[number]>(views.map(view => [view.id, view]));
    const rounds = events.some(event => roundKinds.includes(event.kind))
      ? ((await this.room(lens.actor, lens.facts.group))?.discussions ?? [])
      : [];
    return events.map(({ number, kind, at, subject }) => ({
      number,
      kind,
      at,
      contribution: contributions.get(subject) ?? null,
      discussion: rounds.find(round => round.id === subject) ?? null,
    }));
  }
}

const roundKinds = ['DiscussionOpened', 'RoundClosed'];
