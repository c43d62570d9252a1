import { accept, refuse, type Actor, type Grant, type PersonId, type Result } from '../shared/index.js';
import { isSameGrant, type GrantId, type GrantPlace, type HeldGrant } from './held-grant.js';
import type { RoleGranted } from './people.events.js';
import { canGrantRole } from './role.policy.js';

export type GrantRoleRefusal =
  { readonly kind: 'NotYoursToGrant' } | { readonly kind: 'NoSuchPlace' } | { readonly kind: 'AlreadyHeld' };

export interface GrantRoleFacts {
  readonly id: GrantId;
  readonly person: PersonId;
  readonly grant: Grant;
  readonly place: GrantPlace;
  /** What the person holds today. */
  readonly holds: readonly Grant[];
}

/** Gives a person a right at a place, from today on. Whether the place exists is told only to those who may grant. */
export function grantRole(
  actor: Actor,
  { id, person, grant, place, holds }: GrantRoleFacts,
): Result<{ readonly held: HeldGrant; readonly event: RoleGranted }, GrantRoleRefusal> {
  if (!canGrantRole(actor, grant, place)) return refuse({ kind: 'NotYoursToGrant' });
  if (!place.exists) return refuse({ kind: 'NoSuchPlace' });
  if (holds.some(held => isSameGrant(held, grant))) return refuse({ kind: 'AlreadyHeld' });
  return accept({ held: { id, person, grant }, event: { kind: 'RoleGranted', grant: id, person } });
}
