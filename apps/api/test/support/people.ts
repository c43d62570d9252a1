import type { Grant, PersonId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { scopeOf } from '../../src/people/application/grant-shape.js';
import { Authentication } from '../../src/people/sign-in/authentication.js';
import { sessionCookie } from '../../src/people/sign-in/session-terms.js';
import { signCookie } from '../../src/people/sign-in/signed-cookie.js';
import { Settings } from '../../src/platform/settings.js';
import type { TestApi } from './api.js';

export interface TestPerson {
  readonly personId: PersonId;
  readonly email: string;
  /** The `cookie` header of a genuine session. */
  readonly cookie: string;
}

interface Wanted {
  readonly name?: string;
  readonly email?: string;
  readonly grants?: readonly Grant[];
}

/** A person with rights and a session, as if they had signed in a moment ago. */
export async function aPerson(api: TestApi, wanted: Wanted = {}): Promise<TestPerson> {
  const personId = v7() as PersonId;
  const email = wanted.email ?? `${personId}@people.example`;
  await api.source.query(`insert into person (id, name, email, email_verified) values ($1, $2, $3, true)`, [
    personId,
    wanted.name ?? 'Amina Clarke',
    email,
  ]);
  for (const grant of wanted.grants ?? []) await grantTo(api, personId, grant);
  return { personId, email, cookie: await cookieFor(api, personId) };
}

export async function grantTo(api: TestApi, person: PersonId, grant: Grant): Promise<void> {
  await api.source.query(`insert into role_grant (id, person_id, role, scope_id) values ($1, $2, $3, $4)`, [
    v7(),
    person,
    grant.role,
    scopeOf(grant),
  ]);
}

/** One more session of a person. */
export async function cookieFor(api: TestApi, person: PersonId): Promise<string> {
  const settings = api.app.get(Settings);
  const { internalAdapter } = await api.app.get(Authentication).auth.$context;
  const { token } = await internalAdapter.createSession(person);
  return `${sessionCookie(settings.publicUrl)}=${signCookie(token, settings.authSecret)}`;
}
