import { roomOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { EnterAsResearcherHandler } from '../../../coding/application/enter-as-researcher.handler.js';
import { ReadRoomHandler } from '../../../discussions/application/read-room.handler.js';
import { RoomQueries } from '../../../discussions/application/room.queries.js';
import { kept } from '../kept.js';
import type { Stage } from './stage.js';

/** Who talked has read what was said: each school's leader comes back once the conversation is over. */
export async function readBack(
  stage: Stage,
  group: GroupId,
  speakers: readonly { readonly leader: SignedIn }[],
): Promise<void> {
  for (const { leader } of speakers) {
    const { number = 0 } = (await stage.get(RoomQueries).room(leader, group)) ?? {};
    kept(await stage.get(ReadRoomHandler).handle(leader, group, number), `reading ${roomOf(group)}`);
  }
}

/** Researchers open every room that they code, one after the other on the morning before; the members see when. */
export async function readAsResearchers(
  stage: Stage,
  researchers: readonly SignedIn[],
  rooms: readonly { readonly group: GroupId }[],
): Promise<void> {
  stage.clock.turnTo(12, 9);
  for (const researcher of researchers) {
    for (const { group } of rooms) {
      const isOpen = await stage.get(EnterAsResearcherHandler).handle(researcher, group);
      if (!isOpen) throw new Error(`The room ${group} is not open to research.`);
    }
  }
}
