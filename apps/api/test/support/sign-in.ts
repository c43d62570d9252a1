import { SignInMail } from '../../src/people/sign-in/sign-in-mail.js';
import type { TestApi } from './api.js';

/** Types an address at the sign-in page and sends it. */
export async function askForLink(api: TestApi, email: string, to = '/') {
  const answer = await fetch(`${api.url}/api/auth/sign-in/magic-link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url },
    body: JSON.stringify({ email, callbackURL: to }),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

/** The newest mail to an address, or null. */
export async function mailTo(api: TestApi, email: string): Promise<string | null> {
  await api.app.get(SignInMail).settle();
  const [mail] = await api.source.query<{ body_text: string }[]>(
    'select body_text from caught_mail where recipient = $1 order by caught_at desc, id desc limit 1',
    [email],
  );
  return mail?.body_text ?? null;
}

export function linkIn(mail: string | null): URL {
  const address = /https?:\/\/\S+\/sign-in\/link\S*/.exec(mail ?? '')?.[0];
  if (!address) throw new Error(`There is no sign-in link in this mail: ${mail}`);
  return new URL(address);
}

/** What the button of the page `/sign-in/link` does. */
export async function openLink(api: TestApi, link: URL) {
  const url = new URL('/api/auth/magic-link/verify', api.url);
  url.searchParams.set('token', link.searchParams.get('token') ?? '');
  url.searchParams.set('callbackURL', link.searchParams.get('to') ?? '/');
  url.searchParams.set('errorCallbackURL', '/sign-in/link');
  const answer = await fetch(url, { redirect: 'manual' });
  const setCookie = answer.headers.getSetCookie().join('\n');
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    setCookie,
    cookie: setCookie.split(';')[0] ?? '',
  };
}
