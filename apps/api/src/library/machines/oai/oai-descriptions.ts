import type { RecordSets } from '../application/record.queries.js';
import { oaiAddress, identifierOf, repositoryOf, type OaiPlace } from './oai-place.js';
import { phaseSpec, stampOf } from './oai-span.js';
import type { WrittenElement } from '../../../platform/xml/written-xml.js';

const identifiers = 'http://www.openarchives.org/OAI/2.0/oai-identifier';

export const describeRepository = (place: OaiPlace, { earliest }: RecordSets): WrittenElement => ({
  Identify: {
    repositoryName: 'Pathways practice library',
    baseURL: oaiAddress(place),
    protocolVersion: '2.0',
    adminEmail: place.email,
    earliestDatestamp: stampOf(earliest ?? new Date(0)),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
    description: {
      'oai-identifier': {
        '@xmlns': identifiers,
        '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@xsi:schemaLocation': `${identifiers} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
        scheme: 'oai',
        repositoryIdentifier: repositoryOf(place),
        delimiter: ':',
        sampleIdentifier: identifierOf(place, '01890a5d-ac96-774b-bcce-b302099a8057'),
      },
    },
  },
});

export const describeSets = ({ programmes, phases }: RecordSets): WrittenElement => ({
  ListSets: {
    set: [
      { setSpec: 'phase', setName: 'All practices, by school phase' },
      ...phases.map(phase => ({ setSpec: `phase:${phaseSpec(phase)}`, setName: `School phase: ${phase}` })),
      { setSpec: 'programme', setName: 'All practices, by programme' },
      ...programmes.map(({ slug, name }) => ({ setSpec: `programme:${slug}`, setName: name })),
    ],
  },
});
