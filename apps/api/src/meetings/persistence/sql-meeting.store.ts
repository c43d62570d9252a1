import { Injectable } from '@nestjs/common';
import type { Meeting, MeetingId, MeetingWord, Slot, SlotWord } from '@pathways/domain/meetings';
import { isSignedIn, type GroupId, type Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MeetingStore } from '../application/meeting.store.js';
import { isProposerHere } from './meeting-statements.js';

const hold = `
  select m.id, m.group_id as "group", m.kind, m.title, m.purpose, m.host_urn as host, m.is_elsewhere as "isElsewhere",
    m.place, m.video_link as "videoLink", m.length, m.state, m.starts_at as "startsAt", m.sequence,
    m.proposed_by as "proposedBy", ${isProposerHere} as "isProposerHere"
  from meeting m where m.id = $1 for update`;

const slotsOf = `select id, starts_at as "startsAt" from meeting_slot where meeting_id = $1 order by starts_at`;

const add = `
  insert into meeting (id, group_id, kind, title, purpose, host_urn, is_elsewhere, place, video_link, length, state,
    starts_at, sequence, proposed_by, proposed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (id) do nothing returning id`;

const addSlots = `
  insert into meeting_slot (id, meeting_id, starts_at)
  select x.id, $1, x."startsAt" from jsonb_to_recordset($2::jsonb) as x (id uuid, "startsAt" timestamptz)`;

/** A date that moved is asked about anew. */
const keep = `
  update meeting set state = $2, starts_at = $3, place = $4, video_link = $5, length = $6, sequence = $7,
    reminded_at = case when starts_at is distinct from $3 then null else reminded_at end,
    asked_at = case when starts_at is distinct from $3 then null else asked_at end
  where id = $1`;

const answer = `
  insert into slot_answer (slot_id, urn, answer, answered_by, answered_at)
  select x.slot, $1, x.answer, $3, $4 from jsonb_to_recordset($2::jsonb) as x (slot uuid, answer text)
  on conflict (slot_id, urn) do update set answer = excluded.answer, answered_by = excluded.answered_by,
    answered_at = excluded.answered_at`;

const tell = `
  insert into meeting_word (meeting_id, urn, became, because, told_by, told_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (meeting_id, urn) do update set became = excluded.became, because = excluded.because,
    told_by = excluded.told_by, told_at = excluded.told_at`;

/** Whoever writes is signed in: the rules see to it. */
export function writerOf({ actor }: Work): string {
  if (!isSignedIn(actor)) throw new Error('A meeting was changed by nobody.');
  return actor.personId;
}

@Injectable()
export class SqlMeetingStore extends MeetingStore {
  async groupOf(work: Work, meeting: MeetingId): Promise<GroupId | null> {
    const statement = 'select group_id as "group" from meeting where id = $1';
    const [row] = await managerOf(work).query<{ group: GroupId }[]>(statement, [meeting]);
    return row?.group ?? null;
  }

  async hold(work: Work, id: MeetingId): Promise<Meeting> {
    const [row] = await managerOf(work).query<Omit<Meeting, 'slots'>[]>(hold, [id]);
    if (!row) throw new Error('The meeting was there a moment ago.');
    return { ...row, slots: await managerOf(work).query<Slot[]>(slotsOf, [id]) };
  }

  async add(work: Work, meeting: Meeting): Promise<boolean> {
    const { id, group, kind, title, purpose, host, isElsewhere, place, videoLink } = meeting;
    const { length, state, startsAt, sequence, slots, proposedBy } = meeting;
    const values = [
      id,
      group,
      kind,
      title,
      purpose,
      host,
      isElsewhere,
      place,
      videoLink,
      length,
      state,
      startsAt,
    ];
    const added = await managerOf(work).query<object[]>(add, [...values, sequence, proposedBy, work.now]);
    if (added.length === 0) return false;
    await managerOf(work).query(addSlots, [id, JSON.stringify(slots)]);
    return true;
  }

  async keep(work: Work, meeting: Meeting): Promise<void> {
    const { id, state, startsAt, place, videoLink, length, sequence } = meeting;
    await managerOf(work).query(keep, [id, state, startsAt, place, videoLink, length, sequence]);
  }

  async answer(work: Work, urn: Urn, words: readonly SlotWord[]): Promise<void> {
    await managerOf(work).query(answer, [urn, JSON.stringify(words), writerOf(work), work.now]);
  }

  async tell(work: Work, meeting: MeetingId, { urn, became, because }: MeetingWord): Promise<void> {
    await managerOf(work).query(tell, [meeting, urn, became, because, writerOf(work), work.now]);
  }
}
