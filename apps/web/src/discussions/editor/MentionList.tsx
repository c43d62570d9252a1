import { VisuallyHidden } from '@pathways/ui';
import type { Mentioning } from './mentions.js';
import styles from './TalkEditor.module.css';

export const mentionOption = (listId: string, place: number): string => `${listId}-${place}`;

/** Who can be mentioned, under the words. The marked one is told by the box itself, which keeps the focus. */
export function MentionList({ id, mentioning }: { id: string; mentioning: Mentioning | null }) {
  const people = mentioning?.people ?? [];
  return (
    <>
      <VisuallyHidden>
        <span role="status">
          {mentioning &&
            (people.length === 0
              ? 'Nobody in this room is called so.'
              : `${people.length} to choose from. Arrow keys, then Enter.`)}
        </span>
      </VisuallyHidden>
      {mentioning && people.length > 0 && (
        <ul id={id} role="listbox" aria-label="People of this room" className={styles['people']}>
          {people.map((person, place) => (
            <li
              key={person.id}
              id={mentionOption(id, place)}
              role="option"
              aria-selected={place === mentioning.marked}
              onPointerDown={event => {
                event.preventDefault();
                mentioning.choose(person);
              }}
            >
              <span>{person.name}</span> <span className={styles['place']}>{person.place}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
