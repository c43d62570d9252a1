import { type ReactNode, useMemo, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem as ListBoxOption,
  SearchField as AriaSearchField,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { fieldClass, inputClass } from '../field/Field.js';
import { Icon } from '../icon/Icon.js';
import popover from '../popover/Popover.module.css';
import styles from './PickList.module.css';

export interface PickListProps<Entry extends { readonly id: string }> {
  /** Of the search field: "Search by group, school or authority". */
  searchLabel: string;
  /** Of the list: "Groups, the cheapest first". */
  label: string;
  /** Best first. */
  entries: readonly Entry[];
  /** All that one may type to find it. */
  textOf: (entry: Entry) => string;
  children: (entry: Entry) => ReactNode;
  onPick: (entry: Entry) => void;
  /** Said when nothing fits. */
  nothing?: string | undefined;
  /** So many are shown; typing finds the others. */
  most?: number | undefined;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Every typed word must occur somewhere. */
export function fits(text: string, typed: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every(word => within.includes(word));
}

/** A list to choose one from: type to narrow it, arrows to go through it without leaving the field, Enter to choose. */
export function PickList<Entry extends { readonly id: string }>(props: PickListProps<Entry>) {
  const { searchLabel, label, entries, textOf, children, onPick, most = 60 } = props;
  const { nothing = 'Nothing fits these words' } = props;
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () => (typed.trim() ? entries.filter(entry => fits(textOf(entry), typed)) : entries),
    [entries, typed, textOf],
  );
  return (
    <div className={styles['pick']}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* It opens in a dialog for this one question: the field is where the work begins, and it steers the list below. */}
        <AriaSearchField {...focused} className={classNames(fieldClass)}>
          <Label className={classNames(styles['label'])}>{searchLabel}</Label>
          <div className={styles['field']}>
            <Icon name="search" />
            <Input role="combobox" aria-expanded className={inputClass} />
          </div>
        </AriaSearchField>
        <ListBox<Entry>
          aria-label={label}
          items={found.slice(0, most)}
          dependencies={[children]}
          onAction={key => {
            const entry = entries.find(({ id }) => id === key);
            if (entry) onPick(entry);
          }}
          className={classNames(styles['list'])}
          renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
        >
          {entry => (
            <ListBoxOption
              id={entry.id}
              textValue={textOf(entry)}
              className={classNames(popover['entry'], styles['entry'])}
            >
              {children(entry)}
            </ListBoxOption>
          )}
        </ListBox>
      </Autocomplete>
      <p className={styles['count']}>
        {found.length > most
          ? `The first ${most} of ${found.length}; type to find the others.`
          : `${found.length} ${found.length === 1 ? 'choice' : 'choices'}`}
      </p>
    </div>
  );
}

const focused = { autoFocus: true };
