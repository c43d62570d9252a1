import type { Actor, RoomId } from '@pathways/domain/shared';

/** May this actor hear of changes in the room? `groups` implements it with the policy that also guards reading. */
export abstract class RoomGate {
  abstract mayHear(actor: Actor, room: RoomId): Promise<boolean>;
}
