import { Disclosure, Filters, SearchField, Select, Stack, TextField } from '@pathways/ui';
import { useEffect, useState } from 'react';

/** What is looked for, as it stands in the page's address. Days are written 2026-09-01. */
export interface Sought {
  readonly words: string;
  readonly room: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
}

export interface SearchFiltersProps {
  readonly sought: Sought;
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  onSeek(changed: Partial<Sought>): void;
}

const all = 'all';
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
          onChange={id => onSeek({ room: id === all ? '' : id })}
        />
      </Filters>
      <Disclosure
        title="By person or day"
        level={2}
        defaultExpanded={Boolean(sought.person || sought.from || sought.until)}
      >
        <Filters label="By person or day">
          <TextField label="Written by" value={person} onChange={setPerson} />
          <TextField label="From" type="date" value={sought.from} onChange={from => onSeek({ from })} />
          <TextField label="Until" type="date" value={sought.until} onChange={until => onSeek({ until })} />
        </Filters>
      </Disclosure>
    </Stack>
  );
}
