import { PlaceMap, Stack, type MapGroup, type MapPoint } from '@pathways/ui';
import { bordersAttribution, useBorders } from './borders.js';

/** A school as a query gives it. `place` is null where the register has none. */
export interface PlacedSchool {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
  readonly place?: { readonly longitude: number; readonly latitude: number } | null;
  readonly tone?: MapPoint['tone'];
}

export interface SchoolsMapProps {
  readonly label: string;
  readonly schools: readonly PlacedSchool[];
  /** Members by URN. */
  readonly groups?: readonly MapGroup[];
  readonly highlighted?: string | null;
  /** Of the heading that its list is under. */
  readonly level?: 2 | 3 | 4;
}

/** Schools on the map, with the borders of the ten authorities where they lie there; who has no place is counted. */
export function SchoolsMap({ label, schools, groups, highlighted, level }: SchoolsMapProps) {
  const borders = useBorders();
  const points = schools.flatMap(({ urn, name, authority, place, tone }) =>
    place ? { id: urn, label: name, detail: authority, href: `/schools/${urn}`, tone, ...place } : [],
  );
  const without = schools.length - points.length;
  return (
    <Stack gap="s">
      <PlaceMap
        label={label}
        points={points}
        groups={groups}
        highlighted={highlighted}
        level={level}
        borders={borders}
        attribution={bordersAttribution}
      />
      {without > 0 && (
        <p>
          {without.toLocaleString('en-GB')} {without === 1 ? 'school has' : 'schools have'} no place in the
          register and {without === 1 ? 'is' : 'are'} not on the map.
        </p>
      )}
    </Stack>
  );
}
