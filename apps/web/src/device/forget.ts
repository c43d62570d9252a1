import { openKeeping } from './keeping.js';
import { dropPlain, isOf } from './last-words.js';
import { notePerson } from './last-person.js';
import type { Keeping } from './shelf.js';
import { tellTabs } from './tabs.js';

async function forgetAll(keeping: Keeping, people: readonly string[]): Promise<void> {
  for (const person of people) {
    await keeping.forget(person);
    tellTabs({ kind: 'forgotten', person });
  }
}

/** Somebody signed in here: nothing of anybody else stays on this device. */
export async function forgetOthers(person: string): Promise<void> {
  notePerson(person);
  dropPlain(key => !isOf(person)(key));
  const keeping = await openKeeping();
  await forgetAll(
    keeping,
    (await keeping.people()).filter(one => one !== person),
  );
}

/** Signed out: the device knows nobody. */
export async function forgetEverybody(): Promise<void> {
  notePerson(null);
  dropPlain(() => true);
  const keeping = await openKeeping();
  await forgetAll(keeping, await keeping.people());
}

/**
 * A session ended by itself. What was read is forgotten at once. What the person wrote and nobody else has yet stays, shown
 * to nobody, until the same person signs in again, or another one does.
 */
export async function forgetReads(): Promise<void> {
  notePerson(null);
  const keeping = await openKeeping();
  for (const person of await keeping.people()) {
    await keeping.forgetShelf(person, 'read');
    await keeping.forgetShelf(person, 'elsewhere');
  }
}
