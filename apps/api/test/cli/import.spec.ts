import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
const home = mkdtempSync(join(tmpdir(), 'pathways-import-'));
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const shipped = (file: string) => fileURLToPath(new URL(`../../../../data/${file}`, import.meta.url));

const type = (...words: string[]) => {
  const run = spawnSync(process.execPath, [main, 'import', ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url, PATHWAYS_HOME: home },
  });
  return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() };
};

describe('whoever keeps the installation imports from the command line', () => {
  it('a register, and a second time nothing is new', () => {
    const words = ['schools', shipped('sample/schools.csv'), '--as-at', '2025-09-01'];
    expect(type(...words).out).toContain('schools.csv: 24 new, 0 changed, 0 unchanged, 0 left out.');
    expect(type(...words).out).toContain('schools.csv: 0 new, 0 changed, 24 unchanged, 0 left out.');
  });

  it('measures that are packed, with the year from the name of the file', () => {
    const packed = join(home, 'ks2-2024-25.csv.gz');
    writeFileSync(packed, gzipSync(readFileSync(shipped('sample/ks2-2024-25.csv'))));
    expect(type('measures', packed).out).toContain('ks2-2024-25.csv: 21 new');
  });

  it('and a packed file that was cut off is refused with exit code 1', () => {
    const cut = join(home, 'ks2-2023-24.csv.gz');
    writeFileSync(cut, gzipSync(readFileSync(shipped('sample/ks2-2023-24.csv'))).subarray(0, 300));
    const { code, err } = type('measures', cut);
    expect(code).toBe(1);
    expect(err).toMatch(/the file ends in the middle.* Nothing of it was written\.$/);
  });

  it.each([
    [['schools', '/nowhere.csv'], 'There is no file /nowhere.csv.'],
    [['measures', shipped('sample/ks2-2023-24.csv'), '--year', '2024'], '--year cannot be read from “2024”.'],
    [['schools', shipped('sample/schools.csv'), '--as-at', 'today'], '--as-at cannot be read from “today”.'],
    [
      ['measures', shipped('sample/ks2-2023-24.csv'), '--status', 'maybe'],
      '--status cannot be read from “maybe”.',
    ],
  ])('and what cannot be meant is named: %j', (words, sentence) => {
    const { code, err } = type(...words);
    expect(code).toBe(2);
    expect(err).toBe(`error: ${sentence}`);
  });
});
