import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth, type Auth, type BetterAuthOptions } from 'better-auth';
import pg from 'pg';
import { Settings } from '../../platform/settings.js';
import { Log } from '../../platform/telemetry/log.js';
import { authOptions, digestOf } from './auth-options.js';
import { linkAddress, SignInMail } from './sign-in-mail.js';

/** better-auth on our own tables, with a small pool of its own. */
@Injectable()
export class Authentication implements OnApplicationShutdown {
  readonly auth: Auth<BetterAuthOptions>;
  private readonly pool: pg.Pool;

  constructor(
    private readonly settings: Settings,
    mail: SignInMail,
    log: Log,
  ) {
    this.pool = new pg.Pool({
      connectionString: settings.databaseUrl,
      max: 4,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 10_000,
      application_name: 'pathways sign-in',
    });
    this.pool.on('error', () => undefined);
    this.auth = betterAuth<BetterAuthOptions>({ ...authOptions(settings, mail, log), database: this.pool });
  }

  /** Makes an address that signs the person with this e-mail address in, once, and leads to `to`. */
  async linkFor(email: string, to: string, seconds: number): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const { internalAdapter } = await this.auth.$context;
    await internalAdapter.createVerificationValue({
      identifier: await digestOf(token),
      value: JSON.stringify({ email }),
      expiresAt: new Date(Date.now() + seconds * 1_000),
    });
    return linkAddress(this.settings.publicUrl, token, to);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
