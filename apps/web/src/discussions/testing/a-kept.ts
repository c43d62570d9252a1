import 'fake-indexeddb/auto';
import { Kept } from '../../device/kept.js';
import { closeKeeping, openKeeping } from '../../device/keeping.js';

/** What a fresh device keeps for the person. */
export const aKept = (person = 'amina'): Promise<Kept> => Kept.open(person);

/** The device forgets everybody; the next page opens its database anew. */
export async function freshDevice(): Promise<void> {
  localStorage.clear();
  const keeping = await openKeeping();
  for (const person of await keeping.people()) await keeping.forget(person);
  closeKeeping();
}

export { settled } from './settled.js';
