import { Injectable } from '@nestjs/common';
import type { ConsentId } from '@pathways/domain/coding';
import { Reading } from '../../platform/reading.js';
import { ConsentLetters, type ConsentLetter } from '../application/consent-mail.js';
import { todayInEngland } from '../../platform/today-in-england.js';

interface LetterRow {
  school_name: string;
  group_name: string;
  asked_by: string;
  recipients: { personId: string; email: string }[];
}

const letter = `
  select school.name as school_name, g.name as group_name, asker.name as asked_by,
    coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'email', p.email))
      from person p where p.id in (
        select r.person_id from role_grant r
        where r.scope_id = s.urn and r.role in ('school leader', 'deputy', 'colleague')
          and r.from_on <= ${todayInEngland} and (r.until_on is null or r.until_on > ${todayInEngland}))), '[]') as recipients
  from consent s
  join standing_excerpt e on e.id = s.excerpt_id
  join school_group g on g.id = e.group_id
  join school on school.urn = s.urn
  join person asker on asker.id = s.asked_by
  where s.id = $1 and s.state = 'asked'`;

@Injectable()
export class SqlConsentLetters extends ConsentLetters {
  constructor(private readonly reading: Reading) {
    super();
  }

  async letter(consent: ConsentId): Promise<ConsentLetter | null> {
    const row = await this.reading.row<LetterRow>('consent letter', letter, [consent]);
    if (!row) return null;
    const { school_name: schoolName, group_name: groupName, asked_by: askedBy, recipients } = row;
    return { schoolName, groupName, askedBy, recipients };
  }
}
