import { ComboBox, Stack } from '@pathways/ui';
import { useMemo, useState } from 'react';
import { SchoolsMap } from '../schools/SchoolsMap.js';
import type { Picture } from './WithPicture.js';

function groupsOf(schools: Picture['schools']) {
  const members = new Map<number, Picture['schools'][number][]>();
  for (const school of schools) {
    members.set(school.position, [...(members.get(school.position) ?? []), school]);
  }
  return [...members].map(([position, found]) => ({
    id: String(position),
    label: `Group ${position}`,
    names: found.map(({ name }) => name).join(', '),
    members: found.map(({ urn }) => urn),
  }));
}

/** The groups across the authorities: lines join schools that would work together. */
export function GroupsMap({ picture: { schools } }: { picture: Picture }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = useMemo(() => groupsOf(schools), [schools]);
  return (
    <Stack>
      <ComboBox
        label="Pick out a group"
        hint="By its place in the list or the name of a school."
        options={groups.map(({ id, label, names }) => ({ id, label: `${label}: ${names}` }))}
        value={chosen}
        onChange={setChosen}
        nothing="No group has that in its name"
      />
      <SchoolsMap
        label="Groups on the map"
        schools={schools}
        groups={groups}
        highlighted={chosen}
        level={2}
      />
    </Stack>
  );
}
