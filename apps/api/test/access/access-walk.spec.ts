import { documentOf, nobodysId, rootFields as walked } from '../support/schema-walk.js';
import { startApi, type TestApi } from '../support/api.js';
import { publicFields } from './public-fields.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const rootFields = await walked();

describe('a stranger', () => {
  it.each(rootFields.filter(([name]) => !publicFields.includes(name)))(
    'is asked to sign in at %s',
    async (_, operation, field) => {
      const { text, variables } = documentOf(operation, field, nobodysId);
      const { errors } = await api.ask(text, variables);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    },
  );

  it.each(rootFields.filter(([name]) => publicFields.includes(name)))(
    'is answered at %s, which is public',
    async (_, operation, field) => {
      const { text, variables } = documentOf(operation, field, nobodysId);
      const { errors } = await api.ask(text, variables);
      expect(errors).toEqual([]);
    },
  );

  it('finds every name on the public list in the schema', () => {
    const names = rootFields.map(([name]) => name);
    expect(publicFields.filter(name => !names.includes(name))).toEqual([]);
  });
});
