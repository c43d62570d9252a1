import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from 'node:net';
import { createApp } from './app.js';
import { CountsAhead } from './coding/persistence/counts-ahead.js';
import { readConfig, StartRefused } from './config.js';
import { openDatabase } from './database/open.js';
import { fillOnFirstStart } from './database/worlds/world.js';
import { Ending } from './ending.js';

const tell = (step: string) => process.stdout.write(`  ${step}\n`);

/** Requests in flight are given this long to finish; then their connections are cut. */
const patience = 8_000;

function listenRefusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartRefused(
      `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another number.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartRefused(
      `Pathways may not listen on ${host}:${port} (${String(code)}). Set HOST or PORT to another.`,
    );
  }
  return error;
}

/** Asks for the port before the database is opened, so that a taken one is known at once. */
function demandPort(host: string, port: number): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', error => taken(listenRefusal(error, host, port)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

async function close(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpAdapter().getHttpServer().closeAllConnections(), patience);
  await app.close().finally(() => clearTimeout(cut));
}

async function start(ending: Ending): Promise<void> {
  const config = readConfig(process.env);
  await demandPort(config.host, config.port);
  const database = await openDatabase(config, tell, { joins: false });
  ending.closes(() => database.close());
  await fillOnFirstStart(database, tell);
  const app = await createApp(database.config, database.source);
  ending.closes(() => close(app));
  await app.init();
  await app.listen({ port: config.port, host: config.host }).catch(error => {
    throw listenRefusal(error, config.host, config.port);
  });
  process.stdout.write(`\nPathways is ready: ${config.publicUrl}\n`);
  void app.get(CountsAhead).begin();
}

const ending = new Ending();
ending.listen();
start(ending).catch(async (error: unknown) => {
  if (ending.begun) return;
  await ending.run();
  const sentence =
    error instanceof StartRefused ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
});
