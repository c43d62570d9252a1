import { useAddress } from '../address.js';
import type { Sought } from './SearchFilters.js';

export function useSought() {
  const { asked, change } = useAddress();
  const sought: Sought = {
    words: asked('words'),
    room: asked('room'),
    section: asked('section'),
    school: asked('school'),
    person: asked('person'),
    from: asked('from'),
    until: asked('until'),
  };
  return { sought, seek: change as (changed: Partial<Sought>) => void };
}
