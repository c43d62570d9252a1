import { Injectable } from '@nestjs/common';
import type { ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Log } from '../../platform/telemetry/log.js';
import { CountedTalkQueries } from '../application/counted-talk.queries.js';

const coded = 'select distinct programme_id as id from code where retired_at is null';

/**
 * Reads what counts rest on before anybody asks: over 200,000 excerpts the first question after a start took four seconds. A
 * server that serves begins it when it is ready; whoever asks meanwhile waits for what is left of it.
 */
@Injectable()
export class CountsAhead {
  constructor(
    private readonly reading: Reading,
    private readonly counted: CountedTalkQueries,
    private readonly log: Log,
  ) {}

  /** Resolves when everything is read. What cannot be read is left to the first question. */
  async begin(): Promise<void> {
    try {
      const programmes = await this.reading.rows<{ id: ProgrammeId }>('programmes with codes', coded);
      for (const { id } of programmes) await this.counted.talk(id);
    } catch (error) {
      this.log.warn({ error }, 'counts could not be read ahead');
    }
  }
}
