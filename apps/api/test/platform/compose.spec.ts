import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { environment, readConfig } from '../../src/config.js';

const rootFile = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
const compose = rootFile('docker-compose.yml');
const example = rootFile('.env.example');

/** What compose gives the API processes: the lines of the block that both share. */
const given = (): [string, string][] => {
  const block = compose.split('x-api-environment: &api-environment\n')[1]?.split(/\n(?=\S)/)[0] ?? '';
  return [...block.matchAll(/^ {2}([A-Z0-9_]+): (.+)$/gm)].map(([, name = '', text = '']) => [
    name,
    text.replace(/^'(.*)'$/, '$1'),
  ]);
};

const asked = (text: string) => [...text.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name);

/** What docker compose makes of a value: the default, or what an operator filled in. */
const filledIn = (text: string) =>
  text
    .replace(/\$\{([A-Z0-9_]+):-([^}]*)\}/g, '$2')
    .replace(/\$\{PUBLIC_URL:\?[^}]*\}/g, 'https://pathways.example')
    .replace(/\$\{[A-Z0-9_]+:\?[^}]*\}/g, 'a1b2c3d4'.repeat(4));

const docker = (...words: string[]) =>
  spawnSync('docker', ['compose', ...words], {
    cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(asked(compose).map(name => [name, 'a1b2c3d4'.repeat(4)])) },
  });
const whereComposeIsInstalled = docker('version').status === 0 ? it : it.skip;

describe('docker-compose.yml', () => {
  whereComposeIsInstalled('is understood by docker compose (where it is installed)', () => {
    const { status, stderr } = docker('config', '--quiet');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('sets nothing that the API does not know', () => {
    expect(given().length).toBeGreaterThan(10);
    for (const [name] of given()) expect(Object.keys(environment.shape)).toContain(name);
  });

  it('gives the API a configuration that it accepts in production', () => {
    const settings = Object.fromEntries(given().map(([name, text]) => [name, filledIn(text)]));
    expect(readConfig(settings)).toMatchObject({ mode: 'production', trustedProxies: 1, oidcProviders: [] });
  });

  it('lets an operator set everything that a production of several processes can use', () => {
    const left = ['JOBS', 'PATHWAYS_HOME', 'REPLY_MAIL_PORT'];
    const names = given().map(([name]) => name);
    expect(
      Object.keys(environment.shape)
        .filter(name => !names.includes(name))
        .sort(),
    ).toEqual(left);
  });

  it('asks the operator for nothing that .env.example does not name, and the other way round', () => {
    const named = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect([...new Set(asked(compose))].sort()).toEqual(named.sort());
  });

  it('holds no secret: every password is demanded from the operator, or off where it is empty', () => {
    for (const [line] of compose.matchAll(/^.*(PASSWORD|SECRET).*:.*$/gm))
      expect(line).toMatch(/:\?|: \$\{REPLY_MAIL_SECRET:-\}$/);
    expect(example).toMatch(/^AUTH_SECRET=$/m);
  });
});
