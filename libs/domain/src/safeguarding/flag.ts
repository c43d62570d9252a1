import type { Brand, ContributionId, PersonId } from '../shared/index.js';

export type FlagId = Brand<'Flag'>;

/** What a flag says of a contribution: that a pupil can be identified, or which clause of the room it goes against. */
export type FlagClause = 'pupil' | 'stays here' | 'own school' | 'respect' | 'no selling';

/** What became of a flag. Words of the talk are gone for ever only by another act; of other words `removed` says so at once. */
export type FlagOutcome = 'shown' | 'kept hidden' | 'reworded' | 'taken back' | 'removed';

/** One person's word that something should not stand as it does. */
export interface Flag {
  readonly id: FlagId;
  readonly contribution: ContributionId;
  /** The revision that was flagged: a later wording has not been judged with it. */
  readonly revision: number;
  readonly clause: FlagClause;
  /** The contribution went out of sight with it. */
  readonly hides: boolean;
  readonly raisedBy: PersonId;
  readonly raisedAt: Date;
  /** The author was asked for other words; the flag waits for them. */
  readonly rewordAskedAt: Date | null;
  readonly settledAt: Date | null;
  readonly outcome: FlagOutcome | null;
}

export interface FlagWords {
  readonly clause: FlagClause;
  readonly title: string;
  /** What the room has agreed to. */
  readonly agreed: string;
}

/** The clauses that hold in every room, in the words in which they are shown. The charter's settings come on top. */
export const flagWords: readonly FlagWords[] = [
  {
    clause: 'pupil',
    title: 'A pupil can be identified',
    agreed: 'Nobody outside the school can tell which child or family is meant.',
  },
  {
    clause: 'stays here',
    title: 'It carries words out of, or into, another room',
    agreed: 'What a school says in a room is passed on only with that school’s consent.',
  },
  {
    clause: 'own school',
    title: 'It reports on a school that is not the author’s own',
    agreed: 'Each of us speaks for our own school.',
  },
  {
    clause: 'respect',
    title: 'It puts somebody down',
    agreed: 'We speak about practice, never against a person.',
  },
  {
    clause: 'no selling',
    title: 'It advertises',
    agreed: 'Nothing is sold here.',
  },
];

export const isOpen = (flag: Pick<Flag, 'settledAt'>): boolean => flag.settledAt === null;

/** Whether something still keeps the contribution out of sight. */
export const stillHides = (flags: readonly Pick<Flag, 'hides' | 'settledAt' | 'outcome'>[]): boolean =>
  flags.some(flag => (flag.hides && isOpen(flag)) || flag.outcome === 'kept hidden');
