import type { CharterClause, CharterClauses } from '../groups/index.js';

/** One way in which a clause can stand, in the words that a group agrees to. */
export interface ClauseChoice {
  readonly value: string;
  readonly label: string;
  readonly words: string;
}

/** A clause to choose from: each drives one setting of the product, and none is only text. */
export interface LibraryClause {
  readonly clause: CharterClause;
  readonly title: string;
  /** What the product does with it. */
  readonly drives: string;
  readonly choices: readonly ClauseChoice[];
}

const choice = (value: string, label: string, words: string): ClauseChoice => ({ value, label, words });

export const clauseLibrary: readonly LibraryClause[] = [
  {
    clause: 'researchAccess',
    title: 'Researchers in the room',
    drives: 'whether researchers of the programme can open the room',
    choices: [
      choice(
        'yes',
        'Yes',
        'Researchers of the programme may read this room, under letters instead of names. You always see who read it and which passages they marked.',
      ),
      choice('no', 'No', 'No researcher can open this room.'),
    ],
  },
  {
    clause: 'researchMonths',
    title: 'How long researchers may read',
    drives: 'the day on which the room closes to researchers',
    choices: [
      choice('0', 'Until the cycle ends', 'Researchers may read until the last day of the cycle.'),
      choice('12', 'A year more', 'Researchers may read for twelve months after the last day of the cycle.'),
      choice(
        '36',
        'Three years more',
        'Researchers may read for three years after the last day of the cycle.',
      ),
      choice('open', 'No last day', 'Researchers may read as long as the members may.'),
    ],
  },
  {
    clause: 'quoting',
    title: 'What may be quoted outside',
    drives: 'which consents a school can be asked for',
    choices: [
      choice('nobody', 'Nothing', 'Nothing from this room is quoted outside it. No school is asked.'),
      choice(
        'unnamed',
        'Without names',
        'A passage may be quoted without the school’s name, once the school has consented to that exact passage.',
      ),
      choice(
        'named',
        'Also with the school’s name',
        'A passage may be quoted, and the school named, once the school has consented to exactly that.',
      ),
    ],
  },
  {
    clause: 'textInEmail',
    title: 'What mails may show',
    drives: 'whether notices and digests carry words of the room',
    choices: [
      choice('no', 'Only that there is something', 'Mails say that something was written, and never what.'),
      choice('yes', 'What was written', 'Mails about this room may carry what was written in it.'),
    ],
  },
  {
    clause: 'guests',
    title: 'Guests',
    drives: 'whether anybody from outside can be invited into the room',
    choices: [
      choice('yes', 'Yes', 'Somebody from outside may be invited until a day, and everybody sees who.'),
      choice('no', 'No', 'Nobody from outside the member schools is invited into this room.'),
    ],
  },
  {
    clause: 'readableMonths',
    title: 'How long the room stays open afterwards',
    drives: 'the day on which the room shuts for everybody after the group has ended',
    choices: [
      choice(
        '12',
        'A year',
        'The room can be read for twelve months after the group has ended, then it shuts.',
      ),
      choice(
        '36',
        'Three years',
        'The room can be read for three years after the group has ended, then it shuts.',
      ),
      choice('open', 'No last day', 'The room can be read by its members as long as they wish.'),
    ],
  },
];

/** How a clause stands, as one of its choices. */
export function choiceOf(clauses: CharterClauses, clause: CharterClause): string {
  const stands = clauses[clause];
  if (stands === null) return 'open';
  if (typeof stands === 'boolean') return stands ? 'yes' : 'no';
  return String(stands);
}

export type ClauseChoices = Readonly<Partial<Record<CharterClause, string>>>;

const months = (value: string): number | null => (value === 'open' ? null : Number(value));

const isQuoting = (value: string): value is CharterClauses['quoting'] =>
  value === 'nobody' || value === 'unnamed' || value === 'named';

/** The clauses with some of them chosen anew. Null when a choice is not in the library. */
export function withChoices(clauses: CharterClauses, chosen: ClauseChoices): CharterClauses | null {
  const isKnown = clauseLibrary.every(({ clause, choices }) => {
    const value = chosen[clause];
    return value === undefined || choices.some(one => one.value === value);
  });
  if (!isKnown) return null;
  const of = (clause: CharterClause): string => chosen[clause] ?? choiceOf(clauses, clause);
  const quoting = of('quoting');
  return {
    researchAccess: of('researchAccess') === 'yes',
    researchMonths: months(of('researchMonths')),
    quoting: isQuoting(quoting) ? quoting : clauses.quoting,
    textInEmail: of('textInEmail') === 'yes',
    guests: of('guests') === 'yes',
    readableMonths: months(of('readableMonths')),
  };
}
