import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const whoAmI = async (cookie?: string) => {
  const { fields } = await api.ask<{ viewer: { email: string } | null }>('{ viewer { email } }', {}, cookie);
  return fields.viewer?.email ?? null;
};

describe('a session', () => {
  it('says who the person is', async () => {
    const { email, cookie } = await aPerson(api);
    expect(await whoAmI(cookie)).toBe(email);
    expect(await whoAmI()).toBeNull();
  });

  it('is nobody when a thief changes a letter of the cookie, or makes one up', async () => {
    const { cookie } = await aPerson(api);
    const [name, value = ''] = cookie.split('=');
    const other = value.startsWith('a') ? 'b' : 'a';
    for (const forged of [`${other}${value.slice(1)}`, value.slice(0, -6), 'x.y', '%E0%A4%A', '.', '']) {
      expect(await whoAmI(`${name}=${forged}`)).toBeNull();
    }
  });

  it('ends for a person who was away for longer than a week', async () => {
    const { personId, cookie } = await aPerson(api);
    await api.source.query(`update session set updated_at = now() - interval '8 days' where person_id = $1`, [
      personId,
    ]);
    expect(await whoAmI(cookie)).toBeNull();
    const passkeys = await fetch(`${api.url}/api/auth/passkey/list-user-passkeys`, { headers: { cookie } });
    expect(passkeys.status).toBe(401);
  });

  it('ends thirty days after signing in, however busy the person is', async () => {
    const { personId, cookie } = await aPerson(api);
    const [{ days }] = await api.source.query(
      `select round(extract(epoch from expires_at - created_at) / 86400)::int as days from session where person_id = $1`,
      [personId],
    );
    expect(days).toBe(30);
    await api.source.query(
      `update session set expires_at = now() - interval '1 second' where person_id = $1`,
      [personId],
    );
    expect(await whoAmI(cookie)).toBeNull();
  });

  it('notes that the person is still there, at most once an hour', async () => {
    const { personId, cookie } = await aPerson(api);
    await api.source.query(`update session set updated_at = now() - interval '2 days' where person_id = $1`, [
      personId,
    ]);
    await whoAmI(cookie);
    const [{ fresh }] = await api.source.query(
      `select updated_at > now() - interval '1 minute' as fresh from session where person_id = $1`,
      [personId],
    );
    expect(fresh).toBe(true);
  });

  it('is over when the person signs out', async () => {
    const { cookie } = await aPerson(api);
    const answer = await fetch(`${api.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: api.url },
    });
    expect(answer.status).toBe(200);
    expect(await whoAmI(cookie)).toBeNull();
  });

  it('is not ended by a page of another site', async () => {
    const { email, cookie } = await aPerson(api);
    const answer = await fetch(`${api.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await whoAmI(cookie)).toBe(email);
  });
});

describe('the session cookie on https', () => {
  it('is bound to this host and to encrypted requests', async () => {
    const secure = await startApi({ PUBLIC_URL: 'https://pathways.example' });
    try {
      const { cookie, email } = await aPerson(secure);
      expect(cookie).toMatch(/^__Host-pathways\.session_token=/);
      const { fields } = await secure.ask<{ viewer: { email: string } }>('{ viewer { email } }', {}, cookie);
      expect(fields.viewer.email).toBe(email);
    } finally {
      await secure.close();
    }
  });
});
