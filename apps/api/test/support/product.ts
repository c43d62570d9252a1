import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/database/free-port.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Product {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** What it has said at the terminal so far. */
  said(): string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** A folder for an embedded database: PostgreSQL's own user must be able to reach it. */
export function aHome(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pathways-home-'));
  chmodSync(path, 0o755);
  return { path: join(path, 'home'), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the built product as a process of its own, with these settings and no others; without the demo world unless it is asked for. */
export async function launch(settings: Record<string, string>): Promise<Product> {
  const port = Number(settings['PORT'] ?? (await freePort()));
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    PATH,
    HOME,
    LOG_LEVEL: 'silent',
    PATHWAYS_MODE: 'development',
    ...settings,
    PORT: String(port),
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (said += String(part)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { url: `http://127.0.0.1:${port}`, port, process: child, said: () => said, ended };
}

/** Launches the product and waits until it says that it is ready. */
export async function startProduct(settings: Record<string, string>): Promise<Product> {
  const product = await launch(settings);
  const outcome = await Promise.race([
    product.ended.then(() => 'ended' as const),
    new Promise<'ready'>(ready => {
      const look = setInterval(() => {
        if (!product.said().includes('Pathways is ready')) return;
        clearInterval(look);
        ready('ready');
      }, 20);
      void product.ended.then(() => clearInterval(look));
    }),
  ]);
  if (outcome === 'ended') throw new Error(`The product did not start: ${product.said()}`);
  return product;
}

/** Launches the product with settings that it must refuse. */
export async function refusedStart(settings: Record<string, string>) {
  const product = await launch(settings);
  const code = await product.ended;
  const lines = product.said().trim().split('\n');
  return { code, sentence: lines.at(-1) ?? '', said: product.said() };
}
