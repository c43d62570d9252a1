import type { LikenessProfile, Reference } from '@pathways/domain/formation';
import { asProfile as measured } from '@pathways/domain/likeness';
import type { OwnProfileView } from './application/likeness-profile.queries.js';
import type { LikenessProfileType, ReferenceType } from './likeness-profile.type.js';

const unsettled: Readonly<Record<Reference['kind'], string>> = {
  pool: 'the schools of the pool itself',
  register: 'the open schools of the register in this phase',
  national: 'the secondary schools of England, as DfE standardises them',
};

export const asReference = ({ kind, name, year, schools }: Omit<Reference, 'spreads'>): ReferenceType => ({
  kind,
  name,
  year,
  schools,
});

const unmeasured = (kind: Reference['kind']): ReferenceType => ({
  kind,
  name: unsettled[kind],
  year: null,
  schools: null,
});

/** A profile as the API shows it; also one that a run kept before profiles told where they come from. */
export const asProfile = (profile: LikenessProfile): LikenessProfileType => ({
  key: profile.key,
  name: profile.name,
  because: profile.because,
  origin: profile.origin ?? 'ours',
  caution: profile.caution ?? null,
  version: profile.version ?? null,
  madeBy: null,
  madeAt: null,
  reference: profile.reference ? asReference(profile.reference) : unmeasured('pool'),
  measures: profile.measures.map(measure => ({ ...measure })),
});

export const asOwnProfile = (view: OwnProfileView): LikenessProfileType => ({
  ...asProfile(measured(view, null)),
  madeBy: view.madeBy,
  madeAt: view.madeAt,
  reference: unmeasured(view.reference),
});
