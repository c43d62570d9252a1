import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';
import { askForLink, linkIn, mailTo, openLink } from '../support/sign-in.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(() => api.source.query('delete from rate_limit; delete from caught_mail'));

const whoAmI = async (cookie?: string) => {
  const { fields } = await api.ask<{ viewer: { email: string } | null }>('{ viewer { email } }', {}, cookie);
  return fields.viewer?.email ?? null;
};

describe('signing in by a mailed link', () => {
  it('lets a person in once and leads to where they wanted to go', async () => {
    const { email } = await aPerson(api);
    await askForLink(api, email, '/groups/a');
    const link = linkIn(await mailTo(api, email));
    const opened = await openLink(api, link);
    expect(opened.status).toBe(302);
    expect(new URL(opened.location).pathname).toBe('/groups/a');
    expect(opened.setCookie).toMatch(/HttpOnly/i);
    expect(opened.setCookie).toMatch(/SameSite=Lax/i);
    expect(await whoAmI(opened.cookie)).toBe(email);
  });

  it('refuses a person the second time and keeps the way to a new link', async () => {
    const { email } = await aPerson(api);
    await askForLink(api, email);
    const link = linkIn(await mailTo(api, email));
    await openLink(api, link);
    const again = await openLink(api, link);
    expect(again.cookie).toBe('');
    expect(new URL(again.location).pathname).toBe('/sign-in/link');
    expect(new URL(again.location).searchParams.get('error')).toBe('INVALID_TOKEN');
  });

  it('refuses a person whose link is older than fifteen minutes', async () => {
    const { email } = await aPerson(api);
    await askForLink(api, email);
    const link = linkIn(await mailTo(api, email));
    const [{ left }] = await api.source.query(
      'select extract(epoch from max(expires_at) - now()) as left from verification',
    );
    expect(Number(left)).toBeLessThanOrEqual(15 * 60);
    await api.source.query(`update verification set expires_at = now() - interval '1 second'`);
    expect((await openLink(api, link)).cookie).toBe('');
  });

  it('tells a stranger the same whether the address is known or not, and mails only who is known', async () => {
    const { email } = await aPerson(api);
    const known = await askForLink(api, email);
    const unknown = await askForLink(api, 'nobody@nowhere.example');
    expect(unknown).toEqual(known);
    expect(await mailTo(api, 'nobody@nowhere.example')).toBeNull();
    expect(await mailTo(api, email)).not.toBeNull();
  });

  it('enters nobody: a stranger cannot sign up', async () => {
    await askForLink(api, 'hopeful@nowhere.example');
    const answer = await fetch(`${api.url}/api/auth/sign-up/email`, { method: 'POST' });
    expect(answer.status).toBe(404);
    const found = await api.source.query(`select 1 from person where email = 'hopeful@nowhere.example'`);
    expect(found).toEqual([]);
  });

  it('does not let a stranger flood the inbox of somebody else', async () => {
    const { email } = await aPerson(api);
    for (let time = 0; time < 8; time += 1) await askForLink(api, email);
    await mailTo(api, email);
    const [{ count }] = await api.source.query(`select count(*)::int from caught_mail where recipient = $1`, [
      email,
    ]);
    expect(count).toBe(5);
  });

  it('asks one client address to wait after thirty attempts in a minute', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 40 }, (_, n) => askForLink(api, `guess${n}@nowhere.example`)),
    );
    expect(attempts.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });

  it('refuses to lead a person to another site', async () => {
    const { email } = await aPerson(api);
    const { status } = await askForLink(api, email, 'https://evil.example/');
    expect(status).toBe(403);
  });
});
