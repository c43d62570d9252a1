import { startApi, type TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Answer {
  renameOneself: { viewer: { name: string } | null; errors: { __typename: string }[] };
}
const rename = (name: string, cookie?: string) =>
  api.ask<Answer>(
    `mutation ($input: RenameOneselfInput!) { renameOneself(input: $input) { viewer { name } errors { __typename } } }`,
    { input: { name } },
    cookie,
  );

describe('renaming oneself', () => {
  it('corrects the name that a person was invited under', async () => {
    const { cookie } = await aPerson(api, { name: 'a.clarke' });
    const { fields } = await rename('  Amina   Clarke ', cookie);
    expect(fields.renameOneself).toEqual({ viewer: { name: 'Amina Clarke' }, errors: [] });
  });

  it('refuses what is no name, and keeps the old one', async () => {
    const { cookie } = await aPerson(api);
    const { fields } = await rename('42', cookie);
    expect(fields.renameOneself).toEqual({ viewer: null, errors: [{ __typename: 'NoName' }] });
  });

  it('refuses a stranger', async () => {
    expect((await rename('Amina')).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
