// Once for all journeys: the product on a free port, with an empty home of its own.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProduct } from './run-product.mjs';

const freePort = () =>
  new Promise(found => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'pathways-journeys-'));
  // PostgreSQL's own user has to reach its data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const settings = { PORT: String(port), PATHWAYS_HOME: join(folder, 'home') };
  const product = await runProduct(settings);
  process.env.JOURNEY_URL = `http://localhost:${port}`;
  process.env.JOURNEY_SETTINGS = JSON.stringify(settings);
  process.env.JOURNEY_FOLDER = folder;
  writeFileSync(join(folder, 'pid'), String(product.pid));
}
