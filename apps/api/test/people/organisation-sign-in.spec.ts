import { startApi, type TestApi } from '../support/api.js';
import { anIdentityProvider, type Claims, type IdentityProvider } from '../support/identity-provider.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let provider: IdentityProvider;
beforeAll(async () => {
  provider = await anIdentityProvider('pathways');
  const { discoveryUrl } = provider;
  const dfe = {
    providerId: 'dfe',
    name: 'DfE Sign-in',
    clientId: 'pathways',
    clientSecret: 'secret',
    discoveryUrl,
  };
  api = await startApi({ OIDC_PROVIDERS: JSON.stringify([dfe]) });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

const pairsOf = (answer: Response) => answer.headers.getSetCookie().map(cookie => cookie.split(';')[0] ?? '');

/** Goes to the organisation, and comes back with what it says. */
async function signInWith(claims: Claims) {
  const begun = await fetch(`${api.url}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url },
    body: JSON.stringify({ provider: 'dfe', callbackURL: '/', errorCallbackURL: '/sign-in' }),
  });
  const { url } = (await begun.json()) as { url: string };
  const away = new URL(url).searchParams;
  provider.next(claims, away.get('nonce'));
  const back = new URL('/api/auth/callback/dfe', api.url);
  back.searchParams.set('code', 'code');
  back.searchParams.set('state', away.get('state') ?? '');
  const answer = await fetch(back, { redirect: 'manual', headers: { cookie: pairsOf(begun).join('; ') } });
  const cookie = pairsOf(answer).find(pair => /session_token=./.test(pair));
  const { fields } = await api.ask<{ viewer: { email: string } | null }>('{ viewer { email } }', {}, cookie);
  return { location: answer.headers.get('location') ?? '', as: fields.viewer?.email ?? null };
}

let subjects = 0;
const claimsOf = (email: string, change: Partial<Claims> = {}): Claims => ({
  sub: `subject ${(subjects += 1)}`,
  email,
  email_verified: true,
  name: 'Somebody',
  ...change,
});

describe("signing in through one's organisation", () => {
  it('is offered by its name', async () => {
    const { fields } = await api.ask<{ signInMethods: object }>(
      '{ signInMethods { providers { id name } } }',
    );
    expect(fields.signInMethods).toEqual({ providers: [{ id: 'dfe', name: 'DfE Sign-in' }] });
  });

  it('lets in whoever was invited, and knows them by their subject from then on', async () => {
    const { email, personId } = await aPerson(api);
    const claims = claimsOf(email);
    expect((await signInWith(claims)).as).toBe(email);
    // The organisation gave them another address since; they are still who they are.
    expect((await signInWith({ ...claims, email: 'new@organisation.example' })).as).toBe(email);
    const accounts = await api.source.query(`select account_id from account where person_id = $1`, [
      personId,
    ]);
    expect(accounts).toEqual([{ account_id: claims.sub }]);
  });

  it('lets in an invited person who has never signed in before', async () => {
    const { email, personId } = await aPerson(api);
    await api.source.query('update person set email_verified = false where id = $1', [personId]);
    expect((await signInWith(claimsOf(email))).as).toBe(email);
  });

  it('refuses an address that the organisation has not verified', async () => {
    const { email } = await aPerson(api);
    const { as, location } = await signInWith(claimsOf(email, { email_verified: false }));
    expect(as).toBeNull();
    expect(location).toContain('/sign-in?error=');
  });

  it('refuses whoever was not invited, and enters nobody', async () => {
    const { as, location } = await signInWith(claimsOf('uninvited@organisation.example'));
    expect(as).toBeNull();
    expect(location).toContain('/sign-in?error=');
    const entered = await api.source.query(
      `select 1 from person where email = 'uninvited@organisation.example'`,
    );
    expect(entered).toEqual([]);
  });

  it('gives no role to anybody', async () => {
    const { email, personId } = await aPerson(api);
    await signInWith(claimsOf(email));
    expect(await api.source.query('select 1 from role_grant where person_id = $1', [personId])).toEqual([]);
  });
});
