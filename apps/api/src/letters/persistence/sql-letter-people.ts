import { Injectable } from '@nestjs/common';
import type { AttentionSettings } from '@pathways/domain/attention';
import type { ClosedDays, Day } from '@pathways/domain/letters';
import type { PersonId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { LetterPeople, type DigestReader, type LetterPerson } from '../application/letter-people.js';
import * as statements from './letter-statements.js';

type Row = Omit<LetterPerson, 'settings'> & AttentionSettings;

type ReaderRow = Row & Pick<DigestReader, 'since' | 'lastDigest'>;

const asPerson = ({ id, name, email, authorities, ...settings }: Row): LetterPerson => ({
  id,
  name,
  email,
  authorities,
  settings,
});

@Injectable()
export class SqlLetterPeople extends LetterPeople {
  constructor(private readonly reading: Reading) {
    super();
  }

  async these(people: readonly PersonId[]): Promise<LetterPerson[]> {
    return (await this.reading.rows<Row>('letters.these', statements.these, [people])).map(asPerson);
  }

  async waiting(): Promise<LetterPerson[]> {
    return (await this.reading.rows<Row>('letters.waiting', statements.waiting)).map(asPerson);
  }

  async digestReaders(): Promise<DigestReader[]> {
    const rows = await this.reading.rows<ReaderRow>('letters.digestReaders', statements.digestReaders);
    return rows.map(({ since, lastDigest, ...row }) => ({ ...asPerson(row), since, lastDigest }));
  }

  closedFrom(day: Day): Promise<ClosedDays[]> {
    return this.reading.rows<ClosedDays>('letters.closedFrom', statements.closedFrom, [day]);
  }
}
