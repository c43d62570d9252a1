import { Injectable } from '@nestjs/common';
import { canManageSchoolRole, canSeePeople, type GrantId } from '@pathways/domain/people';
import {
  isAdministrator,
  programmesAs,
  schoolsOf,
  type Actor,
  type Role,
  type SignedIn,
  type Urn,
} from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import {
  PeopleQueries,
  type NewRoleView,
  type PeopleSearch,
  type PersonView,
  type PlaceView,
} from '../application/people.queries.js';
import { namedGrants, scopeNameOf } from './grants-sql.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const facts = 'p.id, p.name, p.email::text as email';
const person = `${facts}, ${namedGrants()}`;
const atSchool = `g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = $1`;

const searched = `
  select ${person} from person p
  where ($1::text is null or p.name ilike $1 or p.email::text ilike $1)
    and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
  order by p.name, p.id limit $4`;

// What else these people hold elsewhere is not the school's affair.
const ofSchool = `
  select ${facts}, ${namedGrants(atSchool)} from person p
  where p.id in (
    select g.person_id from role_grant g
    where ${atSchool} and (g.until_on is null or g.until_on > ${todayInEngland})
  )
  order by p.name, p.id`;

const newRole = `
  select p.name, p.email::text as email, g.role, ${scopeNameOf} as "scopeName", giver.name as giver
  from role_grant g join person p on p.id = g.person_id join person giver on giver.id = g.granted_by
  where g.id = $1 and g.granted_by <> g.person_id`;

const placesOf = {
  programme: 'select id::text as id, name from programme order by name, id',
  authority: 'select code as id, name from local_authority order by name, code',
  group: `select id::text as id, name from school_group
          where programme_id = any($1::uuid[]) and ended_at is null order by name, id`,
  school: 'select urn as id, name from school where urn = any($1) order by name, urn',
} as const;

const containing = (text: string | null): string | null =>
  text?.trim() ? `%${text.trim().replace(/[\\%_]/g, '\\$&')}%` : null;

@Injectable()
export class SqlPeopleQueries extends PeopleQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  viewer(actor: SignedIn): Promise<PersonView | null> {
    return this.reading.row<PersonView>('people.viewer', `select ${person} from person p where p.id = $1`, [
      actor.personId,
    ]);
  }

  async search(actor: Actor, { text, first, after }: PeopleSearch): Promise<Page<PersonView> | null> {
    if (!canSeePeople(actor)) return null;
    const [name, id] = after === null ? [null, null] : readCursor(after, 2);
    const rows = await this.reading.rows<PersonView>('people.search', searched, [
      containing(text),
      name,
      id,
      first + 1,
    ]);
    return pageOf(rows, first, last => cursorOf(last.name, last.id));
  }

  placesFor(actor: Actor, role: Role): Promise<PlaceView[]> {
    const isOurs = isAdministrator(actor);
    switch (role) {
      case 'coordinator':
      case 'researcher':
      case 'steering member':
        return this.places('programme', isOurs);
      case 'LA officer':
        return this.places('authority', isOurs);
      case 'facilitator':
        return this.reading.rows<PlaceView>('people.places.group', placesOf.group, [
          programmesAs(actor, 'coordinator'),
        ]);
      case 'school leader':
      case 'deputy':
      case 'colleague':
        return this.reading.rows<PlaceView>('people.places.school', placesOf.school, [
          schoolsOf(actor).filter(urn => canManageSchoolRole(actor, urn, role)),
        ]);
      case 'editor':
      case 'administrator':
      case 'guest':
        return Promise.resolve([]);
    }
  }

  private async places(kind: 'programme' | 'authority', isOurs: boolean): Promise<PlaceView[]> {
    return isOurs ? this.reading.rows<PlaceView>(`people.places.${kind}`, placesOf[kind]) : [];
  }

  newRole(grant: GrantId): Promise<NewRoleView | null> {
    return this.reading.row<NewRoleView>('people.newRole', newRole, [grant]);
  }

  async ofSchool(actor: Actor, urn: Urn): Promise<PersonView[] | null> {
    if (!canManageSchoolRole(actor, urn, 'colleague')) return null;
    return this.reading.rows<PersonView>('people.ofSchool', ofSchool, [urn]);
  }
}
