import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio } from '../support/groups.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Every document of the web client, as it stands in its source. */
function documents(): string[] {
  const folder = fileURLToPath(new URL('../../../web/src', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.documents.ts'))
    .flatMap(name => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)])
    .map(([, text = '']) => text);
}

/** The room's with the fragments that it takes in, those of other slices too: the largest page that we have. */
function roomDocument(): string {
  const all = documents();
  const taken = [all.find(text => /query Room\(/.test(text)) ?? ''];
  for (const text of taken) {
    const spread = [...text.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => `fragment ${name} on `);
    const fragments = all.filter(one => spread.some(start => one.trim().startsWith(start)));
    taken.push(...fragments.filter(one => !taken.includes(one)));
  }
  return taken.join('\n');
}

describe('the room’s own page', () => {
  it('is within the bounds on what one document may cost, so that a leader’s room opens', async () => {
    const trio = await aReleasedTrio(api);
    const { errors, fields } = await api.ask<{ room: { id: string } }>(
      roomDocument(),
      { id: trio.groupId },
      trio.leaders[0]?.cookie,
    );
    expect(errors).toEqual([]);
    expect(fields.room.id).toBe(trio.groupId);
  });
});
