import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { harden } from './platform/http/harden.js';
import { serveWebApp } from './platform/http/web-app.js';
import type { SettledConfig } from './platform/settings.js';
import { SystemClock } from './platform/system.js';
import { NestLog } from './platform/telemetry/nest-log.js';
import { loggerOptions } from './platform/telemetry/log.js';
import type { Clock } from './platform/unit-of-work.js';

const bodyLimit = 256 * 1024;

/** Believes X-Forwarded-For of this many proxies, the nearest first; of none by default. */
const behind = (proxies: number) => (proxies > 0 ? (_address: string, hop: number) => hop <= proxies : false);

/** The whole application, ready to listen. The caller owns the data source and ends it after `close()`. */
export async function createApp(
  config: SettledConfig,
  source: DataSource,
  clock: Clock = new SystemClock(),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: behind(config.trustedProxies),
    genReqId: (request: IncomingMessage) =>
      String(request.headers['x-request-id'] ?? randomUUID()).slice(0, 64),
    logger: { ...loggerOptions(config.logLevel), msgPrefix: '' },
    forceCloseConnections: 'idle',
  });
  const server = adapter.getInstance();
  server.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  await harden(server as never, config.publicUrl);
  await serveWebApp(server as never);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, source, clock), adapter, {
    logger: new NestLog(config.logLevel),
    abortOnError: false,
  });
  return app;
}
