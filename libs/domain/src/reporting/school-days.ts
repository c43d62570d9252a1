import { daysAfter, isClosedDay, type ClosedDays, type Day } from '../letters/index.js';
import type { AuthorityCode } from '../shared/index.js';

/** Longer silence than this says no more. */
const furthest = 366;

/**
 * Counts the days after `since` up to and with `today` on which a school of these authorities was open: no weekends, bank
 * holidays, or days on which all of them are closed. At most 366. What it works out for one set of authorities it keeps.
 */
export function schoolDayCounter(closed: readonly ClosedDays[], today: Day) {
  const first = daysAfter(today, -furthest);
  const near = closed.filter(({ to }) => to >= first);
  const days = Array.from({ length: furthest + 1 }, (_, back) => daysAfter(today, -back));
  const restsForAll = days.map(day => isClosedDay(day, [], near));
  const resting = new Map<AuthorityCode, readonly boolean[]>();
  const known = new Map<string, ReadonlyMap<Day, number>>();

  /** Whether the authority alone rests, day by day backwards. */
  function restOf(authority: AuthorityCode): readonly boolean[] {
    const own = near.filter(each => each.authority === authority);
    const rest =
      resting.get(authority) ?? days.map(day => own.some(({ from, to }) => from <= day && day <= to));
    resting.set(authority, rest);
    return rest;
  }

  function daysLeft(authorities: readonly AuthorityCode[]): ReadonlyMap<Day, number> {
    const rests = authorities.map(restOf);
    const left = new Map<Day, number>();
    let open = 0;
    for (const [back, day] of days.entries()) {
      left.set(day, open);
      const isClosed = restsForAll[back] || (rests.length > 0 && rests.every(rest => rest[back]));
      if (!isClosed) open += 1;
    }
    return left;
  }

  return (since: Day, authorities: readonly AuthorityCode[]): number => {
    const key = [...authorities].sort().join(' ');
    const left = known.get(key) ?? daysLeft(authorities);
    known.set(key, left);
    return since >= today ? 0 : (left.get(since < first ? first : since) ?? 0);
  };
}
