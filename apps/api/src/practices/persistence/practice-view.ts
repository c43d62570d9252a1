import {
  canEditVersion,
  canReview,
  canSeeVersion,
  canStartVersion,
  canWithdrawPractice,
  stageOf,
  whoActsNext,
  type Check,
  type PracticeFacts,
  type PracticeState,
  type VersionFacts,
} from '@pathways/domain/practices';
import type { PracticeId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import type { LostQuoteView, PracticeView, VersionView } from '../application/practice.queries.js';
import { toClaims, type ClaimRow, type VersionRow } from './version-reading.js';
import { stateDatesOf, toCard, toContext, versionStateOf } from './version-shape.js';

export interface PracticeHeadRow {
  id: PracticeId;
  slug: string;
  state: PracticeState;
  programme_id: ProgrammeId;
  programme_name: string;
  withdrawn_because: string | null;
  successor_title: string | null;
  to_settle: number;
  since: Date | null;
}

export interface PracticeParts {
  readonly head: PracticeHeadRow;
  readonly versions: readonly VersionRow[];
  readonly claims: readonly ClaimRow[];
  readonly checks: readonly Check[];
  readonly speak: (urn: Urn | null) => string;
}

export const factsOf = ({ head, versions }: Pick<PracticeParts, 'head' | 'versions'>): PracticeFacts => ({
  id: head.id,
  programme: head.programme_id,
  state: head.state,
  writers: versions.flatMap(version => version.writers),
});

export const versionFactsOf = (row: VersionRow): VersionFacts => ({
  id: row.id,
  number: row.number,
  state: versionStateOf(stateDatesOf(row)),
  writtenBy: row.written_by,
});

function toVersion(actor: SignedIn, parts: PracticeParts, row: VersionRow): VersionView {
  const [practice, facts] = [factsOf(parts), versionFactsOf(row)];
  const isInHand = ['review', 'approval', 'ready'].includes(facts.state) && practice.state !== 'withdrawn';
  return {
    id: row.id,
    number: row.number,
    state: facts.state,
    card: toCard(row),
    fields: row.fields,
    generalContext: toContext(row),
    claims: toClaims(
      parts.claims.filter(claim => claim.version_id === row.id),
      parts.speak,
    ),
    serves: row.serves,
    writtenBy: row.writer,
    writers: row.writer_names,
    writtenAt: row.written_at,
    returnedNote: row.returned_note,
    publishedAt: row.published_at,
    publishedBy: row.publisher,
    checks: facts.state === 'published' ? [] : [...parts.checks],
    viewerCanEdit: canEditVersion(actor, practice, facts),
    viewerCanReturn: isInHand && canReview(actor, practice),
    viewerCanPublish: isInHand && facts.state === 'ready' && canReview(actor, practice),
  };
}

/** What the public read until its school withdrew: from publishing to withdrawal it may have been copied. */
function lostFrom({ head, versions, claims }: PracticeParts): LostQuoteView[] {
  const current = versions.find(version => version.published_at !== null);
  if (!current?.published_at || head.state !== 'published') return [];
  const { number, published_at: publishedAt, id } = current;
  return claims
    .filter(claim => claim.version_id === id && claim.excerpt_id !== null && claim.quote === null)
    .map(claim => ({ number, claimText: claim.body_text, publishedAt, lostAt: claim.lost_at }));
}

/** The practice as this actor may see it; null when no version of it is for them. */
export function toPracticeView(actor: SignedIn, parts: PracticeParts): PracticeView | null {
  const practice = factsOf(parts);
  const seen = parts.versions.filter(row => canSeeVersion(actor, practice, versionFactsOf(row)));
  const [newest] = seen;
  if (!newest) return null;
  const { head } = parts;
  const lostQuotes = lostFrom(parts);
  return {
    id: head.id,
    slug: head.slug,
    state: head.state,
    programmeId: head.programme_id,
    programmeName: head.programme_name,
    withdrawnBecause: head.withdrawn_because,
    successorTitle: head.successor_title,
    stage: stageOf(head.state, versionFactsOf(newest).state),
    since: head.since,
    actsNext: whoActsNext(head.state, versionFactsOf(newest).state, {
      lostQuotes: lostQuotes.length,
      toSettle: head.to_settle,
    }),
    versions: seen.map(row => toVersion(actor, parts, row)),
    lostQuotes,
    viewerCanStartVersion: canStartVersion(actor, practice) && versionFactsOf(newest).state === 'published',
    viewerCanWithdraw: canWithdrawPractice(actor) && head.state === 'published',
  };
}
