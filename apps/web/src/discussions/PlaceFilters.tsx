import { Select } from '@pathways/ui';
import type { SearchableRoomsQuery } from '../gql/graphql.js';
import type { SearchFiltersProps } from './SearchFilters.js';

export type SearchPlaces = SearchableRoomsQuery['searchRooms'][number];

const all = 'all';

const once = <Choice extends { readonly id: string }>(choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map(choice => [choice.id, choice])).values(),
];

/** The schools and prompts of the group that is looked in, or of all one's groups. */
export function PlaceFilters({ sought, rooms, onSeek }: SearchFiltersProps) {
  const within = sought.room ? rooms.filter(({ id }) => id === sought.room) : rooms;
  const schools = once(
    within.flatMap(room => room.schools.map(({ urn, name }) => ({ id: urn, label: name }))),
  );
  const sections = once(within.flatMap(room => room.sections));
  const isOneCycle = new Set(sections.map(({ cycleName }) => cycleName)).size === 1;
  const prompts = sections.map(({ id, heading, cycleName }) => ({
    id,
    label: isOneCycle ? heading : `${heading}, ${cycleName}`,
  }));
  return (
    <>
      {schools.length > 0 && (
        <Select
          label="School"
          options={[{ id: all, label: 'All schools' }, ...schools]}
          value={sought.school || all}
          onChange={id => onSeek({ school: id === all ? '' : id })}
        />
      )}
      {prompts.length > 0 && (
        <Select
          label="Prompt"
          options={[{ id: all, label: 'All prompts' }, ...prompts]}
          value={sought.section || all}
          onChange={id => onSeek({ section: id === all ? '' : id })}
        />
      )}
    </>
  );
}
