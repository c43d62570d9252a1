import { Injectable } from '@nestjs/common';
import { canLinkPractices } from '@pathways/domain/practices';
import { schoolsOf, type PracticeId, type SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { TryQueries, type OwnTryView, type StandingLinkView } from '../application/try.queries.js';

const title = `(select w.title from practice_version w where w.practice_id = p.id and w.published_at is not null
  order by w.number desc limit 1)`;

/** $1 the actor's schools, $2 practice or null. */
const own = `
  select t.id, t.urn, s.name as "schoolName", p.id as "practiceId", p.slug, ${title} as title, t.context,
    t.change_made as "changeMade", t.is_adapted as "isAdapted", t.begun_on as "begunOn", t.effort, t.result, t.proof,
    t.would_keep as "wouldKeep", t.logged_at as "loggedAt", t.changed_at as "changedAt",
    p.withdrawn_because as "withdrawnBecause", t.hidden_at is not null as "isHidden",
    case when t.hidden_at is not null then (
      select f.because from words_flag f where f.kind = 'try' and f.words_id = t.id and f.outcome in ('kept hidden', 'removed')
      order by f.settled_at desc limit 1) end as "hiddenBecause"
  from standing_try t join practice p on p.id = t.practice_id join school s on s.urn = t.urn
  where t.urn = any($1) and ($2::uuid is null or t.practice_id = $2)
  order by t.logged_at desc, t.id limit 200`;

const links = `
  select l.id, l.bearing, l.because, p.slug, ${title} as title
  from practice_link l join practice p on p.id = l.to_id
  where l.from_id = $1 and l.unlinked_at is null order by l.linked_at, l.id`;

@Injectable()
export class SqlTryQueries extends TryQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  own(actor: SignedIn, practice: PracticeId | null): Promise<OwnTryView[]> {
    return this.reading.rows('own tries', own, [schoolsOf(actor), practice]);
  }

  async links(actor: SignedIn, practice: PracticeId): Promise<StandingLinkView[] | null> {
    return canLinkPractices(actor) ? this.reading.rows('practice links', links, [practice]) : null;
  }
}
