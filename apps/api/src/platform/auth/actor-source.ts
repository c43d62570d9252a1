import type { Actor, PersonId, SignedIn } from '@pathways/domain/shared';

/** Turns the cookies of a request or a socket handshake into the actor. `people` implements it. */
export abstract class ActorSource {
  abstract fromHeaders(headers: Headers): Promise<Actor>;
  /** The actor as the person stands now, for sockets that outlive a change of rights. */
  abstract ofPerson(person: PersonId): Promise<Actor>;
  /** Several people as they stand now; whoever is unknown is left out. */
  abstract ofPeople(people: readonly PersonId[]): Promise<SignedIn[]>;
}
