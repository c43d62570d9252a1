import type { ReleaseDialogFragment } from '../gql/graphql.js';

/** Who learns of a release at once, and at which schools nobody is there to learn of it. */
export function WhoIsTold({ proposal: { people, reason } }: { proposal: ReleaseDialogFragment }) {
  const countOf = (urn: string) => people.find(school => school.urn === urn)?.count ?? 0;
  const told = reason.schools.filter(({ urn }) => countOf(urn) > 0);
  const silent = reason.schools.filter(({ urn }) => countOf(urn) === 0);
  return (
    <section aria-label="Who will be told">
      <p>
        <strong>Who will be told</strong>
      </p>
      {told.length > 0 && (
        <ul>
          {told.map(({ urn, name }) => (
            <li key={urn}>
              {name}: {countOf(urn)} {countOf(urn) === 1 ? 'person finds' : 'people find'} the room at their
              next visit
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <p>Nobody yet at {silent.map(({ name }) => name).join('; ')}: you invite people next.</p>
      )}
    </section>
  );
}
