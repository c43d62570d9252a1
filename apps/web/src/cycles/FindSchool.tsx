import { useQuery } from '@apollo/client/react';
import { ComboBox } from '@pathways/ui';
import { useDeferredValue, useState } from 'react';
import { phaseWords } from '../schools/phase-words.js';
import { FindSchoolDocument } from './invitation.documents.js';

interface FindSchoolProps {
  readonly isFictional: boolean;
  readonly urn: string;
  onFound(urn: string): void;
}

/** Any open school of the register, by name, town or URN. */
export function FindSchool({ isFictional, urn, onFound }: FindSchoolProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data, previousData } = useQuery(FindSchoolDocument, {
    variables: { search: search || null, isFictional },
  });
  const found = (data ?? previousData)?.schools.nodes ?? [];
  const pick = (chosen: string | null) => {
    onFound(chosen ?? '');
    const school = found.find(each => each.urn === chosen);
    if (school) setTyped(school.name);
  };
  return (
    <ComboBox
      label="School"
      placeholder="Name, town or URN"
      options={found.map(({ urn: id, name, phase, localAuthority }) => ({
        id,
        label: name,
        hint: `${phaseWords[phase]}, ${localAuthority.name}, ${id}`,
      }))}
      typed={typed}
      onTyped={setTyped}
      value={urn || null}
      onChange={pick}
      nothing="No school of the register fits that"
    />
  );
}
