import { canCoordinate } from '../groups/index.js';
import {
  accept,
  refuse,
  type Actor,
  type AuthorityCode,
  type ProgrammeId,
  type Result,
  type Urn,
} from '../shared/index.js';
import { mayBelongTo, type NetworkSchool, type NetworkWish, type WiderGroup } from './network.js';

export const networkSizes = { least: 2, most: 200 } as const;

export type FoundNetworkRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NameMissing' }
  | { readonly kind: 'PurposeMissing' }
  | { readonly kind: 'WrongNumber' }
  | { readonly kind: 'SchoolsOutside'; readonly urns: readonly Urn[] }
  | { readonly kind: 'LeadMissing' }
  | { readonly kind: 'NotOneAuthority' }
  | { readonly kind: 'ParentNotWider' };

export interface NetworkScene {
  readonly programme: ProgrammeId;
  readonly schools: readonly NetworkSchool[];
  readonly authorities: readonly AuthorityCode[];
  /** The group that it is to belong to; null where it stands by itself. */
  readonly parent: WiderGroup | null;
}

const fits = ({ kind }: Pick<NetworkWish, 'kind'>, programme: ProgrammeId, parent: WiderGroup): boolean =>
  parent.programme === programme && !parent.hasEnded && mayBelongTo(kind, parent.kind);

/** A group made by hand: its schools, what it is for, who leads it, and what it belongs to. */
export function foundNetwork(
  actor: Actor,
  { programme, schools, authorities, parent }: NetworkScene,
  wish: NetworkWish,
): Result<NetworkWish, FoundNetworkRefusal> {
  if (!canCoordinate(actor, programme)) return refuse({ kind: 'NotYours' });
  const [name, purpose] = [wish.name.trim(), wish.purpose.trim()];
  if (name.length < 2 || name.length > 80) return refuse({ kind: 'NameMissing' });
  if (purpose === '' || purpose.length > 500) return refuse({ kind: 'PurposeMissing' });
  const urns = [...new Set(wish.urns)];
  if (urns.length < networkSizes.least || urns.length > networkSizes.most)
    return refuse({ kind: 'WrongNumber' });
  const inside = schools.filter(({ takesPart }) => takesPart);
  const outside = urns.filter(urn => !inside.some(school => school.urn === urn));
  if (outside.length > 0) return refuse({ kind: 'SchoolsOutside', urns: outside });
  const isKnown = wish.lead !== null && authorities.includes(wish.lead);
  if ((wish.kind === 'strand' && !isKnown) || (wish.lead !== null && !isKnown))
    return refuse({ kind: 'LeadMissing' });
  if (wish.kind === 'locality' && new Set(inside.map(({ authority }) => authority)).size > 1)
    return refuse({ kind: 'NotOneAuthority' });
  if (parent && !fits(wish, programme, parent)) return refuse({ kind: 'ParentNotWider' });
  return accept({ ...wish, name, purpose, urns });
}

export type PlaceUnderRefusal =
  { readonly kind: 'NotYours' } | { readonly kind: 'GroupEnded' } | { readonly kind: 'ParentNotWider' };

/** A group belongs to a wider one, or to none. What reaches wider can never come to belong to what it holds. */
export function placeUnder(
  actor: Actor,
  group: WiderGroup,
  parent: WiderGroup | null,
): Result<WiderGroup | null, PlaceUnderRefusal> {
  if (!canCoordinate(actor, group.programme)) return refuse({ kind: 'NotYours' });
  if (group.hasEnded) return refuse({ kind: 'GroupEnded' });
  const isWider =
    parent === null ||
    (parent.programme === group.programme && !parent.hasEnded && mayBelongTo(group.kind, parent.kind));
  return isWider ? accept(parent) : refuse({ kind: 'ParentNotWider' });
}
