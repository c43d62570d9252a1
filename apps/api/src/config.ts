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
  /** The part after the @ of the addresses that replies to letters go to. */
  REPLY_MAIL_HOST: z.string().min(1).optional(),
  /** Replies are taken by SMTP on this port of HOST; 0 for not at all. */
  REPLY_MAIL_PORT: port.optional(),
  /** A mail provider that hands replies over at /api/mail/in shows this. */
  REPLY_MAIL_SECRET: z.string().min(24, 'must have at least 24 characters').optional(),
  /** Several API processes share hints through Redis Streams. */
  REDIS_URL: url('redis', 'rediss').optional(),
  /** S3-compatible storage for attachments: all four, or none for a folder of PATHWAYS_HOME. The bucket is there. */
  FILES_S3_URL: url('http', 'https').optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_ACCESS_KEY: z.string().optional(),
  FILES_S3_SECRET_KEY: z.string().optional(),
  /** ClamAV's daemon, tcp://host:3310 or unix:///run/clamd.sock. Without it files are kept without a scan. */
  FILES_CLAMD_URL: url('tcp', 'unix').optional(),
  /** OpenID Connect providers as a JSON list: DfE Sign-in, Microsoft, Google are such providers. */
  OIDC_PROVIDERS: z.string().transform(json).pipe(z.array(oidcProvider)).default([]),
  /** off: this process serves and leaves jobs (mail, digests, clean-up) to others. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** Proxies whose X-Forwarded-For is believed: a number of hops. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Production says all that it serves (info); elsewhere only what needs a look (warn). */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
});

export type Environment = z.infer<typeof environment>;
export type Mode = Environment['PATHWAYS_MODE'];

export interface FilesConfig {
  /** Where files lie when there is no S3-compatible storage. */
  readonly folder: string;
  readonly s3:
    | {
        readonly url: string;
        readonly bucket: string;
        readonly accessKey: string;
        readonly secretKey: string;
      }
    | undefined;
  readonly clamdUrl: string | undefined;
}

export interface Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly home: string;
  readonly databaseUrl: string | undefined;
  readonly authSecret: string | undefined;
  readonly mail: { readonly url: string | undefined; readonly from: string };
  readonly replies: {
    readonly host: string | undefined;
    readonly port: number;
    readonly secret: string | undefined;
  };
  readonly redisUrl: string | undefined;
  readonly files: FilesConfig;
  readonly oidcProviders: Environment['OIDC_PROVIDERS'];
  readonly runsJobs: boolean;
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

function storageOf(read: Environment): FilesConfig['s3'] {
  const { FILES_S3_URL: url, FILES_S3_BUCKET: bucket } = read;
  const { FILES_S3_ACCESS_KEY: accessKey, FILES_S3_SECRET_KEY: secretKey } = read;
  if (url && bucket && accessKey && secretKey) return { url, bucket, accessKey, secretKey };
  if (url || bucket || accessKey || secretKey) {
    refuseWith([
      'FILES_S3_URL, FILES_S3_BUCKET, FILES_S3_ACCESS_KEY and FILES_S3_SECRET_KEY belong together: set all four, or none.',
    ]);
  }
  return undefined;
}

/** Outside production the product reads replies itself, so that the whole way can be tried on one machine. */
function repliesOf(read: Environment): Config['replies'] {
  const isProduction = read.PATHWAYS_MODE === 'production';
  const smtpPort = read.REPLY_MAIL_PORT ?? (isProduction ? 0 : 2525);
  const listens = smtpPort > 0 || read.REPLY_MAIL_SECRET !== undefined;
  const usual = isProduction ? undefined : 'reply.localhost';
  return {
    host: listens ? (read.REPLY_MAIL_HOST ?? usual) : undefined,
    port: smtpPort,
    secret: read.REPLY_MAIL_SECRET,
  };
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
  const home = absolute(read.PATHWAYS_HOME ?? '.pathways');
  return {
    mode: read.PATHWAYS_MODE,
    host: read.HOST,
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/$/, ''),
    home,
    databaseUrl: read.DATABASE_URL,
    authSecret: read.AUTH_SECRET,
    mail: { url: read.MAIL_URL, from: read.MAIL_FROM },
    replies: repliesOf(read),
    redisUrl: read.REDIS_URL,
    files: { folder: join(home, 'files'), s3: storageOf(read), clamdUrl: read.FILES_CLAMD_URL },
    oidcProviders: read.OIDC_PROVIDERS,
    runsJobs: read.JOBS === 'on',
    trustedProxies: read.TRUSTED_PROXIES,
    logLevel: read.LOG_LEVEL ?? (read.PATHWAYS_MODE === 'production' ? 'info' : 'warn'),
  };
}

function absolute(path: string): string {
  const full = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
  return isAbsolute(full) ? full : resolve(process.env['INIT_CWD'] ?? process.cwd(), full);
}
