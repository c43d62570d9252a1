import { readFileSync } from 'node:fs';
import type { Asked } from './closed-loop.js';
import type { BenchWorld } from './world.js';

const manifest = new URL('../../../../web/dist/server/persisted-documents.json', import.meta.url);

/** The room's document as the web client names it. */
export function roomDocument(): string {
  const texts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const [hash] = Object.entries(texts).find(([, text]) => /query Room\(/.test(text)) ?? [];
  if (!hash) throw new Error('The web client has no document named Room: build it first.');
  return hash.replace('sha256:', '');
}

/** The room's page as a browser asks for it, by the name of its document. */
export function pageRequest({
  rooms,
  cookie,
}: Pick<BenchWorld, 'rooms' | 'cookie'>): (room: number) => Asked {
  const sha256Hash = roomDocument();
  return room => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      variables: { id: rooms[room]?.groupId },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  });
}
