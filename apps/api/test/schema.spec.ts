import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { printedSchema } from '../src/platform/graphql/printed-schema.js';
import { StatusResolver } from '../src/platform/status.resolver.js';
import { slices } from '../src/slices.js';

describe('the committed schema', () => {
  it('is what the code prints: run `npm run schema` in apps/api after a change', async () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(committed === (await printedSchema(slices, [StatusResolver]))).toBe(true);
  });
});
