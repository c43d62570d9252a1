import type { RoomFacts } from '@pathways/domain/groups';
import type { GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** The facts that every rule about a room is asked with. */
export abstract class RoomAccess {
  /** For reading. Null when there is no such group. */
  abstract facts(group: GroupId): Promise<RoomFacts | null>;
  /** For writing: the same facts inside the transaction, the group's row held against change until it ends. */
  abstract factsFor(work: Work, group: GroupId): Promise<RoomFacts | null>;
}
