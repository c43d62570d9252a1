import { Injectable } from '@nestjs/common';
import { Reading } from '../../platform/reading.js';
import { samplePeople, TryAsQueries, type TryAsView } from '../application/try-as.queries.js';
import { scopeNameOf } from './grants-sql.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const onePerRole = `
  select distinct on (g.role) p.id as "personId", p.name, g.role, ${scopeNameOf} as "scopeName"
  from role_grant g join person p on p.id = g.person_id
  where p.email like '%${samplePeople}' and (g.until_on is null or g.until_on > ${todayInEngland})
  order by g.role, p.name, p.id`;

const isSample = `select 1 as one from person where id::text = $1 and email like '%${samplePeople}'`;

@Injectable()
export class SqlTryAsQueries extends TryAsQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  onePerRole(): Promise<TryAsView[]> {
    return this.reading.rows<TryAsView>('people.tryAs', onePerRole);
  }

  async isSamplePerson(person: string): Promise<boolean> {
    return (await this.reading.row('people.isSample', isSample, [person])) !== null;
  }
}
