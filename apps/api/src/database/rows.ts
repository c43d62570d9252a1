import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { CharterRow } from '../groups/persistence/charter.row.js';
import { GroupMemberRow } from '../groups/persistence/group-member.row.js';
import { RuleOverrideRow } from '../groups/persistence/rule-override.row.js';
import { CycleRow } from '../programmes/persistence/cycle.row.js';
import { ProgrammeRow } from '../programmes/persistence/programme.row.js';

/** Every row class of every slice. A row is a table and its columns, nothing more. */
export const rows: (new () => object)[] = [
  CharterRow,
  CycleRow,
  GroupMemberRow,
  ProgrammeRow,
  RuleOverrideRow,
];

export type RowClass<Row extends ObjectLiteral> = EntityTarget<Row>;
