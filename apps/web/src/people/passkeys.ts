import type { SignInAnswer } from './sign-in-api.js';

export interface Passkey {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string | null;
}

/** Browsers since 2025 read and write passkeys as JSON themselves; older ones are offered the mailed link. */
export const passkeysWork = (): boolean =>
  'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

const send = (path: string, body?: object): Promise<Response> =>
  fetch(`/api/auth/passkey/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    credentials: 'same-origin',
  });

const refused = (sentence: string): SignInAnswer => ({ ok: false, sentence });

/** The browser says "not allowed" when the person closes its window. */
const wasClosed = (error: unknown) => error instanceof DOMException && error.name === 'NotAllowedError';

export async function signInWithPasskey(): Promise<SignInAnswer> {
  try {
    const offered = await send('generate-authenticate-options');
    if (!offered.ok) return refused('This did not work. Ask for a link instead.');
    const options = (await offered.json()) as PublicKeyCredentialRequestOptionsJSON;
    const credential = await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    });
    if (!(credential instanceof PublicKeyCredential)) return refused('No passkey was chosen.');
    const answer = await send('verify-authentication', { response: credential.toJSON() as object });
    return answer.ok ? { ok: true } : refused('This passkey is not known here. Ask for a link instead.');
  } catch (error) {
    return refused(
      wasClosed(error) ? 'No passkey was chosen.' : 'This did not work. Ask for a link instead.',
    );
  }
}

export async function addPasskey(name: string): Promise<SignInAnswer> {
  try {
    const offered = await send(`generate-register-options?name=${encodeURIComponent(name)}`);
    if (offered.status === 403) {
      return refused('For this, sign in afresh: sign out, sign in again, and add the passkey within a day.');
    }
    if (!offered.ok) return refused('This did not work. Try again in a moment.');
    const options = (await offered.json()) as PublicKeyCredentialCreationOptionsJSON;
    const credential = await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    });
    if (!(credential instanceof PublicKeyCredential)) return refused('No passkey was made.');
    const answer = await send('verify-registration', { response: credential.toJSON() as object, name });
    return answer.ok ? { ok: true } : refused('The passkey could not be kept. Try again.');
  } catch (error) {
    return refused(wasClosed(error) ? 'No passkey was made.' : 'This did not work. Try again in a moment.');
  }
}

export async function myPasskeys(): Promise<Passkey[]> {
  const response = await send('list-user-passkeys');
  if (!response.ok) throw new Error('The passkeys could not be read.');
  return (await response.json()) as Passkey[];
}

export async function removePasskey(id: string): Promise<SignInAnswer> {
  const response = await send('delete-passkey', { id }).catch(() => null);
  return response?.ok ? { ok: true } : refused('The passkey was not removed. Try again.');
}
