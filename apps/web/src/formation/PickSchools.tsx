import { useQuery } from '@apollo/client/react';
import { Button, ComboBox, Row, Stack } from '@pathways/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../gql/index.js';
import { phaseWords } from '../schools/phase-words.js';

export const PickSchoolsDocument = graphql(`
  query PickSchools($slug: String!, $filter: PoolFilterInput) {
    programme(slug: $slug) {
      id
      pool(filter: $filter, first: 15) {
        nodes {
          id
          urn
          name
          phase
          authority
        }
      }
    }
  }
`);

export interface PickedSchool {
  readonly urn: string;
  readonly name: string;
}

interface PickSchoolsProps {
  readonly slug: string;
  readonly chosen: readonly PickedSchool[];
  onChoose(chosen: readonly PickedSchool[]): void;
}

/** Schools of the pool, one after another, found by name, town or URN. */
export function PickSchools({ slug, chosen, onChoose }: PickSchoolsProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data, previousData } = useQuery(PickSchoolsDocument, {
    variables: { slug, filter: { search: search || null } },
  });
  const taken = new Set(chosen.map(({ urn }) => urn));
  const found = ((data ?? previousData)?.programme?.pool.nodes ?? []).filter(({ urn }) => !taken.has(urn));
  const pick = (urn: string | null) => {
    const school = found.find(each => each.urn === urn);
    if (!school) return;
    onChoose([...chosen, { urn: school.urn, name: school.name }]);
    setTyped('');
  };
  return (
    <Stack gap="s">
      <ComboBox
        label="Add a school"
        placeholder="Name, town or URN"
        options={found.map(({ urn, name, phase, authority }) => ({
          id: urn,
          label: name,
          hint: `${phaseWords[phase]}, ${authority}, ${urn}`,
        }))}
        typed={typed}
        onTyped={setTyped}
        value={null}
        onChange={pick}
        nothing="No school of the pool fits that"
      />
      {chosen.length > 0 && (
        <Row gap="s">
          {chosen.map(({ urn, name }) => (
            <Button
              key={urn}
              icon="cross"
              aria-label={`Leave ${name} out`}
              onPress={() => onChoose(chosen.filter(school => school.urn !== urn))}
            >
              {name}
            </Button>
          ))}
        </Row>
      )}
    </Stack>
  );
}
