import 'reflect-metadata';
import { createApp } from './app.js';
import { readConfig, StartRefused } from './config.js';
import { openDatabase } from './database/open.js';
import { fillOnFirstStart } from './database/worlds/first-start.js';

const tell = (step: string) => process.stdout.write(`  ${step}\n`);

function listenRefusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartRefused(
      `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another number.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartRefused(`Pathways may not listen on ${host}:${port} (${code}). Set HOST or PORT.`);
  }
  return error;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase(config, tell);
  const app = await createApp(database.config, database.source);
  let ending: Promise<void> | undefined;
  const end = () => (ending ??= app.close().then(() => database.close()));
  try {
    await app.init();
    await fillOnFirstStart(app, tell);
    await app.listen({ port: config.port, host: config.host }).catch(error => {
      throw listenRefusal(error, config.host, config.port);
    });
  } catch (error) {
    await end();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void end().then(() => process.exit(0)));
  }
  process.stdout.write(`\nPathways is ready: ${config.publicUrl}\n`);
}

start().catch((error: unknown) => {
  const sentence =
    error instanceof StartRefused ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
});
