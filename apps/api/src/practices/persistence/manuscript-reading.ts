import type { ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import {
  linksIn,
  ownTexts,
  type CheckedLink,
  type ClaimDraft,
  type Draft,
  type Manuscript,
  type StandingExcerpt,
  type VersionId,
} from '@pathways/domain/practices';
import type { ExcerptId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { readingAgeOf } from '../application/reading-level.js';
import type { Ask } from './ask.js';
import { readRegister } from './register-reading.js';
import { cardColumns, toCard, type CardColumns } from './version-shape.js';
import { todayInEngland } from '../../platform/today-in-england.js';

interface ClaimRow {
  body_text: string;
  excerpts: { excerpt: ExcerptId; purpose: ConsentPurpose; agreedWords: string | null }[];
}

interface StandingRow {
  id: ExcerptId;
  programme_id: ProgrammeId;
  urn: Urn | null;
  quote: string;
  is_open: boolean;
  consents: { purpose: ConsentPurpose; state: ConsentState }[];
}

interface NameRow {
  kind: 'school' | 'person';
  urn: Urn;
  name: string;
}

const claims = `
  select k.body_text, coalesce((select jsonb_agg(jsonb_build_object('excerpt', x.excerpt_id, 'purpose', x.purpose,
    'agreedWords', x.agreed_words)
    order by x.excerpt_id) from claim_excerpt x where x.claim_id = k.id), '[]') as excerpts
  from claim k where k.version_id = $1 order by k.position`;

const standing = `
  select e.id, e.programme_id, e.urn, e.quote, e.is_open,
    coalesce((select jsonb_agg(jsonb_build_object('purpose', s.purpose, 'state', s.state))
      from consent s where s.excerpt_id = e.id and s.urn = e.urn), '[]') as consents
  from standing_excerpt e where e.id = any($1)`;

/** Every school that ever was in the programme, and whoever speaks or spoke for one of them. */
const names = `
  select 'school' as kind, s.urn, s.name from programme_school m join school s on s.urn = m.urn where m.programme_id = $1
  union all
  select distinct 'person', m.urn, p.name from programme_school m
    join role_grant r on r.scope_id = m.urn and r.role in ('school leader', 'deputy', 'colleague')
    join person p on p.id = r.person_id
  where m.programme_id = $1`;

const links = `select url, outcome, because, checked_at as "checkedAt" from checked_link where url = any($1)`;

export async function readStanding(ask: Ask, ids: readonly ExcerptId[]): Promise<StandingExcerpt[]> {
  const rows = await ask<StandingRow>('standing excerpts', standing, [ids]);
  return rows.map(row => ({
    id: row.id,
    programme: row.programme_id,
    urn: row.urn,
    quote: row.quote,
    isOpen: row.is_open,
    consents: Object.fromEntries(row.consents.map(({ purpose, state }) => [purpose, state])),
  }));
}

export const readClaims = async (ask: Ask, version: VersionId): Promise<ClaimDraft[]> =>
  (await ask<ClaimRow>('manuscript claims', claims, [version])).map(row => ({
    text: row.body_text,
    excerpts: row.excerpts,
  }));

/** What a version says, and nothing of how it stands. */
export async function readDraft(ask: Ask, version: VersionId): Promise<Draft> {
  const [row] = await ask<CardColumns>(
    'version card',
    `select ${cardColumns} from practice_version v where v.id = $1`,
    [version],
  );
  if (!row) throw new Error(`The version ${version} has gone while it was read.`);
  return { card: toCard(row), claims: await readClaims(ask, version) };
}

/** The version as it would be published at this moment. */
export async function readManuscript(
  ask: Ask,
  { id, programme }: { readonly id: VersionId; readonly programme: ProgrammeId },
): Promise<Manuscript> {
  const [version] = await ask<CardColumns & { number: number; today: string }>(
    'manuscript',
    `select v.number, ${todayInEngland}::text as today, ${cardColumns} from practice_version v where v.id = $1`,
    [id],
  );
  if (!version) throw new Error(`The version ${id} has gone while it was read.`);
  const made = await readClaims(ask, id);
  const excerpts = await readStanding(
    ask,
    made.flatMap(claim => claim.excerpts.map(({ excerpt }) => excerpt)),
  );
  const known = await ask<NameRow>('programme names', names, [programme]);
  const card = toCard(version);
  const texts = ownTexts({ card, claims: made }).map(({ text }) => text);
  const urls = texts.flatMap(linksIn);
  return {
    number: version.number,
    card,
    claims: made,
    excerpts,
    names: {
      schools: known.filter(row => row.kind === 'school'),
      people: known.filter(row => row.kind === 'person'),
    },
    today: version.today,
    readingAge: readingAgeOf(texts),
    links: urls.length > 0 ? await ask<CheckedLink>('checked links', links, [urls]) : [],
    ...(await readRegister(
      ask,
      programme,
      excerpts.map(({ urn }) => urn),
    )),
  };
}
