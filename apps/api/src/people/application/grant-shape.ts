import type { AuthorityCode, Grant, GroupId, ProgrammeId, Role, Urn } from '@pathways/domain/shared';

/** A right as the table has it: one text for the place, which the role tells how to read. */
export interface StoredGrant {
  readonly role: Role;
  readonly scope: string;
  /** Of a guest. */
  readonly mayReply?: boolean | null;
}

export function grantOf({ role, scope, mayReply }: StoredGrant): Grant {
  switch (role) {
    case 'school leader':
    case 'deputy':
    case 'colleague':
      return { role, urn: scope as Urn };
    case 'facilitator':
      return { role, group: scope as GroupId };
    case 'guest':
      return { role, group: scope as GroupId, mayReply: mayReply ?? false };
    case 'coordinator':
    case 'researcher':
    case 'steering member':
      return { role, programme: scope as ProgrammeId };
    case 'LA officer':
      return { role, authority: scope as AuthorityCode };
    case 'editor':
    case 'administrator':
      return { role };
  }
}

export function scopeOf(grant: Grant): string {
  if ('urn' in grant) return grant.urn;
  if ('group' in grant) return grant.group;
  if ('programme' in grant) return grant.programme;
  return 'authority' in grant ? grant.authority : '';
}
