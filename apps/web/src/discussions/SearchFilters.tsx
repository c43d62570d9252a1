import { Disclosure, Filters, SearchField, Select, Stack, TextField } from '@pathways/ui';
import { useEffect, useState } from 'react';
import { PlaceFilters, type SearchPlaces } from './PlaceFilters.js';

/** What is looked for, as it stands in the page's address. Days are written 2026-09-01. */
export interface Sought {
  readonly words: string;
  readonly room: string;
  /** A section of a prompt sheet, and the URN of a school: of the room, where one is chosen. */
  readonly section: string;
  readonly school: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
}

export interface SearchFiltersProps {
  readonly sought: Sought;
  readonly rooms: readonly SearchPlaces[];
  onSeek(changed: Partial<Sought>): void;
}

const all = 'all';
const isNarrowed = ({ section, school, person, from, until }: Sought) =>
  Boolean(section || school || person || from || until);
const pauseMs = 300;

/** Typed text that asks only after a pause, so that not every letter is a search. */
function useTyped(value: string, onPause: (text: string) => void) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return undefined;
    const waiting = setTimeout(() => onPause(typed), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed, value, onPause]);
  return [typed, setTyped] as const;
}

export function SearchFilters({ sought, rooms, onSeek }: SearchFiltersProps) {
  const [words, setWords] = useTyped(sought.words, text => onSeek({ words: text }));
  const [person, setPerson] = useTyped(sought.person, text => onSeek({ person: text }));
  return (
    <Stack gap="s">
      <Filters label="What to look for">
        <SearchField
          label="Words"
          placeholder="What was said"
          value={words}
          onChange={setWords}
          onSubmit={text => onSeek({ words: text })}
        />
        <Select
          label="Group"
          options={[
            { id: all, label: 'All my groups' },
            ...rooms.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={sought.room || all}
          onChange={id => onSeek({ room: id === all ? '' : id, section: '', school: '' })}
        />
      </Filters>
      <Disclosure title="By school, prompt, person or day" level={2} defaultExpanded={isNarrowed(sought)}>
        <Filters label="By school, prompt, person or day">
          <PlaceFilters sought={sought} rooms={rooms} onSeek={onSeek} />
          <TextField label="Written by" value={person} onChange={setPerson} />
          <TextField label="From" type="date" value={sought.from} onChange={from => onSeek({ from })} />
          <TextField label="Until" type="date" value={sought.until} onChange={until => onSeek({ until })} />
        </Filters>
      </Disclosure>
    </Stack>
  );
}
