import { Injectable } from '@nestjs/common';
import { daysWaited } from '@pathways/domain/practices';
import { programmesAs, type ProgrammeId, type SignedIn, type Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { PseudonymQueries } from '../application/pseudonym.queries.js';
import { WaitingConsentQueries, type WaitingConsentView } from '../application/waiting-consent.queries.js';

interface WaitingRow extends Omit<WaitingConsentView, 'who' | 'days'> {
  readonly programmeId: ProgrammeId;
  readonly urn: Urn;
}

/** $1 the programmes. Words that are gone or closed to research are waited for no longer. */
const waiting = `
  select g.id as "groupId", g.name as "groupName", p.id as "programmeId", p.name as "programmeName", s.urn,
    count(distinct e.id)::int as passages, min(s.asked_at) as since, max(s.reminders) as reminders
  from consent s
  join standing_excerpt e on e.id = s.excerpt_id and e.is_open
  join school_group g on g.id = e.group_id
  join programme p on p.id = e.programme_id
  where s.state = 'asked' and p.id = any($1)
  group by g.id, g.name, p.id, p.name, s.urn order by min(s.asked_at), g.id, s.urn limit 200`;

@Injectable()
export class SqlWaitingConsentQueries extends WaitingConsentQueries {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
  ) {
    super();
  }

  async waiting(actor: SignedIn): Promise<WaitingConsentView[]> {
    const rows = await this.reading.rows<WaitingRow>('waiting consents', waiting, [
      programmesAs(actor, 'researcher'),
    ]);
    const now = new Date();
    const views: WaitingConsentView[] = [];
    for (const { programmeId, urn, ...row } of rows) {
      const speak = await this.pseudonyms.of(programmeId);
      views.push({ ...row, who: speak(urn), days: daysWaited(row.since, now) });
    }
    return views;
  }
}
