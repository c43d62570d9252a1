import { Injectable } from '@nestjs/common';
import { readsAtMost } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, GroupId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import {
  ContributionQueries,
  RoomQueries,
  type ChangesAfter,
  type PageWanted,
} from '../application/room.queries.js';
import type {
  ChangesView,
  ReadsView,
  RoomLens,
  RoomSummaryView,
  RoomView,
} from '../application/room.views.js';
import { hidesMarks } from '../../analysis/blind.js';
import { alongOf } from './changes-along.js';
import { lensColumns, lensOf, type LensRow } from './lens.js';
import { frameStatement, toRoomView, type FrameRow } from './room-frame.js';
import { readSummaries } from './room-summaries.js';

/** The lens and what its person has read since: one statement, so that the number is true for the list. */
const changesStatement = `select ${lensColumns}, array(
    select x.contribution_id from contribution_read x
    where x.room_id = r.id and x.person_id = $2 and x.number > $3 order by x.number limit ${readsAtMost + 1}) as reads
  from school_group g join room r on r.id = g.id where g.id = $1`;

/** $4 the viewer: whoever codes talk of this room blind hears that something happened, not what others marked where. */
const eventsStatement = `
  select e.number, case when m.hidden then 'TalkHidden' else e.kind end as kind, e.occurred_at as at,
    case when m.hidden then e.room_id else e.subject_id end as subject
  from room_event e cross join lateral (select ${hidesMarks('$4', 'e')} as hidden) m where e.room_id = $1 and e.number > $2 order by e.number limit $3`;

interface ChangesRow extends LensRow {
  readonly reads: ContributionId[];
}

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

  async roomOfDiscussion(discussion: DiscussionId): Promise<GroupId | null> {
    const statement = 'select group_id from discussion where id = $1';
    const row = await this.reading.row<{ group_id: GroupId }>('discussions.roomOf', statement, [discussion]);
    return row?.group_id ?? null;
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
  async changes(actor: SignedIn, group: GroupId, since: ChangesAfter): Promise<ChangesView | null> {
    const after = since.number;
    const row = await this.reading.row<ChangesRow>('discussions.lens', changesStatement, [
      group,
      actor.personId,
      since.readNumber,
    ]);
    const lens = lensOf(actor, row);
    if (!lens || !row) return null;
    const fetched = await this.reading.rows<EventRow>('discussions.events', eventsStatement, [
      group,
      after,
      changesAtMost + 1,
      actor.personId,
    ]);
    const events = fetched.slice(0, changesAtMost);
    const changes = await this.told(lens, events);
    const along = alongOf(changes);
    const reads = readsSince(since.readNumber, lens, row.reads);
    const more = fetched.length > changesAtMost;
    const last = events.at(-1)?.number ?? after;
    return {
      room: group,
      number: more ? last : Math.max(last, lens.number),
      more: more || reads.more,
      changes,
      along: along ? await this.contributions.along(lens, along) : [],
      reads,
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
      kind: isTalk(kind) && !contributions.has(subject) ? hiddenTalk : kind,
      at,
      contribution: contributions.get(subject) ?? null,
      discussion: rounds.find(round => round.id === subject) ?? null,
    }));
  }
}

/** Numbers are gap-free, so the list ends at the number where it was cut, or at the newest. */
function readsSince(after: number | null, lens: RoomLens, ids: readonly ContributionId[]): ReadsView {
  const more = ids.length > readsAtMost;
  const number = more && after !== null ? after + readsAtMost : lens.readNumber;
  return { number, more, ids: ids.slice(0, readsAtMost) };
}

const roundKinds = ['DiscussionOpened', 'RoundClosed', 'WriteFirstChanged'];

/** Others wrote under a prompt where the viewer has not: that something happened is all that is told. */
const hiddenTalk = 'TalkHidden';
const isTalk = (kind: string): boolean =>
  kind.startsWith('Contribution') || kind === 'ReactionChanged' || kind === 'ResearchConsentChanged';
