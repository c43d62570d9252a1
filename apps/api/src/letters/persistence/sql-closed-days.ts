import { Injectable } from '@nestjs/common';
import type { AcademicYearDays, ClosedDays, KnownAuthority } from '@pathways/domain/letters';
import { isSignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ClosedDayQueries, ClosedDayStore, type KeptClosedDays } from '../application/closed-day.store.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const forget = `
  delete from closed_day c using jsonb_to_recordset($1::jsonb) as y (authority text, "from" date, "to" date)
  where c.la_code is not distinct from y.authority and c.from_on between y."from" and y."to"`;

const keep = `
  insert into closed_day (id, la_code, from_on, to_on, name, imported_by, imported_at)
  select gen_random_uuid(), x.authority, x."from", x."to", x.name, (select id from person where id = $2), $3
  from jsonb_to_recordset($1::jsonb) as x (authority text, "from" date, "to" date, name text)`;

const coming = `
  select c.id, a.name as "authorityName", c.from_on as "from", c.to_on as "to", c.name
  from closed_day c left join local_authority a on a.code = c.la_code
  where c.to_on >= ${todayInEngland} and ($1::date is null or (c.from_on, c.id) > ($1, $2::uuid))
  order by c.from_on, c.id limit $3`;

@Injectable()
export class SqlClosedDayStore extends ClosedDayStore {
  authorities(work: Work): Promise<KnownAuthority[]> {
    return managerOf(work).query<KnownAuthority[]>('select code, name from local_authority');
  }

  async replace(
    work: Work,
    years: readonly (AcademicYearDays & Pick<ClosedDays, 'authority'>)[],
    closed: readonly ClosedDays[],
  ): Promise<void> {
    // Nobody is named for what the command line does.
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    await managerOf(work).query(`select pg_advisory_xact_lock(hashtext('closed days'))`);
    await managerOf(work).query(forget, [JSON.stringify(years)]);
    await managerOf(work).query(keep, [JSON.stringify(closed), by, work.now]);
  }
}

@Injectable()
export class SqlClosedDayQueries extends ClosedDayQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async coming(first: number, after: string | null): Promise<Page<KeptClosedDays>> {
    const [day, id] = after === null ? [null, null] : readCursor(after, 2);
    const rows = await this.reading.rows<KeptClosedDays>('letters.coming', coming, [day, id, first + 1]);
    return pageOf(rows, first, row => cursorOf(row.from, row.id));
  }
}
