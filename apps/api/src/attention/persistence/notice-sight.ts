import { canReadRoom, readsAsResearcher } from '@pathways/domain/groups';
import { isEditor, programmesAs, schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import type { RoomAccess } from '../../groups/application/room-access.js';
import type { Reading } from '../../platform/reading.js';
import { rooms } from './notice-reading.js';

/** $1 to $6 of every reading of notices: the policy that guards the room is asked for each room that has any. */
export async function sightOf(
  reading: Reading,
  access: RoomAccess,
  actor: SignedIn,
): Promise<readonly unknown[]> {
  const found = await reading.rows<{ id: GroupId }>('attention.rooms', rooms, [actor.personId]);
  const facts = (await Promise.all(found.map(({ id }) => access.facts(id)))).filter(room => room !== null);
  const readable = facts.filter(room => canReadRoom(actor, room));
  return [
    actor.personId,
    readable.map(({ group }) => group),
    schoolsOf(actor),
    programmesAs(actor, 'coordinator'),
    isEditor(actor),
    readable.filter(room => readsAsResearcher(actor, room)).map(({ group }) => group),
  ];
}
