import type { AnyExtension } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import type { SuggestionProps } from '@tiptap/suggestion';

export interface Mentionable {
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart: role and school. */
  readonly place: string;
}

/** A mention in the making: who fits what was typed after the @, and which of them is marked. */
export interface Mentioning {
  readonly people: readonly Mentionable[];
  readonly marked: number;
  choose(person: Mentionable): void;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Those whose name, or a part of it, begins so; by name. At most six: more are found by typing on. */
export const fitting = (people: readonly Mentionable[], typed: string): Mentionable[] =>
  people
    .filter(({ name }) =>
      [folded(name), ...folded(name).split(/\s+/)].some(part => part.startsWith(folded(typed))),
    )
    .slice(0, 6);

/** `ask` answers who is in the room; `show` is told how the list stands, null when there is none. */
export function mentions(
  ask: () => Promise<readonly Mentionable[]>,
  show: (mentioning: Mentioning | null) => void,
): AnyExtension {
  let now: Mentioning | null = null;
  const tell = (next: Mentioning | null) => {
    now = next;
    show(next);
  };
  const follow = ({ items, command }: SuggestionProps<Mentionable>) =>
    tell({
      people: items,
      marked: 0,
      choose: ({ id, name }) => command({ id, label: name } as never),
    });
  const move = (step: number) => {
    if (now) tell({ ...now, marked: (now.marked + step + now.people.length) % now.people.length });
    return true;
  };
  return Mention.configure({
    renderText: ({ node }) => `@${String(node.attrs['label'])}`,
    renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, `@${String(node.attrs['label'])}`],
    suggestion: {
      char: '@',
      items: async ({ query }) => fitting(await ask().catch(() => []), query),
      render: () => ({
        onStart: follow,
        onUpdate: follow,
        onExit: () => tell(null),
        onKeyDown: ({ event }) => {
          const chosen = now?.people[now.marked];
          if (!now || !chosen) return false;
          if (event.key === 'ArrowDown') return move(1);
          if (event.key === 'ArrowUp') return move(-1);
          if (event.key !== 'Enter' && event.key !== 'Tab') return false;
          now.choose(chosen);
          return true;
        },
      }),
    },
  });
}
