import { likenessOn, profilesFor, reasonFor, type GroupReason, type PoolSchool } from '../formation/index.js';
import type { AuthorityCode, TrustId, Urn } from '../shared/index.js';

const names = ['Larkfield', 'Brodwood', 'Quarry Bank'];

const school = (place: number): PoolSchool => ({
  urn: String(900_101 + place) as Urn,
  name: `${names[place]} School`,
  phase: 'primary',
  laCode: `9A${place}` as AuthorityCode,
  laName: ['Northmoor', 'Eastholt', 'Westby'][place] ?? '',
  trustId: `trust ${place}` as TrustId,
  trustName: `${names[place]} Learning Trust`,
  easting: 380_000 + place * 7_000,
  northing: 400_000,
  measures: Object.fromEntries(
    (profilesFor('primary')[0]?.measures ?? []).map(({ code }, at) => [
      code,
      {
        state: 'value',
        value: 41.37 + place * 3.13 + at * 7.71,
        academicYear: '2024/25',
        source: 'sample',
        status: 'final',
      },
    ]),
  ),
});

/** Three schools that are fiction, with the reason why they would be a trio. */
export function formingPool(): { reason: GroupReason; own: PoolSchool; others: readonly PoolSchool[] } {
  const pool = [school(0), school(1), school(2)];
  const [profile] = profilesFor('primary');
  if (!profile) throw new Error('There is no profile for primary schools.');
  const [own, ...others] = pool as [PoolSchool, ...PoolSchool[]];
  return { reason: reasonFor(likenessOn(pool, profile), pool), own, others };
}
