import type { Work } from '../../platform/unit-of-work.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';

/** Runs a statement: inside a transaction for writing, on the reading pool for showing. */
export type Ask = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>;

export const inside =
  (work: Work): Ask =>
  <Row extends object>(_: string, text: string, values: readonly unknown[]) =>
    managerOf(work).query<Row[]>(text, [...values]);
