import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('the server', () => {
  it('tells the proxy that it is live and ready', async () => {
    for (const path of ['live', 'ready']) {
      const answer = await fetch(`${api.url}/health/${path}`);
      expect(answer.status).toBe(200);
    }
  });

  it('refuses a document forty levels deep with a sentence and no stack', async () => {
    const deep = `{ __schema { types { ${'ofType { '.repeat(38)} name ${'} '.repeat(38)} } } }`;
    const { errors } = await api.ask(deep);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(errors)).not.toContain('node_modules');
  });

  it('refuses a body of a megabyte', async () => {
    const { status } = await api.ask(`{ release } # ${'x'.repeat(1_000_000)}`).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
  });
});
