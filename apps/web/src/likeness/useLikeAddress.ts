import { useAddress } from '../address.js';
import type { LikeNarrowed } from './LikeFilters.js';

const counts = [10, 20, 50];

/** `other`, or nothing where no wish was told; undefined leaves it as it stands. */
const other = (isWished: boolean | undefined) =>
  isWished === undefined ? undefined : isWished ? 'other' : null;

/** A list that is sent to somebody shows them the same list: what narrows it stands in the address. */
export function useLikeAddress() {
  const { asked, change } = useAddress();
  const within = Number(asked('within'));
  const first = Number(asked('first'));
  const narrowed: LikeNarrowed = {
    profile: asked('profile'),
    otherAuthority: asked('authority') === 'other',
    otherTrust: asked('trust') === 'other',
    within: within > 0 && within <= 1_000 ? String(within) : '',
    first: counts.includes(first) ? first : 10,
  };
  const narrow = (changed: Partial<LikeNarrowed>) =>
    change({
      profile: changed.profile,
      within: changed.within,
      first: changed.first === 10 ? null : changed.first?.toString(),
      authority: other(changed.otherAuthority),
      trust: other(changed.otherTrust),
    });
  return { narrowed, narrow, programme: asked('programme') || null };
}
