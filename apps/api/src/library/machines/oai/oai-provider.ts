import { Injectable } from '@nestjs/common';
import { accept } from '@pathways/domain/shared';
import { Settings } from '../../../platform/settings.js';
import { Clock } from '../../../platform/unit-of-work.js';
import { RecordQueries } from '../application/record.queries.js';
import { fault, readRequest, type OaiOutcome, type OaiRequest } from './oai-arguments.js';
import { describeRepository, describeSets } from './oai-descriptions.js';
import { OaiLists } from './oai-lists.js';
import { oaiAddress, practiceIn, type OaiPlace } from './oai-place.js';
import { dcFormat, recordOf } from './oai-record.js';
import { stampOf } from './oai-span.js';
import { xmlOf, type WrittenElement } from '../../../platform/xml/written-xml.js';

const namespace = 'http://www.openarchives.org/OAI/2.0/';
const noFormat = fault('cannotDisseminateFormat', 'The one format here is oai_dc.');
const noPractice = fault('idDoesNotExist', 'There is no such practice in this library.');

/** The Open Archives Initiative Protocol for Metadata Harvesting 2.0: all six verbs over the published practices. */
@Injectable()
export class OaiProvider {
  private readonly place: OaiPlace;

  constructor(
    private readonly records: RecordQueries,
    private readonly lists: OaiLists,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    const [, email] = /<([^<>]+)>/.exec(settings.mail.from) ?? [];
    this.place = { origin: settings.publicUrl, email: email ?? settings.mail.from };
  }

  async answer(query: URLSearchParams): Promise<string> {
    const request = readRequest(query);
    const outcome = request.ok ? await this.act(request.value) : request;
    const said: WrittenElement = outcome.ok
      ? outcome.value
      : { error: { '@code': outcome.refusal.kind, '#': outcome.refusal.message } };
    return xmlOf({
      'OAI-PMH': {
        '@xmlns': namespace,
        '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@xsi:schemaLocation': `${namespace} ${namespace}OAI-PMH.xsd`,
        responseDate: stampOf(this.clock.now()),
        request: this.repeated(request, outcome),
        ...said,
      },
    });
  }

  /** The request as it was understood: nothing of it is repeated when it could not be (section 3.2). */
  private repeated(request: OaiOutcome<OaiRequest>, outcome: OaiOutcome<WrittenElement>): WrittenElement {
    const where = { '#': oaiAddress(this.place) };
    if (!request.ok || (!outcome.ok && outcome.refusal.kind === 'badArgument')) return where;
    const { verb, given } = request.value;
    const attributes = Object.entries(given).map(([name, value]) => [`@${name}`, value]);
    return { '@verb': verb, ...Object.fromEntries(attributes), ...where };
  }

  private async act({ verb, given }: OaiRequest): Promise<OaiOutcome<WrittenElement>> {
    switch (verb) {
      case 'Identify':
        return accept(describeRepository(this.place, await this.records.sets()));
      case 'ListMetadataFormats':
        return this.formats(given['identifier']);
      case 'ListSets':
        if (given['resumptionToken'] !== undefined)
          return fault('badResumptionToken', 'The sets come in one piece.');
        return accept(describeSets(await this.records.sets()));
      case 'GetRecord':
        return this.record(given['identifier'] ?? '', given['metadataPrefix'] ?? '');
      case 'ListIdentifiers':
      case 'ListRecords':
        if (given['metadataPrefix'] !== undefined && given['metadataPrefix'] !== dcFormat.metadataPrefix)
          return noFormat;
        return this.lists.list(verb, given, this.place);
    }
  }

  private async formats(identifier: string | undefined): Promise<OaiOutcome<WrittenElement>> {
    const known = identifier === undefined || (await this.find(identifier));
    return known ? accept({ ListMetadataFormats: { metadataFormat: dcFormat } }) : noPractice;
  }

  private async record(identifier: string, prefix: string): Promise<OaiOutcome<WrittenElement>> {
    const record = await this.find(identifier);
    if (!record) return noPractice;
    if (prefix !== dcFormat.metadataPrefix) return noFormat;
    return accept({ GetRecord: { record: recordOf(record, this.place) } });
  }

  private async find(identifier: string) {
    const practice = practiceIn(this.place, identifier);
    return practice && this.records.record(practice);
  }
}
