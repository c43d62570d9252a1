import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio } from '../support/groups.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

/** The documents of the web client's room, as they stand in its source: the largest page that we have. */
function roomDocument(): string {
  const file = fileURLToPath(new URL('../../../web/src/discussions/room.documents.ts', import.meta.url));
  const documents = [...readFileSync(file, 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].map(
    ([, text = '']) => text,
  );
  const fragments = documents.filter(text => text.trim().startsWith('fragment'));
  const room = documents.find(text => /query Room\(/.test(text));
  return [room, ...fragments].join('\n');
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
