import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What is asked of a page beyond its path: nothing of a name is '' or null, and leaves the address. */
type Asked = Readonly<Record<string, string | null | undefined>>;

/**
 * What a page shows, kept in its address, so that it can be sent to somebody and come back to.
 * `change` leaves the names alone that it is not given, and where the reader has scrolled to.
 */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  const change = useCallback(
    (asked: Asked) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(asked)) {
            if (value) next.set(name, value);
            else if (value !== undefined) next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );
  return { asked: (name: string) => address.get(name) ?? '', change };
}
