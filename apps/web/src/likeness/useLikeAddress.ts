import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { LikeNarrowed } from './LikeFilters.js';

const counts = [10, 20, 50];

/** A list that is sent to somebody shows them the same list: what narrows it stands in the address. */
export function useLikeAddress() {
  const [address, setAddress] = useSearchParams();
  const within = Number(address.get('within'));
  const first = Number(address.get('first'));
  const narrowed: LikeNarrowed = {
    profile: address.get('profile') ?? '',
    otherAuthority: address.get('authority') === 'other',
    otherTrust: address.get('trust') === 'other',
    within: within > 0 && within <= 1_000 ? String(within) : '',
    first: counts.includes(first) ? first : 10,
  };
  const narrow = useCallback(
    (changed: Partial<LikeNarrowed>) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before);
          const put = (name: string, value: string) => (value ? next.set(name, value) : next.delete(name));
          if (changed.profile !== undefined) put('profile', changed.profile);
          if (changed.within !== undefined) put('within', changed.within);
          if (changed.first !== undefined) put('first', changed.first === 10 ? '' : String(changed.first));
          if (changed.otherAuthority !== undefined) put('authority', changed.otherAuthority ? 'other' : '');
          if (changed.otherTrust !== undefined) put('trust', changed.otherTrust ? 'other' : '');
          return next;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { narrowed, narrow, programme: address.get('programme') };
}
