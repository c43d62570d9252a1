import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay.js';
import type { Clock } from '../../src/platform/unit-of-work.js';
import { freshDatabase } from './database.js';

export interface GraphQLAnswer<Fields = Record<string, never>> {
  readonly status: number;
  readonly fields: Fields;
  readonly errors: { message: string; extensions: { code: string } }[];
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly source: DataSource;
  readonly url: string;
  /** Sends a document as the person whose cookie is given, or as a stranger. */
  ask<Fields = never>(document: string, variables?: object, cookie?: string): Promise<GraphQLAnswer<Fields>>;
  /** Waits until every announcement so far has reached its subscribers. */
  settle(): Promise<void>;
  /** Does all jobs that are due, and resolves when they are done. */
  work(): Promise<void>;
  close(): Promise<void>;
}

/** The whole application on a fresh database and a free port. */
export async function startApi(environment: Record<string, string> = {}, clock?: Clock): Promise<TestApi> {
  const database = await freshDatabase();
  const source = await createDataSource(database.url).initialize();
  const settled = {
    ...readConfig({ LOG_LEVEL: 'silent', PORT: '0', JOBS: 'off', REPLY_MAIL_PORT: '0', ...environment }),
    databaseUrl: database.url,
    authSecret: 'a secret for tests only, long enough to be one',
  };
  const app = await createApp(settled, source, clock);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    source,
    url,
    ask: (document, variables, cookie) => ask(url, document, variables, cookie),
    settle: () => app.get(OutboxRelay).drain(),
    work: () => app.get(JobRunner).runDue(),
    close: async () => {
      await app.close();
      await source.destroy();
      await database.drop();
    },
  };
}

async function ask<Fields>(
  url: string,
  query: string,
  variables = {},
  cookie?: string,
): Promise<GraphQLAnswer<Fields>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Fields; errors?: GraphQLAnswer['errors'] };
  return { status: response.status, fields: (body.data ?? {}) as Fields, errors: body.errors ?? [] };
}
