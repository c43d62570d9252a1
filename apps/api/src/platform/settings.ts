import type { Config, Mode } from '../config.js';

/** The configuration with its gaps filled: the database is running, the secret exists. */
export type SettledConfig = Config & { readonly databaseUrl: string; readonly authSecret: string };

/** What the running process was told and has settled. */
export class Settings {
  constructor(private readonly config: SettledConfig) {}

  get mode(): Mode {
    return this.config.mode;
  }

  get publicUrl(): string {
    return this.config.publicUrl;
  }

  get databaseUrl(): string {
    return this.config.databaseUrl;
  }

  get authSecret(): string {
    return this.config.authSecret;
  }

  get mail(): Config['mail'] {
    return this.config.mail;
  }

  get replies(): Config['replies'] {
    return this.config.replies;
  }

  get host(): string {
    return this.config.host;
  }

  get redisUrl(): string | undefined {
    return this.config.redisUrl;
  }

  get files(): Config['files'] {
    return this.config.files;
  }

  get oidcProviders(): Config['oidcProviders'] {
    return this.config.oidcProviders;
  }

  get runsJobs(): boolean {
    return this.config.runsJobs;
  }

  get logLevel(): string {
    return this.config.logLevel;
  }

  /** Mail is kept and shown at /mail instead of being sent: never in production. */
  get catchesMail(): boolean {
    return this.mode !== 'production' && this.mail.url === undefined;
  }

  /** One click makes a visitor one of the fictional people: in demo mode, on a loopback address only. */
  get offersTryAs(): boolean {
    return this.mode === 'demo' && ['127.0.0.1', '::1', 'localhost'].includes(this.config.host);
  }
}
