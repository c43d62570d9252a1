import type { FigureColumn } from '@pathways/domain/reporting';

/** How a figure is asked for: `$1` is the cycle, `$2` the day before which all of it happened. */
export interface FigurePlan {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly FigureColumn[];
  readonly statement: string;
  /**
   * Columns that come from talk or actions: their numbers are under the rule for small numbers. Rows then bear a `key` and the number of
   * schools that were `possible`, and the numbers themselves come from the stints of the same records.
   */
  readonly guarded: readonly string[];
}

export const name = (id: string, label: string): FigureColumn => ({ id, label, isNumber: false });
export const number = (id: string, label: string): FigureColumn => ({ id, label, isNumber: true });

/** Schools that were in a group of the cycle: as many could have said or done something. */
export const roll = `(select count(distinct m.urn)::int from school_group g join group_member m on m.group_id = g.id where g.cycle_id = $1)`;

/** The first moment that is not counted any more. */
export const before = `$2::timestamp at time zone 'Europe/London'`;

/** As it is written, its first letter large: "16 plus", "AP/PRU", "Trio". */
export const capital = (text: string): string => `upper(left(${text}, 1)) || substr(${text}, 2)`;
