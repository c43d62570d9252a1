import type { LibraryClaim, LibraryContent, LibraryQuote, RegisterTally } from '@pathways/domain/library';
import { chainOf, contextOfTry, disadvantageMeasure } from '@pathways/domain/library';
import { termOf } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { SchoolRole, Urn } from '@pathways/domain/shared';

export interface ClaimRow {
  id: string;
  body_text: string;
  quote: string | null;
  urn: Urn | null;
  school_name: string | null;
  heading: string | null;
  posted_on: string | null;
  phase: SchoolPhase | null;
  pupils: number | null;
  disadvantage: number | null;
  role: SchoolRole | null;
}

/** Quotations come out of `quotable_passage`: what its school has not agreed to at this moment is no row of it. */
export const claims = `
  select k.id, k.body_text, case when q.quote is not null then coalesce(x.agreed_words, q.quote) end as quote, q.urn,
    case when q.purpose = 'quote named' then n.name end as school_name, s.heading, to_char(c.posted_at, 'YYYY-MM-DD') as posted_on,
    n.phase, n.pupils, (
      select m.value from measure m where m.urn = n.urn and m.code = '${disadvantageMeasure}' and m.state = 'value'
      order by m.academic_year desc limit 1) as disadvantage, (
      select r.role from role_grant r where r.person_id = c.author_id and r.scope_id = q.urn
        and r.role in ('school leader', 'deputy', 'colleague')
      order by array_position(array['school leader', 'deputy', 'colleague'], r.role::text) limit 1) as role
  from claim k
  left join claim_excerpt x on x.claim_id = k.id
  left join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  left join excerpt e on e.id = q.excerpt_id
  left join contribution c on c.id = e.contribution_id
  left join prompt_section s on s.id = c.section_id
  left join school n on n.urn = q.urn
  where k.version_id = $1
  order by k.position, x.excerpt_id`;

/** School A is the school that this practice quotes first: a letter tells nothing of another practice. */
function lettersOf(rows: readonly ClaimRow[]): (urn: Urn | null) => string {
  const order = [...new Set(rows.flatMap(({ quote, urn }) => (quote !== null && urn !== null ? [urn] : [])))];
  return urn =>
    urn === null ? 'A facilitator' : `School ${String.fromCharCode(65 + (order.indexOf(urn) % 26))}`;
}

function toQuote(
  row: ClaimRow,
  speak: (urn: Urn | null) => string,
  tally: RegisterTally,
): LibraryQuote | null {
  const { quote: words, heading: prompt, posted_on: postedOn } = row;
  if (words === null || prompt === null || postedOn === null) return null;
  const where = row.phase === null ? null : contextOfTry({ ...row, phase: row.phase }, tally);
  return {
    words,
    speaker: row.school_name ?? speak(row.urn),
    chain: chainOf(row.role, where),
    prompt,
    saidIn: termOf(postedOn),
  };
}

/** A claim without a quotation left rests on nothing that may be shown, so it is not shown either. */
export function toClaims(
  rows: readonly ClaimRow[],
  tally: RegisterTally,
): Pick<LibraryContent, 'claims' | 'hiddenClaims'> {
  const speak = lettersOf(rows);
  const all = new Map<string, LibraryClaim & { readonly quotes: LibraryQuote[] }>();
  for (const row of rows) {
    const claim = all.get(row.id) ?? { id: row.id, text: row.body_text, quotes: [] };
    all.set(row.id, claim);
    const quote = toQuote(row, speak, tally);
    if (quote) claim.quotes.push(quote);
  }
  const shown = [...all.values()].filter(claim => claim.quotes.length > 0);
  return { claims: shown, hiddenClaims: all.size - shown.length };
}
