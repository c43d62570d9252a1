import { Injectable } from '@nestjs/common';
import type { PersonId, SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { SessionQueries, type SessionView } from '../application/session.queries.js';
import { SessionStore } from '../application/session.store.js';
import { SessionActorSource } from '../sign-in/session-actor-source.js';
import { sessionTerms } from '../sign-in/session-terms.js';

const mine = `
  select id, nullif(user_agent, '') as "userAgent", created_at as "signedInAt", updated_at as "lastSeenAt",
         token = $2 as "isCurrent"
  from session
  where person_id = $1 and expires_at > now() and updated_at > now() - make_interval(secs => ${sessionTerms.idle})
  order by updated_at desc, id`;

@Injectable()
export class SqlSessionQueries extends SessionQueries {
  constructor(
    private readonly reading: Reading,
    private readonly actors: SessionActorSource,
  ) {
    super();
  }

  mine(actor: SignedIn, headers: Headers): Promise<SessionView[]> {
    const token = this.actors.tokenIn(headers);
    return this.reading.rows<SessionView>('people.mySessions', mine, [actor.personId, token]);
  }
}

@Injectable()
export class SqlSessionStore extends SessionStore {
  async end(work: Work, person: PersonId, session: string): Promise<boolean> {
    const [, count] = await managerOf(work).query<[unknown[], number]>(
      'delete from session where person_id = $1 and id = $2',
      [person, session],
    );
    return count > 0;
  }

  async endAll(work: Work, person: PersonId): Promise<void> {
    await managerOf(work).query('delete from session where person_id = $1', [person]);
  }
}
