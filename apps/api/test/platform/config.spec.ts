import { readFileSync } from 'node:fs';
import { environment, readConfig, StartRefused } from '../../src/config.js';

describe('the configuration', () => {
  it.each([
    [{ DATABASE_URL: 'mysql://127.0.0.1/x' }, /DATABASE_URL must start with postgres/],
    [{ PATHWAYS_MODE: 'banana' }, /PATHWAYS_MODE .*"demo"/],
    [{ PORT: '99999' }, /PORT /],
    [{ PATHWAYS_MDOE: 'demo' }, /PATHWAYS_MDOE is not a setting of Pathways/],
    [{ AUTH_SECRET: 'short' }, /AUTH_SECRET must have at least 32 characters/],
    [{ OIDC_PROVIDERS: '{' }, /OIDC_PROVIDERS must be a JSON list/],
    [{ PATHWAYS_MODE: 'production' }, /DATABASE_URL must be set .* MAIL_URL must be set/],
  ])('tells the person at the terminal what is wrong with %p', (settings, words) => {
    expect(() => readConfig(settings)).toThrow(StartRefused);
    expect(() => readConfig(settings)).toThrow(words);
  });

  it('is told to whoever reads the README, every variable of it', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    for (const name of Object.keys(environment.shape)) expect(readme).toContain(`\`${name}\``);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });
});
