import { Injectable } from '@nestjs/common';
import { stranger, type Actor, type PersonId, type SignedIn } from '@pathways/domain/shared';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { Reading } from '../../platform/reading.js';
import { Settings } from '../../platform/settings.js';
import { grantOf, type StoredGrant } from '../application/grant-shape.js';
import { sessionCookie, sessionTerms } from './session-terms.js';
import { readSignedCookie } from './signed-cookie.js';
import { todayInEngland } from '../../platform/today-in-england.js';

interface ActorRow {
  person_id: PersonId;
  name: string;
  grants: StoredGrant[];
}

const currentGrants = `(
  select coalesce(json_agg(json_build_object('role', g.role, 'scope', g.scope_id,
    'mayReply', case when g.role = 'guest' then (select x.may_reply from room_guest x
      where x.accepted_by = p.id and x.group_id::text = g.scope_id and x.ended_at is null) end) order by g.role, g.scope_id), '[]')
  from role_grant g
  where g.person_id = p.id and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
) as grants`;

const bySession = `
  select p.id as person_id, p.name, ${currentGrants},
         s.updated_at < now() - make_interval(secs => ${sessionTerms.noted}) as is_worth_noting
  from session s join person p on p.id = s.person_id
  where s.token = $1 and s.expires_at > now()
    and s.updated_at > now() - make_interval(secs => ${sessionTerms.idle})`;

const byPerson = `select p.id as person_id, p.name, ${currentGrants} from person p where p.id = any($1)`;

const endIdle = `delete from session where token = $1 and updated_at <= now() - make_interval(secs => $2)`;

const actorOf = (row: ActorRow): SignedIn => ({
  kind: 'person',
  personId: row.person_id,
  name: row.name,
  grants: row.grants.map(grantOf),
});

/** One statement per request: the session, whose it is, and what that person may do today. */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(
    private readonly reading: Reading,
    private readonly settings: Settings,
  ) {
    super();
  }

  async fromHeaders(headers: Headers): Promise<Actor> {
    const token = this.tokenIn(headers);
    if (!token) return stranger;
    const row = await this.reading.row<ActorRow & { is_worth_noting: boolean }>(
      'people.actorOfSession',
      bySession,
      [token],
    );
    if (!row) return stranger;
    if (row.is_worth_noting) {
      await this.reading.rows('people.noteUse', 'update session set updated_at = now() where token = $1', [
        token,
      ]);
    }
    return actorOf(row);
  }

  async ofPerson(person: PersonId): Promise<Actor> {
    const [actor] = await this.ofPeople([person]);
    return actor ?? stranger;
  }

  async ofPeople(people: readonly PersonId[]): Promise<SignedIn[]> {
    const rows = await this.reading.rows<ActorRow>('people.actorsOfPeople', byPerson, [people]);
    return rows.map(actorOf);
  }

  async endIdle(headers: Headers): Promise<void> {
    const token = this.tokenIn(headers);
    if (!token) return;
    await this.reading.rows('people.endIdle', endIdle, [token, sessionTerms.idle]);
  }

  /** The session token in the cookie, if we signed it. Whether the session still lives is another question. */
  tokenIn(headers: Headers): string | null {
    const { publicUrl, authSecret } = this.settings;
    return readSignedCookie(headers.get('cookie'), sessionCookie(publicUrl), authSecret);
  }
}
