import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
const home = mkdtempSync(join(tmpdir(), 'pathways-cli-'));
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const type = (...words: string[]) => {
  const run = spawnSync(process.execPath, [main, ...words], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      PATHWAYS_HOME: home,
      PUBLIC_URL: 'http://localhost:4000',
    },
  });
  return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() };
};

describe('the command line', () => {
  it('tells whoever asks for help what there is', () => {
    const { code, out } = type('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/migrate/);
    expect(out).toMatch(/sign-in-link/);
  });

  it.each([
    [['nonsense']],
    [['sign-in-link']],
    [['sign-in-link', 'no-address']],
    [['migrate', '--sideways']],
  ])('answers whoever mistypes %j with one line and exit code 2', words => {
    const { code, err } = type(...words);
    expect(code).toBe(2);
    expect(err.split('\n').length).toBeLessThanOrEqual(2);
    expect(err).toMatch(/^error: /);
  });

  it('makes the first administrator and prints a link for them, which leads nowhere a second time', () => {
    const unknown = type('sign-in-link', 'first@people.example');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('--administrator');
    const { code, out } = type('sign-in-link', 'first@people.example', '--administrator');
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/localhost:4000\/sign-in\/link\?token=[\w-]{32}$/);
    expect(type('sign-in-link', 'First@people.example', '--administrator').code).toBe(0);
  });

  it('says that the database is up to date', () => {
    expect(type('migrate')).toMatchObject({ code: 0, out: 'The database is up to date.' });
  });

  it('tells who cannot reach the database why, with exit code 1', () => {
    const run = spawnSync(process.execPath, [main, 'migrate'], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        PATHWAYS_HOME: home,
      },
    });
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prints the schema without a database', () => {
    const file = join(home, 'schema.graphql');
    expect(type('schema', '--out', file).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('type Query');
  });
});
