import { Injectable } from '@nestjs/common';
import { measureDefinitions } from '@pathways/domain/schools';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MeasureStore, type KeptMeasure, type MeasureToKeep } from '../application/measure.store.js';
import { inBatches } from './in-batches.js';

const keepDefinitions = `
  insert into measure_definition as kept (code, name, unit, meaning)
  select code, name, unit, meaning from json_to_recordset($1) as i (code text, name text, unit text, meaning text)
  on conflict (code) do update set name = excluded.name, unit = excluded.unit, meaning = excluded.meaning
    where (kept.name, kept.unit, kept.meaning) is distinct from (excluded.name, excluded.unit, excluded.meaning)`;

// The final select reads the table as it was before the statement, and so knows what each figure said. It looks each one
// up by its key: a join would be planned on statistics that do not yet know of the rows of this import.
const keepMeasures = `
  with incoming as (
    select * from json_to_recordset($1) as i (urn text, code text, "academicYear" text, source text,
      status measure_status, state measure_state, value numeric, "publishedAs" text)
  ), written as (
    insert into measure as kept (urn, code, academic_year, source, status, state, value, published_as)
    select urn, code, "academicYear", source, status, state, value, "publishedAs" from incoming
    on conflict (urn, code, academic_year) do update set source = excluded.source, status = excluded.status,
      state = excluded.state, value = excluded.value, published_as = excluded.published_as
      where (kept.source, kept.status, kept.state, kept.value, kept.published_as)
        is distinct from (excluded.source, excluded.status, excluded.state, excluded.value, excluded.published_as)
    returning urn, code, academic_year, published_as
  )
  select w.urn, w.code, w.published_as as after, (
    select b.published_as from measure b
    where b.urn = w.urn and b.code = w.code and b.academic_year = w.academic_year
  ) as before
  from written w`;

@Injectable()
export class SqlMeasureStore extends MeasureStore {
  async keepDefinitions(work: Work): Promise<void> {
    await managerOf(work).query(keepDefinitions, [JSON.stringify(measureDefinitions)]);
  }

  keepMeasures(work: Work, measures: readonly MeasureToKeep[]): Promise<readonly KeptMeasure[]> {
    const rows = measures.map(({ cell, ...measure }) => ({
      ...measure,
      state: cell.state,
      value: cell.state === 'value' ? cell.value : null,
    }));
    return inBatches(rows, json => managerOf(work).query<KeptMeasure[]>(keepMeasures, [json]), 5_000);
  }
}
