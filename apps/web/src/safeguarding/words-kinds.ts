import type { RaiseWordsFlagInput, WordsKind } from '../gql/graphql.js';

/** As every verb about words outside of the talk names them. */
export type WhichWords = Omit<RaiseWordsFlagInput, 'clause'>;

interface KindWords {
  /** As it begins a line: “A school’s report”. */
  readonly name: string;
  /** Who decides about it. */
  readonly judge: string;
}

export const kindWords: Readonly<Record<WordsKind, KindWords>> = {
  TRY: { name: 'A school’s report', judge: 'An editor' },
  COMMENT: { name: 'A comment on a practice', judge: 'An editor' },
  MEMO: { name: 'A memo', judge: 'Another researcher' },
  ACTION_RETURN: { name: 'What became of an action', judge: 'The facilitator' },
  MEETING: { name: 'What a meeting is called and for', judge: 'The facilitator' },
  KPI_VALUE: { name: 'What stands beside a KPI’s value', judge: 'Another officer or a coordinator' },
  KPI_TARGET: { name: 'Why a KPI’s target was set', judge: 'Another officer or a coordinator' },
  CHARTER_CHANGE: { name: 'Why a charter changes', judge: 'The facilitator' },
};
