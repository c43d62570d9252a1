import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth, type Auth, type BetterAuthOptions } from 'better-auth';
import type pg from 'pg';
import { SignInLinks } from '../application/sign-in-links.js';
import { TryAsQueries } from '../application/try-as.queries.js';
import { openPool } from '../../platform/open-pool.js';
import { Settings } from '../../platform/settings.js';
import { Log } from '../../platform/telemetry/log.js';
import { authOptions, digestOf } from './auth-options.js';
import { tryAsPlugin } from './try-as-plugin.js';
import { linkAddress, SignInMail } from './sign-in-mail.js';

/** better-auth on our own tables, with a small pool of its own. */
@Injectable()
export class Authentication extends SignInLinks implements OnApplicationShutdown {
  readonly auth: Auth<BetterAuthOptions>;
  private readonly pool: pg.Pool;

  constructor(
    private readonly settings: Settings,
    mail: SignInMail,
    log: Log,
    tries: TryAsQueries,
  ) {
    super();
    this.pool = openPool({
      connectionString: settings.databaseUrl,
      max: 4,
      statement_timeout: 10_000,
      application_name: 'pathways sign-in',
    });
    const options = authOptions(settings, mail, log);
    const tryAs = settings.offersTryAs ? [tryAsPlugin(person => tries.isSamplePerson(person))] : [];
    this.auth = betterAuth<BetterAuthOptions>({
      ...options,
      plugins: [...options.plugins, ...tryAs],
      database: this.pool,
    });
  }

  async linkFor(email: string, { to, seconds }: { to: string; seconds: number }): Promise<string | null> {
    const { internalAdapter } = await this.auth.$context;
    const known = await internalAdapter.findUserByEmail(email);
    if (!known) return null;
    const token = randomBytes(24).toString('base64url');
    await internalAdapter.createVerificationValue({
      identifier: await digestOf(token),
      value: JSON.stringify({ email: known.user.email }),
      expiresAt: new Date(Date.now() + seconds * 1_000),
    });
    return linkAddress(this.settings.publicUrl, token, to);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
