import { Injectable } from '@nestjs/common';
import type { ConsentId } from '@pathways/domain/coding';
import type { ContributionId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { LostQuoteLetters, type LostQuoteLetter } from '../application/lost-quote-mail.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const lettersWhere = (condition: string) => `
  select distinct on (p.id) p.id as "practiceId", v.title, v.published_at as "publishedAt",
    coalesce((select jsonb_agg(jsonb_build_object('personId', n.id, 'email', n.email))
      from person n where n.id in (
        select r.person_id from role_grant r where r.role = 'editor'
          and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland}))), '[]') as recipients
  from consent s
  join excerpt e on e.id = s.excerpt_id
  join claim_excerpt x on x.excerpt_id = s.excerpt_id and x.purpose = s.purpose
  join claim k on k.id = x.claim_id
  join practice_version v on v.id = k.version_id and v.published_at is not null
  join practice p on p.id = v.practice_id
  where ${condition}
  order by p.id, v.number`;

@Injectable()
export class SqlLostQuoteLetters extends LostQuoteLetters {
  constructor(private readonly reading: Reading) {
    super();
  }

  letters(consent: ConsentId): Promise<LostQuoteLetter[]> {
    return this.reading.rows<LostQuoteLetter>('lost quote letters', lettersWhere('s.id = $1'), [consent]);
  }

  lettersOf(contribution: ContributionId): Promise<LostQuoteLetter[]> {
    return this.reading.rows<LostQuoteLetter>(
      'hidden quote letters',
      lettersWhere(`e.contribution_id = $1 and s.state = 'given' and p.state = 'published'`),
      [contribution],
    );
  }
}
