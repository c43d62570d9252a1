import type { CodedStretch } from '@pathways/domain/analysis';
import type { CodeId, ContributionId, CycleId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { CodingCount } from '../application/counted-talk.queries.js';
import type { Known } from './counts.js';

export interface CountableRow {
  readonly id: ContributionId;
  readonly urn: Urn | null;
  readonly group: GroupId;
  readonly cycle: CycleId;
  readonly month: string;
  /** Milliseconds since 1970. */
  readonly saidAt: number;
  /** To all who research, and coded blind by nobody: it is in themes, and in tables where a school said it. */
  readonly isOpenToAll: boolean;
  readonly marks: string | null;
}

export type AlikeCodings = Omit<CodingCount, 'codings'>;

export interface CountableMark {
  readonly coding: AlikeCodings;
  /** Under the code that it counts as. */
  readonly stretch: CodedStretch;
}

function toCoding(text: string, group: GroupId): AlikeCodings {
  const [code = '', countedAs = '', made, read, coder = ''] = text.split(' ');
  return {
    code: code as CodeId,
    madeUnder: Number(made),
    readUnder: Number(read),
    countedAs: countedAs as CodeId,
    codedBy: coder as PersonId,
    group,
  };
}

/** The codings of a contribution, as the statement tells them. */
export function marksOf(
  { marks, group }: CountableRow,
  known: Known<AlikeCodings>,
): readonly CountableMark[] {
  if (marks === null) return [];
  return marks.split(';').map(text => {
    const [alike = '', place = ''] = text.split(',');
    const coding = known.of(`${alike} ${group}`, () => toCoding(alike, group));
    const [revision = 0, startsAt = 0, endsAt = 0] = place.split(' ').map(Number);
    return { coding, stretch: { code: coding.countedAs, revision, startsAt, endsAt } };
  });
}
