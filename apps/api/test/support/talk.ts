import { documentOfText } from '@pathways/domain/discussions';
import type { ContributionId, PersonId, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import type { TestApi } from './api.js';
import type { TestTrio } from './groups.js';
import { aPerson, type TestPerson } from './people.js';

interface Said {
  readonly text?: string;
  readonly researchConsent?: boolean;
  /** Which of the trio's three schools speaks; null for a facilitator. */
  readonly place?: number | null;
}

const words =
  'We moved registration to the gate. Two adults greet every child. Late marks fell within a week.';

/** A contribution as a row: what was said and when, without the page on which it was written. */
export async function aContribution(api: TestApi, trio: TestTrio, said: Said = {}): Promise<ContributionId> {
  const id = v7() as ContributionId;
  const discussion = await theDiscussion(api, trio);
  const place = said.place === undefined ? 0 : said.place;
  const author = trio.leaders[place ?? 0]?.personId as PersonId;
  const urn: Urn | null = place === null ? null : (trio.schools[place]?.urn ?? null);
  const text = said.text ?? words;
  const document = documentOfText(text);
  await api.source.query(
    `insert into contribution (id, discussion_id, section_id, author_id, urn, client_id, body_text, document, research_consent, posted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
    [id, discussion, trio.sections[0], author, urn, v7(), text, document, said.researchConsent ?? true],
  );
  await api.source.query(
    `insert into contribution_revision (contribution_id, number, body_text, document, written_by, written_at) values ($1, 1, $2, $3, $4, now())`,
    [id, text, document, author],
  );
  return id;
}

async function theDiscussion(api: TestApi, trio: TestTrio): Promise<string> {
  const rows = await api.source.query<{ id: string }[]>(
    `insert into discussion (id, group_id, cycle_id, prompt_sheet_version_id, opened_at) values ($1, $2, $3, $4, now())
     on conflict (group_id, cycle_id) do update set opened_at = discussion.opened_at returning id`,
    [v7(), trio.groupId, trio.cycleId, trio.sheetVersionId],
  );
  return rows[0]?.id ?? '';
}

export const aResearcher = (
  api: TestApi,
  { programmeId }: TestTrio,
  name = 'Rhea Novak',
): Promise<TestPerson> => aPerson(api, { name, grants: [{ role: 'researcher', programme: programmeId }] });

export const anEditor = (api: TestApi): Promise<TestPerson> =>
  aPerson(api, { name: 'Edith Moss', grants: [{ role: 'editor' }] });

/** What a room heard, in the order of its numbers. */
export async function heardIn(api: TestApi, room: string): Promise<string[]> {
  const rows = await api.source.query<{ kind: string }[]>(
    'select kind from room_event where room_id = $1 order by number',
    [room],
  );
  return rows.map(row => row.kind);
}
