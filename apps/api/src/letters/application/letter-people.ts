import type { AttentionSettings } from '@pathways/domain/attention';
import { isClosedDay, nextOpening, type ClosedDays, type Day, type WallTime } from '@pathways/domain/letters';
import type { AuthorityCode, PersonId } from '@pathways/domain/shared';

/** What decides when a letter may reach somebody. */
export interface LetterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly settings: AttentionSettings;
  /** Of the schools that the person is one of the people of, or whose groups they facilitate. */
  readonly authorities: readonly AuthorityCode[];
}

export interface DigestReader extends LetterPerson {
  /** The key of their latest digest; null before the first. */
  readonly lastDigest: string | null;
  /** Since when they hold a role: there is no digest of a day before. */
  readonly since: Day;
}

export abstract class LetterPeople {
  abstract these(people: readonly PersonId[]): Promise<LetterPerson[]>;
  /** Everybody for whom a notice waits that is in no letter, and who has not switched mail off. */
  abstract waiting(): Promise<LetterPerson[]>;
  /** Everybody who wants a digest and holds a role. */
  abstract digestReaders(): Promise<DigestReader[]>;
  /** That close any day from this one on. */
  abstract closedFrom(day: Day): Promise<ClosedDays[]>;
}

/** The first moment, as clocks show it, at which a letter may reach the person. */
export const openingFor = (
  person: Pick<LetterPerson, 'settings' | 'authorities'>,
  now: WallTime,
  closed: readonly ClosedDays[],
): WallTime => nextOpening(person.settings, now, day => isClosedDay(day, person.authorities, closed));

export const isNow = (opening: WallTime, now: WallTime): boolean =>
  opening.day === now.day && opening.time === now.time;
