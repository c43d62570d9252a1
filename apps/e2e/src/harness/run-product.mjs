// Runs the built product the way `npm start` does: one process, an embedded PostgreSQL, the demo world, one address.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

/** Starts the product with these settings. Resolves to its process once it is ready. */
export function runProduct(settings) {
  const { PATH, HOME, DATABASE_URL } = process.env;
  const product = spawn(process.execPath, [main], {
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...(DATABASE_URL ? { DATABASE_URL } : {}), ...settings },
    // The channel closes when the tests are killed; the product then ends itself.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  let said = '';
  return new Promise((ready, failed) => {
    for (const stream of [product.stdout, product.stderr]) {
      stream.on('data', part => {
        said += part;
        if (!said.includes('Pathways is ready')) return;
        // It lives on its own: neither its words nor its channel keep the journeys from ending.
        for (const handle of [product, product.channel, product.stdout, product.stderr]) handle.unref();
        ready(product);
      });
    }
    product.once('exit', code => failed(new Error(`The product ended with ${code}: ${said}`)));
  });
}
