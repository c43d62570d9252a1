import type { TestApi } from '../../support/api.js';
import type { RoomClient } from './room-client.js';
import type { TestRoom } from './room.js';

/** What became of everything that was sent. */
export interface KeptOnce {
  readonly sent: number;
  readonly acknowledged: number;
  /** Sendings that lie in the database exactly once, under the id that the device was told. */
  readonly storedOnce: number;
  /** Acknowledged and not there, or there under another id. */
  readonly lost: number;
  /** Stored more than once. */
  readonly doubled: number;
  /** Stored, and acknowledged to nobody. */
  readonly phantom: number;
}

/** Reads what is stored and compares it with what each device sent and was told. */
export async function keptOnce(
  api: TestApi,
  room: TestRoom,
  devices: readonly RoomClient[],
): Promise<KeptOnce> {
  const stored = await api.source.query<{ id: string; client_id: string }[]>(
    'select id, client_id from contribution where discussion_id = $1',
    [room.discussionId],
  );
  const idsOf = new Map<string, string[]>();
  for (const { id, client_id } of stored) idsOf.set(client_id, [...(idsOf.get(client_id) ?? []), id]);
  const acknowledged = devices.flatMap(device => [...device.acknowledged]);
  const told = new Map(acknowledged);
  const isThere = ([clientId, id]: readonly [string, string]) => idsOf.get(clientId)?.includes(id) ?? false;
  const there = acknowledged.filter(isThere);
  return {
    sent: devices.reduce((sum, device) => sum + device.sent.length, 0),
    acknowledged: acknowledged.length,
    storedOnce: there.filter(([clientId]) => idsOf.get(clientId)?.length === 1).length,
    lost: acknowledged.length - there.length,
    doubled: [...idsOf.values()].filter(ids => ids.length > 1).length,
    phantom: stored.filter(row => !told.has(row.client_id)).length,
  };
}
