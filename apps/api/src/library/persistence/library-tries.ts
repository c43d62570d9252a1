import {
  contextKey,
  contextOfTry,
  disadvantageMeasure,
  type LibraryTry,
  type PathTry,
  type RegisterTally,
  type TryCounting,
} from '@pathways/domain/library';
import {
  bearingsOf,
  countsByAge,
  latestOfEach,
  termOf,
  type CountedTry,
  type TryEffort,
  type TryId,
  type TryProof,
  type TryResult,
} from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PracticeId, ProgrammeId, Urn } from '@pathways/domain/shared';

export interface TryRow {
  id: TryId;
  practice_id: PracticeId;
  programme_id: ProgrammeId;
  urn: Urn;
  la_code: string;
  phase: SchoolPhase;
  pupils: number | null;
  disadvantage: number | null;
  context: string;
  change_made: string;
  is_adapted: boolean;
  begun_on: string;
  effort: TryEffort;
  result: TryResult;
  proof: TryProof;
  would_keep: boolean;
  logged_at: Date;
  hidden_at: Date | null;
  words_removed_at: Date | null;
  is_independent: boolean;
}

/**
 * The raw rows that every dial is counted from, the newest first. A school is independent when it never was in a group whose
 * words a published version quotes.
 */
const triesWhere = (isWanted: string) => `
  with source as (
    select distinct w.practice_id, d.group_id
    from practice_version w join claim k on k.version_id = w.id join claim_excerpt x on x.claim_id = k.id
    join excerpt e on e.id = x.excerpt_id join contribution c on c.id = e.contribution_id
    join discussion d on d.id = c.discussion_id
    where w.practice_id ${isWanted} and w.published_at is not null
  )
  select t.id, t.practice_id, p.programme_id, t.urn, s.la_code, s.phase, s.pupils, (
      select m.value from measure m where m.urn = s.urn and m.code = '${disadvantageMeasure}' and m.state = 'value'
      order by m.academic_year desc limit 1) as disadvantage,
    t.context, t.change_made, t.is_adapted, t.begun_on, t.effort, t.result, t.proof, t.would_keep, t.logged_at,
    t.hidden_at, t.words_removed_at,
    not exists (select from source o join group_member m on m.group_id = o.group_id
      where o.practice_id = t.practice_id and m.urn = t.urn) as is_independent
  from standing_try t join practice p on p.id = t.practice_id join school s on s.urn = t.urn
  where t.practice_id ${isWanted} order by t.logged_at desc, t.id`;

/** $1 practices. */
export const tries = triesWhere('= any($1)');

/** $1 one practice: a list would be planned anew for each reader, and planning takes longer than reading. */
export const triesOfOne = triesWhere('= $1');

export const toCounted = (row: TryRow, tally: RegisterTally): CountedTry => ({
  urn: row.urn,
  context: contextKey(contextOfTry(row, tally)),
  effort: row.effort,
  result: row.result,
  proof: row.proof,
  wouldKeep: row.would_keep,
  isIndependent: row.is_independent,
  loggedAt: row.logged_at,
});

const bearingFacts = ({ result, would_keep: wouldKeep, is_adapted: isAdapted }: TryRow) => ({
  result,
  wouldKeep,
  isAdapted,
});

export const toPathTry = (row: TryRow): PathTry => ({
  ...bearingFacts(row),
  laCode: row.la_code,
  begunOn: row.begun_on,
});

/** For each try whether it moves the dial of confidence, and if not, why. */
function countingOf(rows: readonly TryRow[], asOf: Date): (row: TryRow) => TryCounting {
  const sayings = rows.map(row => ({ row, urn: row.urn, loggedAt: row.logged_at }));
  const latest = new Set(
    latestOfEach(sayings, asOf, ({ row }) => row.result !== 'too soon').map(({ row }) => row),
  );
  return row => {
    if (row.result === 'too soon') return 'too soon';
    if (!countsByAge({ loggedAt: row.logged_at }, asOf)) return 'too old';
    return latest.has(row) ? 'counts' : 'reported again';
  };
}

function wordsOf({ hidden_at: hiddenAt, words_removed_at: removedAt }: TryRow): LibraryTry['words'] {
  if (hiddenAt === null) return 'in sight';
  return removedAt === null ? 'out of sight' : 'removed';
}

/** Without anything that tells which school it was. */
export function toLibraryTries(rows: readonly TryRow[], tally: RegisterTally, asOf: Date): LibraryTry[] {
  const counting = countingOf(rows, asOf);
  return rows.map(row => ({
    id: row.id,
    words: wordsOf(row),
    where: contextOfTry(row, tally),
    context: row.context,
    changeMade: row.change_made,
    isAdapted: row.is_adapted,
    begunIn: termOf(row.begun_on),
    effort: row.effort,
    result: row.result,
    proof: row.proof,
    wouldKeep: row.would_keep,
    bearings: bearingsOf(bearingFacts(row)),
    isIndependent: row.is_independent,
    counting: counting(row),
    loggedAt: row.logged_at,
  }));
}
