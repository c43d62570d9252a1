import { Injectable } from '@nestjs/common';
import { accept } from '@pathways/domain/shared';
import { RecordQueries, type LibraryRecord } from '../application/record.queries.js';
import { fault, type OaiOutcome } from './oai-arguments.js';
import type { OaiPlace } from './oai-place.js';
import { headerOf, recordOf } from './oai-record.js';
import { readSpan } from './oai-span.js';
import type { WrittenElement } from '../../../platform/xml/written-xml.js';
import { readToken, tokenOf, type Resumption } from './resumption-token.js';

/** How many records come in one answer. */
export const recordsInAnswer = 100;

type Given = Readonly<Partial<Record<string, string>>>;

/** ListIdentifiers and ListRecords, page by page. */
@Injectable()
export class OaiLists {
  constructor(private readonly records: RecordQueries) {}

  async list(
    verb: 'ListIdentifiers' | 'ListRecords',
    given: Given,
    place: OaiPlace,
  ): Promise<OaiOutcome<WrittenElement>> {
    const read = await this.begin(given);
    if (!read.ok) return read;
    const { page, cursor, size } = read.value;
    const found = await this.records.changed({ ...page, first: recordsInAnswer + 1 });
    const shown = found.slice(0, recordsInAnswer);
    if (shown.length === 0) {
      return cursor > 0
        ? fault('badResumptionToken', 'The list ended before this token. Begin it again.')
        : fault('noRecordsMatch', 'No practice matches from, until and set.');
    }
    const more = found.length > shown.length;
    const token = this.tokenAfter(shown, read.value, more);
    const told =
      verb === 'ListRecords'
        ? { record: shown.map(record => recordOf(record, place)) }
        : { header: shown.map(record => headerOf(record, place)) };
    const whole = cursor === 0 && !more;
    const resumption = { '@completeListSize': size, '@cursor': cursor, '#': token };
    return accept({ [verb]: { ...told, ...(whole ? {} : { resumptionToken: resumption }) } });
  }

  private async begin(given: Given): Promise<OaiOutcome<Resumption>> {
    const token = given['resumptionToken'];
    if (token !== undefined) return readToken(token, recordsInAnswer);
    const span = readSpan(given);
    if (!span.ok) return span;
    const size = await this.records.count(span.value);
    return accept({
      page: { ...span.value, after: null, first: recordsInAnswer },
      cursor: 0,
      size: Math.max(size, 1),
    });
  }

  /** Empty on the last page, which tells the harvester that it has everything. */
  private tokenAfter(
    shown: readonly LibraryRecord[],
    { page, cursor, size }: Resumption,
    more: boolean,
  ): string {
    const last = shown.at(-1);
    if (!more || !last) return '';
    const after = { changedAt: last.changedAt, practiceId: last.practiceId };
    return tokenOf({ page: { ...page, after }, cursor: cursor + shown.length, size });
  }
}
