import { Injectable } from '@nestjs/common';
import type { EntryAddress, Kpi, KpiTarget, KpiValue } from '@pathways/domain/frameworks';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { KpiStore } from '../application/kpi.store.js';
import { targetColumns, valueColumns } from './kpi-columns.js';

const find = `
  select e.framework_id as framework, e.path, e.kind, e.facts, e.place is not null as "isCurrent",
    json_build_object('authority', f.authority_code, 'programme', f.programme_id) as keeping
  from framework_entry e join framework f on f.id = e.framework_id
  where e.framework_id = $1 and e.path = $2 for update of e`;

const standing = `
  select ${valueColumns} from kpi_value v
  where v.framework_id = $1 and v.entry_path = $2 and v.term = $3 and v.part = $4 order by v.version desc limit 1`;

const target = `
  select ${targetColumns} from kpi_target t
  where t.framework_id = $1 and t.entry_path = $2 order by t.version desc limit 1`;

const add = `
  insert into kpi_value (id, framework_id, entry_path, term, part, version, state, value, as_at, status, source, basis,
    note, because, entered_by, entered_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

const addTarget = `
  insert into kpi_target (id, framework_id, entry_path, version, operator, value, by_term, direction, because, set_by, set_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

@Injectable()
export class SqlKpiStore extends KpiStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async find(work: Work, { framework, path }: EntryAddress): Promise<Kpi | null> {
    const [kpi] = await managerOf(work).query<Kpi[]>(find, [framework, path]);
    return kpi ?? null;
  }

  async standing(work: Work, kpi: Kpi, at: { term: string; part: string }): Promise<KpiValue | null> {
    const values = [kpi.framework, kpi.path, at.term, at.part];
    const [value] = await managerOf(work).query<KpiValue[]>(standing, values);
    return value ?? null;
  }

  async target(work: Work, { framework, path }: Kpi): Promise<KpiTarget | null> {
    const [found] = await managerOf(work).query<KpiTarget[]>(target, [framework, path]);
    return found ?? null;
  }

  async add(work: Work, { framework, path }: Kpi, value: KpiValue, by: PersonId): Promise<string> {
    const id = this.ids.next();
    const { term, part, version, state, asAt, status, source, basis, note, because } = value;
    const figure = [term, part, version, state, value.value, asAt, status, source, basis, note, because];
    await managerOf(work).query(add, [id, framework, path, ...figure, by, work.now]);
    return id;
  }

  async addTarget(work: Work, { framework, path }: Kpi, made: KpiTarget, by: PersonId): Promise<string> {
    const id = this.ids.next();
    const { version, operator, value, byTerm, direction, because } = made;
    const figures = [version, operator, value, byTerm, direction, because];
    await managerOf(work).query(addTarget, [id, framework, path, ...figures, by, work.now]);
    return id;
  }
}
