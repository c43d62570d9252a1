import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../gql/index.js';
import type { SchoolPhase } from '../gql/graphql.js';

export const PoolSchoolsDocument = graphql(`
  query PoolSchools($slug: String!, $phase: SchoolPhase!, $search: String) {
    programme(slug: $slug) {
      id
      pool(filter: { phase: $phase, search: $search }, first: 8) {
        nodes {
          urn
          name
          authority
        }
      }
    }
  }
`);

/** A school of the pool, found by what is typed. */
export function usePoolSchools(slug: string, phase: SchoolPhase) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ urn: string; name: string } | null>(null);
  const asked = useDeferredValue(typed);
  // The chosen school stays among those offered: a field takes back what is no longer in its list.
  const search = asked || null;
  const { data, previousData } = useQuery(PoolSchoolsDocument, { variables: { slug, phase, search } });
  const schools = (data ?? previousData)?.programme?.pool.nodes ?? [];
  return {
    typed,
    setTyped,
    urn: chosen?.urn ?? null,
    setUrn: (urn: string | null) => {
      const school = schools.find(known => known.urn === urn);
      if (!school && typed !== '') return;
      setChosen(school ?? null);
      if (school) setTyped(school.name);
    },
    options: schools.map(({ urn, name, authority }) => ({ id: urn, label: name, hint: authority })),
  };
}
