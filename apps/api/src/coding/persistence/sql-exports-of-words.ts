import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Ids } from '../../platform/unit-of-work.js';
import { ExportsOfWords, type TakenWords } from '../application/exports-of-words.js';

const keep = `
  with noted as (
    insert into words_export (id, kind, label, programme_id, taken_by, taken_at) values ($1, $2, $3, $4, $5, $6) returning id)
  insert into words_export_excerpt (export_id, excerpt_id)
  select noted.id, given.excerpt from noted, (select distinct unnest($7::uuid[]) as excerpt) given`;

@Injectable()
export class SqlExportsOfWords extends ExportsOfWords {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
  }

  async record({ kind, label, programme, takenBy, excerpts }: TakenWords): Promise<void> {
    if (excerpts.length === 0) return;
    const id = this.ids.next<string>();
    await this.source.query(keep, [id, kind, label, programme, takenBy, this.clock.now(), excerpts]);
  }
}
