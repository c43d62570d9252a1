/** What the sign-in endpoints answer; they are not GraphQL, since they set cookies. */
export type SignInAnswer = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

const sentenceOf = (status: number): string => {
  if (status === 429) return 'There were many attempts from here. Wait a minute, then try again.';
  if (status === 400) return 'Write a whole e-mail address, such as a.clarke@school.example.';
  return 'This did not work, and the fault is on our side. Try again in a moment.';
};

const unreachable = 'The server cannot be reached. Check the connection, then try again.';

async function post(path: string, body: object): Promise<Response | null> {
  return fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  }).catch(() => null);
}

const answerOf = (response: Response | null): SignInAnswer =>
  response?.ok ? { ok: true } : { ok: false, sentence: response ? sentenceOf(response.status) : unreachable };

/** Asks for a mailed link. The answer is the same whether or not the address is known. */
export const askForLink = async (email: string, to: string): Promise<SignInAnswer> =>
  answerOf(await post('/sign-in/magic-link', { email, callbackURL: to }));

export const tryAs = async (personId: string): Promise<SignInAnswer> =>
  answerOf(await post('/try-as', { personId }));

export const signOut = async (): Promise<SignInAnswer> => answerOf(await post('/sign-out', {}));

/** Where an organisation's own sign-in begins; the browser goes there. */
export async function providerAddress(provider: string, to: string): Promise<string | null> {
  const response = await post('/sign-in/social', {
    provider,
    callbackURL: to,
    errorCallbackURL: '/sign-in',
    disableRedirect: true,
  });
  if (!response?.ok) return null;
  const { url } = (await response.json()) as { url?: string };
  return url ?? null;
}

/** The address that spends a mailed link. Opened by a press, since mail filters open links before people do. */
export function linkAddress(token: string, to: string): string {
  const again = `/sign-in/link${to === '/' ? '' : `?to=${encodeURIComponent(to)}`}`;
  const search = new URLSearchParams({ token, callbackURL: to, errorCallbackURL: again });
  return `/api/auth/magic-link/verify?${search.toString()}`;
}

/** Only ever to a page of our own. */
export const pageOf = (text: string | null): string =>
  text?.startsWith('/') && !/^\/[/\\]/.test(text) ? text : '/';
