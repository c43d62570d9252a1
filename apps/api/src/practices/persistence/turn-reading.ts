import type { TurnParty, TurnReason } from '@pathways/domain/practices';
import type { PracticeId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { TurnView } from '../application/making.queries.js';

export interface TurnRow {
  practice_id: PracticeId;
  programme_id: ProgrammeId;
  title: string;
  programme_name: string;
  party: TurnParty;
  urn: Urn | null;
  because: TurnReason;
  opened_at: Date;
  reminders: number;
  writers: string[];
}

/** $1 programmes whose drafts the actor sees, $2 whether they are an editor. Editors see drafts only once they were sent. */
export const turnsWhere = (rest: string) => `
  select p.id as practice_id, p.programme_id, v.title, g.name as programme_name, t.party, t.urn, t.because, t.opened_at,
    t.reminders, array(select n.name from version_writer w join person n on n.id = w.person_id
      where w.version_id = v.id order by n.name) as writers
  from practice_turn t
  join practice_version v on v.id = t.version_id
  join practice p on p.id = v.practice_id
  join programme g on g.id = p.programme_id
  where t.ended_at is null and (p.programme_id = any($1) or ($2 and v.sent_to_review_at is not null)) and ${rest}
  order by t.opened_at, t.id`;

export const toTurn = (row: TurnRow, speak: (urn: Urn | null) => string): TurnView => ({
  party: row.party,
  who: whoOf(row, speak),
  because: row.because,
  since: row.opened_at,
  reminders: row.reminders,
});

/** Any of the writers may act. */
const oneOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function whoOf({ party, urn, writers }: TurnRow, speak: (urn: Urn | null) => string): string {
  if (party === 'school') return speak(urn);
  return party === 'editor' ? 'An editor' : oneOf.format(writers);
}
