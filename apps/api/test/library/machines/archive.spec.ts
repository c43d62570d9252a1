import { createServer, type Server } from 'node:http';
import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { verifyArchive } from '../../../src/library/machines/archive/verified.js';
import { zipEntries } from '../../../src/platform/files/zip-entries.js';
import { WithdrawPracticeHandler } from '../../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../../support/api.js';
import { answered, kept, signedIn } from '../../support/coded.js';
import { aBench, aDraft, claimText, published, type TestBench } from '../../support/practices.js';
import { publicPagesAreBuilt } from '../../support/public-pages.js';
import { onWords } from '../../safeguarding/support/words-flags.js';
import { aTry } from '../../support/tries.js';
import { slugOf } from '../../support/public-reading.js';

const words = 'Two adults greet every child.';
const origin = 'https://library.schools.example';

let api: TestApi;
let bench: TestBench;
let home: string;
let slug: string;
let gone: string;
beforeAll(async () => {
  publicPagesAreBuilt();
  home = await mkdtemp(join(tmpdir(), 'pathways-archive-test-'));
  api = await startApi({ PUBLIC_URL: origin, PATHWAYS_HOME: home });
  bench = await aBench(api);
  slug = await slugOf(
    api,
    await published(api, bench, { card: { title: 'At the gate', licence: 'OGL 3.0' } }),
  );
  const practice = await published(api, bench, {
    card: { title: 'The worse way', problem: 'An old answer.' },
  });
  gone = await slugOf(api, practice);
  const withdrawal = { practice, reason: 'It did harm.', successor: null };
  kept(await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), withdrawal));
  await aDraft(api, bench, { card: { title: 'Only a draft', problem: 'Half a thought.' } });
});
afterAll(async () => {
  await api.close();
  await rm(home, { recursive: true, force: true });
});

const ask = () => fetch(`${api.url}/library/archive.zip`);

/** The archive as a stranger gets it, after the job that they caused. */
async function archive(): Promise<string> {
  if ((await ask()).status === 503) await api.work();
  const answer = await ask();
  expect(answer.status).toBe(200);
  const path = join(home, `${Date.now()}.zip`);
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  return path;
}

async function unpacked(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const { name, open } of zipEntries(path)) files.set(name, await buffer(await open()));
  return files;
}

const allText = (files: Map<string, Buffer>): string => [...files.values()].map(String).join('\n');

/** As bare as a static server can be: files, and index.html for folders. */
async function staticServer(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, reply) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    void stat(path)
      .then(found => readFile(found.isDirectory() ? join(path, 'index.html') : path))
      .then(
        bytes => reply.writeHead(200).end(bytes),
        () => reply.writeHead(404).end(),
      );
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

describe('the archive', () => {
  it('is served by a bare static server as a whole library, every link of it', async () => {
    const files = await unpacked(await archive());
    const folder = join(home, 'unpacked');
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    const { server, url } = await staticServer(folder);
    try {
      const [seen, broken] = [new Set<string>([`${url}/`]), [] as string[]];
      for (const address of seen) {
        const answer = await fetch(address);
        if (answer.status !== 200) broken.push(address);
        const page = await answer.text();
        if (!page.startsWith('<!doctype html')) continue;
        for (const [, link = ''] of page.matchAll(/href="([^"#]+)/g)) {
          const target = new URL(
            link.replaceAll('&amp;', '&'),
            address.endsWith('.html') ? address : `${address.replace(/\/$/, '')}/`,
          );
          if (target.origin === url) seen.add(target.href);
        }
      }
      expect(broken).toEqual([]);
      expect([...seen].filter(address => address.includes(`/library/${slug}/`)).length).toBeGreaterThan(0);
      const page = await (await fetch(`${url}/library/${slug}`)).text();
      expect(page).toContain(words);
      expect(page).toContain('This is a copy of the practice library');
      expect(page).not.toContain('<form');
      const withdrawn = await (await fetch(`${url}/library/${gone}`)).text();
      expect(withdrawn).toContain('It did harm.');
      expect(withdrawn).not.toContain('An old answer.');
    } finally {
      server.close();
    }
  });

  it('holds pages, JSON, CSV, citations, licence, redirects and an index, and no draft', async () => {
    const files = await unpacked(await archive());
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(
        [
          'index.html',
          'index.json',
          'redirects.json',
          'LICENCE.txt',
          'README.txt',
          'SHA256SUMS',
          'SHA256SUMS.sig',
          'signing-key.pem',
          'library/index.html',
          'library/practices.csv',
          'library/feed.atom',
          `library/${slug}/index.html`,
          `library/${slug}/versions/1/index.html`,
          `library/${slug}.json`,
          `library/${slug}.bib`,
          `library/${gone}/index.html`,
        ].filter(name => !name.includes('/versions/')),
      ),
    );
    const licences = String(files.get('LICENCE.txt'));
    expect(licences).toContain('Under OGL 3.0 (https://www.nationalarchives.gov.uk/');
    expect(licences).toContain(`    library/${slug}\n`);
    expect(licences).not.toContain('CC BY');
    expect(allText(files)).not.toContain('Half a thought.');
    expect(allText(files)).not.toContain('Only a draft');
  });

  it('is signed: whoever fetched the key can tell that nothing was changed', async () => {
    const path = await archive();
    const key = await (await fetch(`${api.url}/library/signing-key.pem`)).text();
    expect(key).toContain('BEGIN PUBLIC KEY');
    expect((await verifyArchive(path, key)).faults).toEqual([]);
    const bytes = await readFile(path);
    const other = await startOtherKey();
    expect((await verifyArchive(path, other)).faults).toEqual(['The sums are not signed with this key.']);
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  it('is not handed out once a school has taken its words back, and is made anew without them', async () => {
    await archive();
    await answered(api, bench.leader, bench.consent, 'withdraw');
    const stale = await ask();
    expect(stale.status).toBe(503);
    expect(stale.headers.get('retry-after')).toBe('60');
    const text = allText(await unpacked(await archive()));
    expect(text).not.toContain(words);
    expect(text).not.toContain(claimText);
    const rows = await api.source.query<object[]>('select 1 from library_archive');
    expect(rows).toHaveLength(1);
    await answered(api, bench.leader, bench.consent, 'give');
  });

  it('is not handed out once the words of a report in it were flagged, and is made anew without them', async () => {
    const said = 'A canary in a report.';
    const practice = await published(api, bench, { card: { title: 'Tried once' } });
    const { id, colleague } = await aTry(api, practice, { changeMade: said });
    await api.source.query(`delete from library_archive`);
    expect(allText(await unpacked(await archive()))).toContain(said);
    await onWords(api, colleague, 'raiseWordsFlag', { wordsId: id, clause: 'PUPIL' });
    expect((await ask()).status).toBe(503);
    expect(allText(await unpacked(await archive()))).not.toContain(said);
  });

  it('is not handed out once a practice in it was withdrawn', async () => {
    const practice = await published(api, bench, { card: { title: 'Soon gone', problem: 'A short life.' } });
    await api.source.query(`update library_archive set made_at = made_at - interval '2 days'`);
    await api.source.query(`delete from library_archive`);
    expect(allText(await unpacked(await archive()))).toContain('A short life.');
    const withdrawal = { practice, reason: 'Enough.', successor: null };
    kept(await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), withdrawal));
    expect((await ask()).status).toBe(503);
    expect(allText(await unpacked(await archive()))).not.toContain('A short life.');
  });
});

async function startOtherKey(): Promise<string> {
  const { generateKeyPairSync } = await import('node:crypto');
  return String(generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }));
}
