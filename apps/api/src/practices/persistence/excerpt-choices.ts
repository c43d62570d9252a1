import { canCode, type ConsentPurpose, type ConsentState } from '@pathways/domain/coding';
import type { ExcerptId, GroupId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { seenCoding, seenExcerpt } from '../../analysis/blind.js';
import type { Pseudonyms } from '../../coding/application/pseudonym.queries.js';
import type { RoomAccess } from '../../groups/application/room-access.js';
import type { ExcerptChoiceView } from '../application/practice.queries.js';
import type { Ask } from './ask.js';

/** Who reads, and what decides which rooms they may read. */
export interface Reader {
  readonly ask: Ask;
  readonly rooms: RoomAccess;
  readonly actor: SignedIn;
}

interface ChoiceRow {
  id: ExcerptId;
  quote: string;
  urn: Urn | null;
  group_id: GroupId;
  group_name: string;
  codes: string[];
  consents: { purpose: ConsentPurpose; state: ConsentState }[];
}

/** $2 the viewer, who may be coding some of it blind. */
const choices = `
  select e.id, e.quote, e.urn, e.group_id, g.name as group_name,
    array(select distinct o.name from coding k join code o on o.id = k.code_id
      where k.excerpt_id = e.id and k.removed_at is null and ${seenCoding('$2', 'k', 'e.contribution_id')} order by o.name) as codes,
    coalesce((select jsonb_agg(jsonb_build_object('purpose', s.purpose, 'state', s.state) order by s.purpose)
      from consent s where s.excerpt_id = e.id), '[]') as consents
  from standing_excerpt e join school_group g on g.id = e.group_id
  where e.programme_id = $1 and e.is_open and ${seenExcerpt('$2', 'e.id', 'e.contribution_id')}
  order by g.name, e.id desc limit 500`;

/** The groups among these whose talk the researcher may read today. */
export async function readableGroups(
  { rooms, actor }: Reader,
  groups: readonly GroupId[],
): Promise<Set<GroupId>> {
  const readable = new Set<GroupId>();
  for (const group of new Set(groups)) {
    const facts = await rooms.facts(group);
    if (facts && canCode(actor, facts)) readable.add(group);
  }
  return readable;
}

export async function readChoices(
  reader: Reader,
  programme: ProgrammeId,
  speak: Pseudonyms,
): Promise<ExcerptChoiceView[]> {
  const rows = await reader.ask<ChoiceRow>('excerpt choices', choices, [programme, reader.actor.personId]);
  const readable = await readableGroups(
    reader,
    rows.map(row => row.group_id),
  );
  return rows
    .filter(row => readable.has(row.group_id))
    .map(({ id, quote, urn, group_name: groupName, codes, consents }) => ({
      id,
      quote,
      speaker: speak(urn),
      groupName,
      codes,
      consents,
    }));
}
