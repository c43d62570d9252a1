import { Disclosure, Section, TextLink } from '@pathways/ui';
import type { FamilySeen } from './family.documents.js';
import styles from './Family.module.css';

function byAuthority({ schools }: FamilySeen): [string, FamilySeen['schools']][] {
  const gathered = new Map<string, FamilySeen['schools']>();
  for (const school of schools)
    gathered.set(school.authority, [...(gathered.get(school.authority) ?? []), school]);
  return [...gathered].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The schools by authority, and what was and was not asked of them. */
export function FamilySchools({ family }: { family: FamilySeen }) {
  return (
    <Section title="Schools">
      {byAuthority(family).map(([authority, schools]) => (
        <section key={authority} aria-label={authority}>
          <h3 className={styles['authority']}>{authority}</h3>
          <ul className={styles['schools']}>
            {schools.map(({ urn, name }) => (
              <li key={urn}>
                <TextLink href={`/schools/${urn}`} plain>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Disclosure title="Who may be in a family" level={3}>
        <p>
          Twelve to twenty schools of one phase, of three or more authorities, none with more than half of
          them. Unlike in a trio, schools may share an authority or a trust.
        </p>
        <Near near={family.nearSchools} />
      </Disclosure>
    </Section>
  );
}

function Near({ near }: { near: FamilySeen['nearSchools'] }) {
  if (near.length === 0) return <p>No two of these are under three kilometres apart.</p>;
  return (
    <>
      <p>Near enough to compete for pupils, as the crow flies:</p>
      <ul>
        {near.map(({ one, other, kilometres }) => (
          <li key={`${one} ${other}`}>
            {one} and {other}, {kilometres.toFixed(1)} km
          </li>
        ))}
      </ul>
    </>
  );
}
