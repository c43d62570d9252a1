import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { canAdmitSchools } from './programme.policy.js';
import type { Programme } from './programme.js';

/** What must be known about a school before it may join a programme. */
export interface AdmissibleSchool {
  readonly urn: Urn;
  readonly isOpen: boolean;
  readonly isFictional: boolean;
}

export type AdmitSchoolsRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'SchoolsUnknown'; readonly urns: readonly Urn[] }
  | { readonly kind: 'SchoolsClosed'; readonly urns: readonly Urn[] }
  | { readonly kind: 'SampleMixedWithReal'; readonly urns: readonly Urn[] };

/** All the schools asked for may join, or none does and the reason names those that may not. */
export function admitSchools(
  actor: Actor,
  programme: Programme,
  asked: readonly Urn[],
  known: readonly AdmissibleSchool[],
): Result<readonly Urn[], AdmitSchoolsRefusal> {
  if (!canAdmitSchools(actor, programme.id)) return refuse({ kind: 'NotYours' });
  const byUrn = new Map(known.map(school => [school.urn, school]));
  const unknown = asked.filter(urn => !byUrn.has(urn));
  if (unknown.length > 0) return refuse({ kind: 'SchoolsUnknown', urns: unknown });
  const closed = known.filter(school => !school.isOpen).map(school => school.urn);
  if (closed.length > 0) return refuse({ kind: 'SchoolsClosed', urns: closed });
  const strange = known.filter(school => school.isFictional !== programme.isFictional);
  if (strange.length > 0) return refuse({ kind: 'SampleMixedWithReal', urns: strange.map(({ urn }) => urn) });
  return accept([...new Set(asked)]);
}
