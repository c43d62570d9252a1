import { isSignedIn, type Actor } from '@pathways/domain/shared';

/** A tab that has been open for long says with each request whom it shows. */
export const askedAsHeader = 'x-pathways-person';

/**
 * Cookies belong to the browser, not to the tab: words that one person left waiting must not be sent in the name of
 * whoever signed in after them. A request that was meant for somebody else is a stranger's.
 */
export function askedAs(actor: Actor, headers: Headers): Actor {
  const meant = headers.get(askedAsHeader);
  if (!meant) return actor;
  return isSignedIn(actor) && actor.personId === meant ? actor : { kind: 'stranger' };
}
