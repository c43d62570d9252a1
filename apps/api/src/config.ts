import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';

/** A start that cannot go on: the sentence is for the person at the terminal. */
export class StartRefused extends Error {}

const port = z.coerce.number().int().min(0).max(65535);
const url = (...protocols: string[]) =>
  z.string().refine(text => protocols.some(protocol => text.startsWith(`${protocol}://`)), {
    message: `must start with ${protocols.map(protocol => `${protocol}://`).join(' or ')}`,
  });

const oidcProvider = z.strictObject({
  providerId: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  discoveryUrl: url('https', 'http'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});

const json = (text: string, context: z.core.$RefinementCtx<string>) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON list of providers' });
    return z.NEVER;
  }
};

/** Every variable that the product reads, with its meaning. Nothing else is configuration. */
export const environment = z.object({
  /** demo: fictional people to try as, mail caught; production: neither. */
  PATHWAYS_MODE: z.enum(['demo', 'development', 'production']).default('demo'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address that people type; links in mails start with it. */
  PUBLIC_URL: url('http', 'https').optional(),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  /** Where the embedded database and its secrets live. */
  PATHWAYS_HOME: z.string().min(1).optional(),
  /** Signs sessions. Made and kept in PATHWAYS_HOME where it is not given and the mode is not production. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** smtp://user:password@host:port. Without it mail is caught and shown at /mail (never in production). */
  MAIL_URL: url('smtp', 'smtps').optional(),
  MAIL_FROM: z.string().min(3).default('Pathways <no-reply@pathways.example>'),
  /** Several API processes share hints through Redis Streams. */
  REDIS_URL: url('redis', 'rediss').optional(),
  /** S3-compatible storage for attachments. */
  FILES_S3_URL: url('http', 'https').optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_ACCESS_KEY: z.string().optional(),
  FILES_S3_SECRET_KEY: z.string().optional(),
  /** OpenID Connect providers as a JSON list: DfE Sign-in, Microsoft, Google are such providers. */
  OIDC_PROVIDERS: z.string().transform(json).pipe(z.array(oidcProvider)).default([]),
  /** Proxies whose X-Forwarded-For is believed: a number of hops. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Production says all that it serves (info); elsewhere only what needs a look (warn). */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
});

export type Environment = z.infer<typeof environment>;
export type Mode = Environment['PATHWAYS_MODE'];

export interface Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly home: string;
  readonly databaseUrl: string | undefined;
  readonly authSecret: string | undefined;
  readonly mail: { readonly url: string | undefined; readonly from: string };
  readonly redisUrl: string | undefined;
  readonly oidcProviders: Environment['OIDC_PROVIDERS'];
  readonly trustedProxies: number;
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>;
}

function refuseWith(problems: readonly string[]): never {
  throw new StartRefused(`The configuration cannot be used. ${problems.join(' ')}`);
}

function demandedInProduction(read: Environment): string[] {
  const demanded = ['DATABASE_URL', 'AUTH_SECRET', 'MAIL_URL', 'PUBLIC_URL'] as const;
  return demanded.filter(name => !read[name]).map(name => `${name} must be set in production mode.`);
}

/** Reads and checks the environment. Throws StartRefused naming every variable that is wrong. */
export function readConfig(source: Record<string, string | undefined>): Config {
  const unknown = Object.keys(source).filter(
    name => name.startsWith('PATHWAYS_') && !(name in environment.shape),
  );
  if (unknown.length > 0) {
    refuseWith(unknown.map(name => `${name} is not a setting of Pathways: the README names them all.`));
  }
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    refuseWith(parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}.`));
  }
  const read = parsed.data;
  if (read.PATHWAYS_MODE === 'production') {
    const missing = demandedInProduction(read);
    if (missing.length > 0) refuseWith(missing);
  }
  return {
    mode: read.PATHWAYS_MODE,
    host: read.HOST,
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, ''),
    home: absolute(read.PATHWAYS_HOME ?? '.pathways'),
    databaseUrl: read.DATABASE_URL,
    authSecret: read.AUTH_SECRET,
    mail: { url: read.MAIL_URL, from: read.MAIL_FROM },
    redisUrl: read.REDIS_URL,
    oidcProviders: read.OIDC_PROVIDERS,
    trustedProxies: read.TRUSTED_PROXIES,
    logLevel: read.LOG_LEVEL ?? (read.PATHWAYS_MODE === 'production' ? 'info' : 'warn'),
  };
}

function absolute(path: string): string {
  const full = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
  return isAbsolute(full) ? full : resolve(process.env['INIT_CWD'] ?? process.cwd(), full);
}
