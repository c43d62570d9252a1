import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Sought } from './SearchFilters.js';

/** What is looked for, kept in the page's address, so that it can be sent to somebody and come back to. */
export function useSought() {
  const [address, setAddress] = useSearchParams();
  const told = (name: keyof Sought) => address.get(name) ?? '';
  const sought: Sought = {
    words: told('words'),
    room: told('room'),
    person: told('person'),
    from: told('from'),
    until: told('until'),
  };
  const seek = useCallback(
    (changed: Partial<Sought>) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changed)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { sought, seek };
}
