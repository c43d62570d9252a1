import { licenceLinks } from '@pathways/domain/practices';
import type { LibraryRecord } from '../application/record.queries.js';
import { identifierOf, type OaiPlace } from './oai-place.js';
import { phaseSpec, stampOf } from './oai-span.js';
import type { WrittenElement } from '../../../platform/xml/written-xml.js';

export const dcFormat = {
  metadataPrefix: 'oai_dc',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
} as const;

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** A withdrawn practice stays listed for ever, as deleted: whoever kept a copy learns of it. */
export const headerOf = (record: LibraryRecord, place: OaiPlace): WrittenElement => ({
  ...(record.withdrawal ? { '@status': 'deleted' } : {}),
  identifier: identifierOf(place, record.practiceId),
  datestamp: stampOf(record.changedAt),
  setSpec: [`programme:${record.programmeSlug}`, `phase:${phaseSpec(record.phase)}`],
});

const sample = 'A sample: the schools in it do not exist, and nobody said these words.';

const metadataOf = (record: LibraryRecord, { origin }: OaiPlace): WrittenElement => ({
  'oai_dc:dc': {
    '@xmlns:oai_dc': dcFormat.metadataNamespace,
    '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    '@xmlns:xsi': instance,
    '@xsi:schemaLocation': `${dcFormat.metadataNamespace} ${dcFormat.schema}`,
    'dc:title': record.title,
    'dc:creator': record.programmeName,
    'dc:subject': [...record.themes, record.phase],
    'dc:description': [record.problem ?? '', ...(record.isFictional ? [sample] : [])],
    'dc:publisher': 'Pathways practice library',
    'dc:date': record.publishedAt.toISOString().slice(0, 10),
    'dc:type': 'Text',
    'dc:format': 'text/html',
    'dc:identifier': `${origin}/library/${record.slug}`,
    'dc:language': 'en-GB',
    'dc:relation': `${origin}/library/${record.slug}/versions/${record.number}`,
    'dc:rights': licenceLinks[record.licence],
  },
});

export const recordOf = (record: LibraryRecord, place: OaiPlace): WrittenElement => ({
  header: headerOf(record, place),
  ...(record.withdrawal ? {} : { metadata: metadataOf(record, place) }),
});
