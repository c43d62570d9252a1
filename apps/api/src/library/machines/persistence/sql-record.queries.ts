import { Injectable } from '@nestjs/common';
import type { ChosenFacets } from '@pathways/domain/library';
import type { PracticeId } from '@pathways/domain/shared';
import { Reading } from '../../../platform/reading.js';
import {
  RecordQueries,
  type LibraryRecord,
  type RecordFacet,
  type RecordPage,
  type RecordSets,
  type RecordSpan,
} from '../application/record.queries.js';
import { latestChosen } from './latest-chosen.js';
import { changed, count, edition, latest, one, sets, toRecord, type RecordRow } from './record-statements.js';

const wanted = ({ facet: { programme, phase, theme, outcome }, from, before }: RecordSpan) => [
  programme,
  phase,
  theme,
  outcome,
  from,
  before,
];

@Injectable()
export class SqlRecordQueries extends RecordQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async edition(): Promise<string> {
    const row = await this.reading.row<{ edition: string }>('library records edition', edition);
    return row?.edition ?? '';
  }

  async changed({ after, first, ...span }: RecordPage): Promise<LibraryRecord[]> {
    const rows = await this.reading.rows<RecordRow>('library records changed', changed, [
      ...wanted(span),
      after?.changedAt ?? null,
      after?.practiceId ?? null,
      first,
    ]);
    return rows.map(toRecord);
  }

  async count(span: RecordSpan): Promise<number> {
    const row = await this.reading.row<{ total: number }>('library records counted', count, wanted(span));
    return row?.total ?? 0;
  }

  async latest(facet: RecordFacet, first: number): Promise<LibraryRecord[]> {
    const values = [...wanted({ facet, from: null, before: null }), first];
    const rows = await this.reading.rows<RecordRow>('library records latest', latest, values);
    return rows.map(toRecord);
  }

  async latestOf(chosen: ChosenFacets, first: number): Promise<LibraryRecord[]> {
    const { text, values } = latestChosen(chosen, first);
    return (await this.reading.rowsPlannedAnew<RecordRow>(text, values)).map(toRecord);
  }

  async record(practice: PracticeId): Promise<LibraryRecord | null> {
    const row = await this.reading.row<RecordRow>('library record', one, [practice]);
    return row && toRecord(row);
  }

  async sets(): Promise<RecordSets> {
    const row = await this.reading.row<RecordSets>('library record sets', sets);
    return row ?? { earliest: null, programmes: [], phases: [] };
  }
}
