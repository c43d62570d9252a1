import { Injectable } from '@nestjs/common';
import type { Draft, DraftPlace, PlacedAt } from '@pathways/domain/drafts';
import type { ContributionId, GroupId, PersonId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { DraftStore, type SeenDraft } from '../application/draft.store.js';
import { draftColumns, toDraft, type DraftRow } from './draft-row.js';

const groupOfDiscussion = `select group_id as group from discussion where id = $1`;
const groupOfContribution = `select d.group_id as group from contribution c
  join discussion d on d.id = c.discussion_id where c.id = $1`;

const groupOfMeeting = `select group_id as group from meeting where id = $1`;

const keep = `insert into draft (${draftColumns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (person_id, place, device_id) do update set device_kind = excluded.device_kind,
    body_text = excluded.body_text, document = excluded.document, revision = excluded.revision,
    saved_at = excluded.saved_at, settled_at = excluded.settled_at
  where draft.revision < excluded.revision`;

const words = `body_text = '', document = null, settled_at`;

const settle = `update draft set ${words} = $4 from jsonb_to_recordset($3::jsonb) as seen(device uuid, revision integer)
  where person_id = $1 and place = $2 and device_id = seen.device and draft.revision <= seen.revision
    and settled_at is null`;

const spaced = (column: string) => `btrim(regexp_replace(${column}, '\\s+', ' ', 'g'))`;

/** Spaces and empty lines are tidied when something is sent, so they do not tell a draft from what was said. */
const settleSent = `update draft set ${words} = $2 from contribution c
  where c.id = $1 and person_id = c.author_id and settled_at is null
    and place = any(array['edit:' || c.id, 'reply:' || c.parent_id, 'section:' || c.discussion_id || ':' || c.section_id])
    and ${spaced('draft.body_text')} = ${spaced('c.body_text')}`;

function whereIs(place: PlacedAt): [statement: string, values: string[]] {
  if (place.kind === 'section') return [groupOfDiscussion, [place.discussion]];
  if ('meeting' in place) return [groupOfMeeting, [place.meeting]];
  return [groupOfContribution, [place.contribution]];
}

@Injectable()
export class SqlDraftStore extends DraftStore {
  constructor(private readonly reading: Reading) {
    super();
  }

  async groupAt(work: Work, place: PlacedAt): Promise<GroupId | null> {
    const [row] = await managerOf(work).query<{ group: GroupId }[]>(...whereIs(place));
    return row?.group ?? null;
  }

  async hold(work: Work, { author, place, device }: Draft): Promise<Draft | null> {
    const [row] = await managerOf(work).query<DraftRow[]>(
      `select ${draftColumns} from draft where person_id = $1 and place = $2 and device_id = $3 for update`,
      [author, place, device],
    );
    return row ? toDraft(row) : null;
  }

  async keep(work: Work, draft: Draft): Promise<void> {
    await managerOf(work).query(keep, [
      draft.author,
      draft.place,
      draft.device,
      draft.deviceKind,
      draft.group,
      draft.text,
      draft.document && JSON.stringify(draft.document),
      draft.revision,
      draft.savedAt,
      draft.settledAt,
    ]);
  }

  async settle(
    work: Work,
    { author, place, seen }: { author: PersonId; place: DraftPlace; seen: readonly SeenDraft[] },
  ): Promise<void> {
    await managerOf(work).query(settle, [author, place, JSON.stringify(seen), work.now]);
  }

  async settleSent(contribution: ContributionId, at: Date): Promise<void> {
    await this.reading.rows('drafts.settleSent', settleSent, [contribution, at]);
  }

  async dropBefore(work: Work, moment: Date): Promise<void> {
    await managerOf(work).query(`delete from draft where saved_at < $1`, [moment]);
  }

  authors(work: Work): Promise<{ author: PersonId; group: GroupId }[]> {
    return managerOf(work).query(
      `select distinct person_id as author, room_id as "group" from draft order by 1, 2`,
    );
  }

  async dropOf(work: Work, author: PersonId, group: GroupId): Promise<void> {
    await managerOf(work).query(`delete from draft where person_id = $1 and room_id = $2`, [author, group]);
  }
}
