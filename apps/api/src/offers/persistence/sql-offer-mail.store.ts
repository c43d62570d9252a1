import { Injectable } from '@nestjs/common';
import type { OfferId } from '@pathways/domain/offers';
import type { GroupId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { OfferMailStore, type ConfirmedFacts, type OfferMailFacts } from '../application/offer-mail.store.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const hold = `select id from place_offer_recipient where offer_id = $1 order by id for update`;

const letter = `
  select s.name as school, pr.name as programme, c.name as cycle, c.starts_on as "startsOn", c.ends_on as "endsOn",
    w.name as sender, o.sent_at as "sentAt", o.answer_by as "answerBy", o.answer, o.described,
    o.reminded_at is not null as "isReminder",
    exists (select 1 from place_offer before where before.plan_id = o.plan_id and before.urn = o.urn
      and (before.sent_at, before.id) < (o.sent_at, o.id)) as "isReplacement", (
      select coalesce(json_agg(json_build_object('id', m.id, 'email', m.email, 'isDue',
        m.mailed_at is null or m.mailed_at < o.reminded_at) order by m.email), '[]')
      from place_offer_recipient m where m.offer_id = o.id) as mailboxes
  from place_offer o join grouping_plan p on p.id = o.plan_id join programme pr on pr.id = p.programme_id
    join cycle c on c.id = p.cycle_id join school s on s.urn = o.urn join person w on w.id = o.sent_by
  where o.id = $1`;

const confirmed = `
  select g.name as "group", pr.name as programme, c.name as cycle, (
      select json_agg(s.name || ' (' || l.name || ')' order by s.name)
      from group_member m join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
      where m.group_id = g.id and m.left_at is null) as schools, (
      select coalesce(json_agg(distinct jsonb_build_object('email', w.email, 'school', s.name)), '[]')
      from group_member m join school s on s.urn = m.urn join role_grant r on r.scope_id = s.urn
        join person w on w.id = r.person_id
      where m.group_id = g.id and m.left_at is null and r.role in ('school leader', 'deputy', 'colleague')
        and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland})) as readers
  from school_group g join programme pr on pr.id = g.programme_id join cycle c on c.id = g.cycle_id where g.id = $1`;

@Injectable()
export class SqlOfferMailStore extends OfferMailStore {
  async find(work: Work, id: OfferId): Promise<OfferMailFacts | null> {
    await managerOf(work).query(hold, [id]);
    const [row] = await managerOf(work).query<OfferMailFacts[]>(letter, [id]);
    return row ?? null;
  }

  async markMailed(work: Work, mailboxes: readonly string[]): Promise<void> {
    await managerOf(work).query(
      `update place_offer_recipient set mailed_at = $2 where id = any($1::uuid[])`,
      [mailboxes, work.now],
    );
  }

  async confirmed(work: Work, group: GroupId): Promise<ConfirmedFacts | null> {
    const [row] = await managerOf(work).query<ConfirmedFacts[]>(confirmed, [group]);
    return row ?? null;
  }
}
