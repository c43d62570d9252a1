import { diffWordsWithSpace } from 'diff';
import type { CodeHistoryQuery } from '../gql/graphql.js';

export type CodeVersion = NonNullable<CodeHistoryQuery['codeVersions']>[number];

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

export interface FieldDiff {
  readonly label: string;
  readonly parts: readonly DiffPart[];
}

const fields = [
  ['name', 'Name'],
  ['definition', 'Stands for'],
  ['include', 'Apply it when'],
  ['exclude', 'Do not apply it when'],
  ['example', 'Example'],
] as const;

const partsBetween = (before: string, after: string): DiffPart[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));

/** The fields that read otherwise than in the version before, word by word. */
export function fieldDiffs(before: CodeVersion, after: CodeVersion): FieldDiff[] {
  return fields.flatMap(([field, label]) =>
    before[field] === after[field] ? [] : [{ label, parts: partsBetween(before[field], after[field]) }],
  );
}
