import { isReference, type ApolloCache, type ApolloClient } from '@apollo/client';
import { ContributionFields, contributionOf, RoomDocument, type ContributionNode } from './room.documents.js';
import { withContributions, type RoomState } from './room-state.js';

type Talk = RoomState['discussions'][number];

/**
 * Read as the page reads it, so that 500 contributions are put together once for both: nothing in this app is written
 * before the server has it, which is what would differ.
 */
const asShown = true;

export const roomIn = (client: ApolloClient, id: string): RoomState | null =>
  client.readQuery({ query: RoomDocument, variables: { id } }, asShown)?.room ?? null;

/** As many as the first page of a discussion holds. */
const firstPage = 100;

/** Whether the cache has more of the room's talk than a first answer brings: read anew, the page would lose the rest for a while. */
export const isLongIn = (client: ApolloClient, id: string): boolean =>
  roomIn(client, id)?.discussions.some(talk => talk.contributions.nodes.length > firstPage) ?? false;

/** Takes the step in the cache, where the room is there at all. What stays as it was is not written again. */
export function changeRoom(client: ApolloClient, id: string, step: (room: RoomState) => RoomState): void {
  const known = roomIn(client, id);
  const next = known && step(known);
  if (!known || !next || next === known) return;
  client.cache.batch({
    update: cache => {
      if (keepsFrame(known, next) && keepTalk(cache, known, next)) return;
      cache.writeQuery({ query: RoomDocument, variables: { id }, data: { room: next } });
    },
  });
}

const differs = (one: object, other: object, but: readonly string[]): boolean =>
  Object.entries(one).some(([key, value]) => !but.includes(key) && Reflect.get(other, key) !== value);

/** Whether what was said, and up to where it was read, is all that differs. */
const keepsFrame = (known: RoomState, next: RoomState): boolean =>
  !differs(next, known, ['number', 'readNumber', 'discussions']) &&
  next.discussions.length === known.discussions.length &&
  next.discussions.every((talk, place) => !differs(talk, known.discussions[place] ?? {}, ['contributions']));

const entityOf = (cache: ApolloCache, __typename: string, id: string): string | undefined =>
  cache.identify({ __typename, id });

/** False where the cache holds no such thing. */
const modified = <Entity extends object>(
  cache: ApolloCache,
  id: string | undefined,
  fields: NonNullable<Parameters<typeof cache.modify<Entity>>[0]>['fields'],
): boolean => id !== undefined && cache.modify<Entity>({ id, fields });

/** Writes the contributions that are new or changed, and which stand where. False where the cache holds the room otherwise. */
function keepTalk(cache: ApolloCache, known: RoomState, next: RoomState): boolean {
  const isTalkKept = next.discussions.every((talk, place) => {
    const before = known.discussions[place];
    return talk === before || (before !== undefined && keepContributions(cache, before, talk));
  });
  const { number, readNumber } = next;
  const isSameNumber = number === known.number && readNumber === known.readNumber;
  return (
    isTalkKept &&
    (isSameNumber ||
      modified<Pick<RoomState, 'number' | 'readNumber'>>(cache, entityOf(cache, 'Room', next.id), {
        number: () => number,
        readNumber: () => readNumber,
      }))
  );
}

function keepContributions(cache: ApolloCache, known: Talk, next: Talk): boolean {
  const { nodes, pageInfo } = next.contributions;
  const before = new Set(known.contributions.nodes);
  for (const node of nodes) {
    if (before.has(node)) continue;
    cache.writeFragment({
      fragment: ContributionFields,
      fragmentName: 'ContributionFields',
      data: contributionOf(node),
    });
  }
  const entities = nodes.flatMap(node => entityOf(cache, 'Contribution', contributionOf(node).id) ?? []);
  return (
    entities.length === nodes.length &&
    modified<{ contributions: { pageInfo: object } }>(cache, entityOf(cache, 'Discussion', next.id), {
      contributions: kept =>
        isReference(kept)
          ? kept
          : {
              ...kept,
              nodes: entities.map(entity => ({ __ref: entity })),
              pageInfo: { ...kept.pageInfo, ...pageInfo },
            },
    })
  );
}

/** What the server answered to something done here. */
export const applyTold = (client: ApolloClient, room: string, nodes: readonly ContributionNode[]): void =>
  changeRoom(client, room, state => withContributions(state, nodes));

/** Reading never goes back, and is one's own: it is marked before the server knows. */
export function markRead(client: ApolloClient, ids: readonly string[]): void {
  client.cache.batch({
    update: cache => {
      for (const id of ids) {
        const ref = cache.identify({ __typename: 'Contribution', id });
        if (ref) cache.modify({ id: ref, fields: { isUnread: () => false } });
      }
    },
  });
}
