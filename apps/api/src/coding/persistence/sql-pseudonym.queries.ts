import { Injectable } from '@nestjs/common';
import { pseudonymOf } from '@pathways/domain/coding';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { PseudonymQueries, type Pseudonyms } from '../application/pseudonym.queries.js';

interface SchoolRow {
  urn: Urn;
  phase: string;
}

/** By day of joining, so that later schools come after; within a day by a hash, so that no register gives the order away. */
const schools = `
  select m.urn, s.phase from programme_school m join school s on s.urn = m.urn
  where m.programme_id = $1 order by m.joined_on, md5(m.programme_id::text || m.urn)`;

@Injectable()
export class SqlPseudonymQueries extends PseudonymQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async of(programme: ProgrammeId): Promise<Pseudonyms> {
    const rows = await this.schools(programme);
    const order = rows.map(row => row.urn);
    const phases = new Map(rows.map(row => [row.urn, row.phase]));
    return urn => (urn === null ? 'A facilitator' : pseudonymOf(order, urn, phases.get(urn) ?? 'partner'));
  }

  async schoolCalled(programme: ProgrammeId, pseudonym: string): Promise<Urn | null> {
    const [rows, speak] = await Promise.all([this.schools(programme), this.of(programme)]);
    return rows.find(({ urn }) => speak(urn) === pseudonym)?.urn ?? null;
  }

  async all(programme: ProgrammeId): Promise<string[]> {
    const [rows, speak] = await Promise.all([this.schools(programme), this.of(programme)]);
    return rows.map(({ urn }) => speak(urn));
  }

  private schools(programme: ProgrammeId): Promise<SchoolRow[]> {
    return this.reading.rows<SchoolRow>('pseudonym schools', schools, [programme]);
  }
}
