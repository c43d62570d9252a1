import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every row class of every slice. A row is a table and its columns, nothing more. */
export const rows: (new () => object)[] = [];

export type RowClass<Row extends ObjectLiteral> = EntityTarget<Row>;
