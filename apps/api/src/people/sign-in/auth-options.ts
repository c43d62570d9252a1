import { createHash } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import type { BetterAuthOptions } from 'better-auth';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { v7 } from 'uuid';
import type { Settings } from '../../platform/settings.js';
import type { Log } from '../../platform/telemetry/log.js';
import { authTables } from './auth-tables.js';
import { clientAddressHeader } from './client-address.js';
import { cookiePrefix, sessionTerms } from './session-terms.js';
import type { SignInMail } from './sign-in-mail.js';

/** A link's token is kept as its digest: whoever reads the table cannot sign in with it. */
export const digestOf = async (token: string): Promise<string> =>
  createHash('sha256').update(token).digest('base64url');

const pathOf = (callbackURL: unknown): string =>
  typeof callbackURL === 'string' && callbackURL.startsWith('/') ? callbackURL : '/';

/** Limits per client address are wide, since a whole school shares one; mails per person are counted by SignInMail. */
const rateLimit: BetterAuthOptions['rateLimit'] = {
  enabled: true,
  storage: 'database',
  ...authTables.rateLimit,
  window: 60,
  max: 300,
  customRules: {
    '/sign-in/*': { window: 60, max: 30 },
    '/magic-link/verify': { window: 60, max: 60 },
    '/callback/*': { window: 60, max: 60 },
    '/passkey/*': { window: 60, max: 60 },
  },
};

function loopbackOrigin(request: Request | undefined): string[] {
  const host = request?.headers.get('host');
  if (!host || !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return [];
  return [`http://${host}`];
}

const pluginsOf = (settings: Settings, mail: SignInMail) => [
  magicLink({
    expiresIn: sessionTerms.link,
    disableSignUp: true,
    storeToken: { type: 'custom-hasher', hash: digestOf },
    rateLimit: { window: 60, max: 30 },
    sendMagicLink: ({ email, token }, context) => mail.send(email, token, pathOf(context?.body?.callbackURL)),
  }),
  passkey({
    rpID: new URL(settings.publicUrl).hostname,
    rpName: 'Pathways',
    schema: { passkey: authTables.passkey },
  }),
  genericOAuth({
    config: settings.oidcProviders.map(provider => ({
      ...provider,
      scopes: ['openid', 'email', 'profile'],
      requireIdTokenVerification: true,
      accountSubject: ({ profile }) => profile.sub ?? '',
      disableSignUp: true,
    })),
  }),
];

/** How people sign in: by a mailed link, a passkey, or their organisation's OpenID Connect. Nobody signs up. */
export const authOptions = (settings: Settings, mail: SignInMail, log: Log) =>
  ({
    appName: 'Pathways',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.authSecret,
    user: authTables.user,
    session: {
      ...authTables.session,
      expiresIn: sessionTerms.absolute,
      // The row's `updated_at` is ours: it notes the last use, and SessionActorSource ends what is idle.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      ...authTables.account,
      encryptOAuthTokens: true,
      // A provider's account is known by its `sub`; the first time, by an address that the provider has verified.
      // People are entered by invitation only, so an unverified row of ours cannot have been planted by a stranger.
      accountLinking: { enabled: true, requireLocalEmailVerified: false, trustedProviders: [] },
    },
    verification: authTables.verification,
    rateLimit,
    trustedOrigins: request =>
      settings.mode === 'production'
        ? [settings.publicUrl]
        : [settings.publicUrl, ...loopbackOrigin(request)],
    advanced: {
      cookiePrefix: cookiePrefix(settings.publicUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: settings.publicUrl.startsWith('https://'), sameSite: 'lax' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => v7(), validateSchema: false },
    },
    onAPIError: {
      errorURL: '/sign-in',
      onError: error => log.warn({ error }, 'a sign-in request was refused'),
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => log.warn({ message }, 'sign-in') },
    plugins: pluginsOf(settings, mail),
  }) satisfies BetterAuthOptions;
