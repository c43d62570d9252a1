import {
  confidenceFrom,
  type Confidence,
  type TryEffort,
  type TryProof,
  type TryResult,
} from '@pathways/domain/practices';
import type { LibraryTry } from '@pathways/domain/library';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Urn } from '@pathways/domain/shared';

export interface TryColumns {
  urn: Urn;
  laCode: string;
  phase: SchoolPhase;
  context: string;
  changeMade: string;
  effort: TryEffort;
  result: TryResult;
  proof: TryProof;
  wouldKeep: boolean;
  loggedAt: string;
  isIndependent: boolean;
}

/** All tries of practice `p`. A school is independent when it never was in a group whose words the practice quotes. */
export const triesOf = `
  coalesce((select jsonb_agg(jsonb_build_object('urn', t.urn, 'laCode', s.la_code, 'phase', s.phase, 'context', t.context,
      'changeMade', t.change_made, 'effort', t.effort, 'result', t.result, 'proof', t.proof, 'wouldKeep', t.would_keep,
      'loggedAt', t.logged_at, 'isIndependent', not exists (
        select 1 from group_member m join standing_excerpt e on e.group_id = m.group_id
        join claim_excerpt x on x.excerpt_id = e.id join claim k on k.id = x.claim_id
        join practice_version w on w.id = k.version_id
        where m.urn = t.urn and w.practice_id = p.id and w.published_at is not null)
    ) order by t.logged_at desc, t.id)
    from practice_try t join school s on s.urn = t.urn where t.practice_id = p.id), '[]')`;

export const toConfidence = (tries: readonly TryColumns[], asOf: Date): Confidence =>
  confidenceFrom(
    tries.map(({ urn, laCode, phase, result, proof, isIndependent, loggedAt }) => ({
      urn,
      context: `${laCode}, ${phase}`,
      result,
      proof,
      isIndependent,
      loggedAt: new Date(loggedAt),
    })),
    asOf,
  );

/** Without anything that tells which school it was. */
export const toTry = (row: TryColumns): LibraryTry => ({
  phase: row.phase,
  context: row.context,
  changeMade: row.changeMade,
  effort: row.effort,
  result: row.result,
  proof: row.proof,
  wouldKeep: row.wouldKeep,
  loggedAt: new Date(row.loggedAt),
});
