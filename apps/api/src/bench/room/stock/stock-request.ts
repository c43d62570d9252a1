import type { Asked } from '../closed-loop.js';
import type { BenchWorld } from '../world.js';

const query = `query ($discussion: ID!) { thread(discussion: $discussion, first: 50) {
  id discussionId sectionId parentId clientId revision body document authorName authorRole isViewers isUnread
  reactions { kind schoolCount isViewers schools { school { name } people } } school { urn name laName }
  researchConsent postedAt editedAt deletedAt hiddenAt } }`;

/** What the stock build is asked for. */
export const stockRequest =
  ({ rooms, cookie }: BenchWorld) =>
  (room: number): Asked => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { discussion: rooms[room]?.discussionId } }),
  });
