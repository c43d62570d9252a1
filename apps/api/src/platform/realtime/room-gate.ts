import type { Actor, RoomId } from '@pathways/domain/shared';

/** May this actor hear of changes in the room? Each slice answers for its own rooms, with the policy that also guards reading. */
export abstract class RoomGate {
  abstract mayHear(actor: Actor, room: RoomId): Promise<boolean>;
}
