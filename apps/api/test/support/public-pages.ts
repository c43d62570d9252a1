import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../../web/', import.meta.url));
const bundle = join(web, 'dist/server/public-pages.js');

const newestIn = (folder: string): number =>
  Math.max(...readdirSync(folder).map(name => statSync(join(folder, name)).mtimeMs));

/** The pages that the server renders, built as `npm run build` builds them, where they are missing or out of date. */
export function publicPagesAreBuilt(): void {
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= newestIn(join(web, 'src/library'))) return;
  const vite = ['vite', 'bin/vite.js'].join('/');
  const home = [join(web, 'node_modules'), join(web, '../../node_modules')].find(at =>
    existsSync(join(at, vite)),
  );
  const build = [
    join(home ?? '', vite),
    'build',
    '--ssr',
    'src/library/public-pages.tsx',
    '--outDir',
    'dist/server',
  ];
  // jest says NODE_ENV=test, and pages built for tests are not the pages that readers get.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, build, { cwd: web, env, stdio: 'pipe' });
}
