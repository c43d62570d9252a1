import type { Asked } from '../closed-loop.js';
import { KnownDocuments } from '../../../platform/graphql/known-documents.js';
import { roomDocument } from '../page-request.js';
import type { BenchWorld } from '../world.js';

/** The room's page by the text of its document: a stock build has no list of names. */
export async function stockRequest({
  rooms,
  cookie,
}: Pick<BenchWorld, 'rooms' | 'cookie'>): Promise<(room: number) => Asked> {
  const query = await KnownDocuments.ofBuild().get(roomDocument());
  return room => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { id: rooms[room]?.groupId } }),
  });
}
