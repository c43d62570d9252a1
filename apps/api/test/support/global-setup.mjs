// One PostgreSQL for the whole run, with a migrated template that every spec file copies.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The server lives in a process of its own, so that it is ended even when jest is killed. */
export default async function setUp() {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('./keep-postgres.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { url, told } = await new Promise((ready, failed) => {
    keeper.stdout.once('data', line => ready(JSON.parse(String(line))));
    keeper.once('exit', code =>
      failed(new Error(`PostgreSQL for the tests could not be started (${code}).`)),
    );
  });
  process.stderr.write(`${told}\n`);
  process.env.TEST_POSTGRES_URL = url;
  globalThis.__postgresKeeper = keeper;
  keeper.unref();
  keeper.stdout.unref();
}
