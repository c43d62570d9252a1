import { XMLParser } from 'fast-xml-parser';
import { WithdrawPracticeHandler } from '../../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../../support/api.js';
import { kept, signedIn } from '../../support/coded.js';
import { aBench, aDraft, published, type TestBench } from '../../support/practices.js';
import { faultsBySchema, oaiSchema } from '../../support/xml-schemas.js';
import { manyPublished } from './many-published.js';

let api: TestApi;
let bench: TestBench;
let withdrawn: string;
let shown: string;
beforeAll(async () => {
  api = await startApi({ PUBLIC_URL: 'https://library.schools.example' });
  bench = await aBench(api);
  shown = await published(api, bench, { card: { title: 'Shown & “kept” <here>' } });
  withdrawn = await published(api, bench, {
    card: { title: 'Gone', problem: 'Nobody reads this any more.' },
  });
  await aDraft(api, bench, { card: { title: 'Only a draft' } });
  const withdrawal = { practice: withdrawn as never, reason: 'It did harm.', successor: null };
  kept(await api.app.get(WithdrawPracticeHandler).handle(await signedIn(api, bench.editor), withdrawal));
});
afterAll(() => api.close());

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: name => ['record', 'header', 'set', 'error'].includes(name),
});

interface Said {
  readonly 'OAI-PMH': Record<string, unknown>;
}

/** An answer, which must always be valid against the published schemas. */
async function ask(query: string, form = false): Promise<Record<string, unknown>> {
  const url = `${api.url}/library/oai`;
  const answer = form
    ? await fetch(url, { method: 'POST', body: new URLSearchParams(query) })
    : await fetch(`${url}?${query}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  const xml = await answer.text();
  expect(faultsBySchema(xml, oaiSchema)).toEqual([]);
  return (parser.parse(xml) as Said)['OAI-PMH'];
}

const errorOf = async (query: string): Promise<string> => {
  const { error } = (await ask(query)) as { error?: { '@_code': string }[] };
  return error?.[0]?.['@_code'] ?? 'no error';
};

const idOf = (practice: string) => `oai:library.schools.example:${practice}`;

describe('a harvester', () => {
  it('learns what repository it is, and that deletions are kept for ever', async () => {
    const { Identify } = (await ask('verb=Identify')) as { Identify: Record<string, string> };
    expect(Identify).toMatchObject({
      baseURL: 'https://library.schools.example/library/oai',
      protocolVersion: '2.0',
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
    });
  });

  it('is answered the same by form', async () => {
    const said = (await ask('verb=ListMetadataFormats', true)) as {
      ListMetadataFormats: { metadataFormat: { metadataPrefix: string } };
    };
    expect(said.ListMetadataFormats.metadataFormat.metadataPrefix).toBe('oai_dc');
  });

  it('gets a practice in Dublin Core', async () => {
    const query = `verb=GetRecord&metadataPrefix=oai_dc&identifier=${idOf(shown)}`;
    const { GetRecord } = (await ask(query)) as {
      GetRecord: { record: { metadata: Record<string, object> }[] };
    };
    expect(GetRecord.record[0]?.metadata['oai_dc:dc']).toMatchObject({
      'dc:title': 'Shown & “kept” <here>',
      'dc:description': [
        'Pupils who came late missed the first lesson.',
        'A sample: the schools in it do not exist, and nobody said these words.',
      ],
      'dc:subject': ['attendance', 'primary'],
      'dc:rights': 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('is told that a practice was withdrawn, and nothing of its content', async () => {
    const query = `verb=GetRecord&metadataPrefix=oai_dc&identifier=${idOf(withdrawn)}`;
    const said = (await ask(query)) as { GetRecord: { record: { header: { '@_status': string }[] }[] } };
    expect(said.GetRecord.record[0]?.header[0]?.['@_status']).toBe('deleted');
    expect(JSON.stringify(said)).not.toContain('Nobody reads this');
    expect(JSON.stringify(said)).not.toContain('metadata":');
  });

  it('never hears of a draft', async () => {
    const said = JSON.stringify(await ask('verb=ListRecords&metadataPrefix=oai_dc'));
    expect(said).toContain('Shown');
    expect(said).not.toContain('Only a draft');
  });

  it('finds sets by phase and by programme, and only their records', async () => {
    const { ListSets } = (await ask('verb=ListSets')) as { ListSets: { set: { setSpec: string }[] } };
    const specs = ListSets.set.map(({ setSpec }) => setSpec);
    expect(specs).toEqual(expect.arrayContaining(['phase', 'phase:primary', 'programme']));
    const programme = specs.find(spec => spec.startsWith('programme:')) ?? '';
    const list = 'verb=ListIdentifiers&metadataPrefix=oai_dc';
    const { ListIdentifiers } = (await ask(`${list}&set=${programme}`)) as {
      ListIdentifiers: { header: object[] };
    };
    expect(ListIdentifiers.header).toHaveLength(2);
    expect(await errorOf(`${list}&set=phase:secondary`)).toBe('noRecordsMatch');
    expect(await errorOf(`${list}&set=nonsense`)).toBe('noRecordsMatch');
  });

  it('harvests by dates, both ends counted', async () => {
    const list = 'verb=ListIdentifiers&metadataPrefix=oai_dc';
    const { ListIdentifiers } = (await ask(list)) as { ListIdentifiers: { header: { datestamp: string }[] } };
    const first = ListIdentifiers.header[0]?.datestamp ?? '';
    expect(await errorOf(`${list}&from=${first}&until=${first}`)).toBe('no error');
    expect(await errorOf(`${list}&from=${first.slice(0, 10)}&until=${first.slice(0, 10)}`)).toBe('no error');
    expect(await errorOf(`${list}&until=2001-01-01`)).toBe('noRecordsMatch');
    expect(await errorOf(`${list}&from=2999-01-01T00:00:00Z`)).toBe('noRecordsMatch');
  });

  it.each([
    ['badVerb', ''],
    ['badVerb', 'verb=Everything'],
    ['badVerb', 'verb=Identify&verb=Identify'],
    ['badArgument', 'verb=Identify&set=phase'],
    ['badArgument', 'verb=GetRecord&metadataPrefix=oai_dc'],
    ['badArgument', 'verb=ListRecords'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=yesterday'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-02-02T00:00:00Z'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&from=2026-03-01&until=2026-02-01'],
    ['badArgument', 'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=abc'],
    ['badResumptionToken', 'verb=ListRecords&resumptionToken=abc'],
    [
      'badResumptionToken',
      `verb=ListRecords&resumptionToken=${Buffer.from('[1,2,3]').toString('base64url')}`,
    ],
    ['badResumptionToken', 'verb=ListSets&resumptionToken=abc'],
    ['cannotDisseminateFormat', 'verb=ListRecords&metadataPrefix=marc21'],
    ['idDoesNotExist', 'verb=ListMetadataFormats&identifier=oai:elsewhere:1'],
    [
      'idDoesNotExist',
      `verb=GetRecord&metadataPrefix=oai_dc&identifier=${idOf('00000000-0000-4000-8000-000000000000')}`,
    ],
  ])('is told %s for “%s”', async (code, query) => {
    expect(await errorOf(query)).toBe(code);
  });

  it('is told cannotDisseminateFormat for a practice that it asks for in another format', async () => {
    expect(await errorOf(`verb=GetRecord&metadataPrefix=marc21&identifier=${idOf(shown)}`)).toBe(
      'cannotDisseminateFormat',
    );
  });

  it('gets a long list in pieces, each record once, and an empty token at the end', async () => {
    await manyPublished(api, bench, 250);
    type Page = {
      ListIdentifiers: {
        header: { identifier: string }[];
        resumptionToken?: { '#text'?: string; '@_cursor': string };
      };
    };
    const seen: string[] = [];
    const cursors: string[] = [];
    let query = 'verb=ListIdentifiers&metadataPrefix=oai_dc&set=phase';
    for (;;) {
      const { ListIdentifiers: page } = (await ask(query)) as Page;
      seen.push(...page.header.map(({ identifier }) => identifier));
      cursors.push(page.resumptionToken?.['@_cursor'] ?? '');
      const token = page.resumptionToken?.['#text'];
      if (!token) break;
      query = `verb=ListIdentifiers&resumptionToken=${token}`;
    }
    expect(seen).toHaveLength(252);
    expect(new Set(seen).size).toBe(252);
    expect(cursors).toEqual(['0', '100', '200']);
  });
});
