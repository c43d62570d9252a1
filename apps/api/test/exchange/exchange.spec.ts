import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { zipEntries } from '../../src/platform/files/zip-entries.js';
import { startApi, type TestApi } from '../support/api.js';
import { aCode, anExcerpt, passage, signedIn } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { faultsBySchema, refiSchema } from '../support/xml-schemas.js';
import { ApplyCodeHandler } from '../../src/coding/application/apply-code.handler.js';
import { confirm, download, previewOf, send } from './research-files.js';

const words = 'Two adults greet every child.';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
  folder = await mkdtemp(join(tmpdir(), 'pathways-exchange-test-'));
  await anExcerpt(api, trio, researcher);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

async function unpacked(bytes: Buffer): Promise<Map<string, string>> {
  const path = join(folder, `${Math.random()}.zip`);
  await writeFile(path, bytes);
  const files = new Map<string, string>();
  for await (const { name, open } of zipEntries(path))
    files.set(name, (await buffer(await open())).toString());
  return files;
}

const projectOf = async () =>
  unpacked((await download(api, `${trio.programmeId}/project.qdpx`, researcher.cookie)).bytes);

/** Without the moments, which an import makes anew. */
const lasting = (xml: string) => xml.replaceAll(/ creationDateTime="[^"]*"/g, '');

describe('a researcher of the programme', () => {
  it('takes the codebook to another tool, valid against the published schema', async () => {
    const { status, bytes } = await download(api, `${trio.programmeId}/codebook.qdc`, researcher.cookie);
    expect(status).toBe(200);
    expect(faultsBySchema(bytes.toString(), refiSchema('Codebook'))).toEqual([]);
    expect(bytes.toString()).toContain('How pupils are met.');
  });

  it('takes the project along, valid, with words under a pseudonym and no name in it', async () => {
    const files = await projectOf();
    const project = files.get('project.qde') ?? '';
    expect(faultsBySchema(project, refiSchema('Project'))).toEqual([]);
    expect([...files.values()].join('\n')).toContain(words);
    expect(project).toMatch(/<Case guid="[^"]+" name="School [A-C], primary">/);
    expect(project).toContain('name="Coder 1"');
    for (const { name, urn } of trio.schools)
      for (const text of files.values()) {
        expect(text).not.toContain(name);
        expect(text).not.toContain(urn);
      }
    for (const text of files.values()) expect(text).not.toContain(researcher.personId);
  });

  it('is told line by line what stays behind, before anything is taken', async () => {
    const { fields } = await api.ask<{
      exchangeReport: { codings: number; sources: number; losses: { name: string }[] };
    }>(
      'query ($id: ID!) { exchangeReport(programmeId: $id) { codings sources losses { part name because } } }',
      { id: trio.programmeId },
      researcher.cookie,
    );
    expect(fields.exchangeReport).toMatchObject({ codings: 1, sources: 1 });
    expect(fields.exchangeReport.losses.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Memos', 'Names of schools and people']),
    );
  });

  it('brings the same project back and nothing changes: out, in and out again are equal', async () => {
    const { bytes } = await download(api, `${trio.programmeId}/project.qdpx`, researcher.cookie);
    const first = await unpacked(bytes);
    const { id, status } = await send(api, trio.programmeId, { name: 'same.qdpx', bytes }, researcher.cookie);
    expect(status).toBe(200);
    const done = await confirm(api, id, researcher.cookie);
    expect(done.errors).toEqual([]);
    expect(done.researchImport?.outcome).toEqual({ codes: 0, codings: 0, memos: 0 });
    const second = await projectOf();
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(second.get('project.qde')).toBe(first.get('project.qde'));
  });

  it('gets codings back that were lost here meanwhile, in their very places', async () => {
    const { bytes } = await download(api, `${trio.programmeId}/project.qdpx`, researcher.cookie);
    const before = (await unpacked(bytes)).get('project.qde') ?? '';
    await api.source.query('update coding set removed_at = now()');
    const { id } = await send(api, trio.programmeId, { name: 'back.qdpx', bytes }, researcher.cookie);
    expect((await confirm(api, id, researcher.cookie)).researchImport?.outcome?.codings).toBe(1);
    expect(lasting((await projectOf()).get('project.qde') ?? '')).toBe(lasting(before));
  });

  it('takes new codes and codings of another tool, with a hierarchy and a note', async () => {
    const [source] = await api.source.query<{ id: string; body_text: string }[]>(
      'select id, body_text from contribution',
    );
    const text = source?.body_text ?? '';
    const xml = `<?xml version="1.0" encoding="utf-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" name="Elsewhere" origin="Another tool">
        <CodeBook><Codes>
          <Code guid="11111111-1111-4111-8111-111111111111" name="Belonging" isCodable="false" color="#FF0000">
            <Code guid="22222222-2222-4222-8222-222222222222" name="Being greeted" isCodable="true"><Description>By name.</Description></Code>
          </Code>
        </Codes></CodeBook>
        <Sources><TextSource guid="{${source?.id.toUpperCase()}}" name="Ours" plainTextPath="internal://ours.txt">
          <PlainTextSelection guid="33333333-3333-4333-8333-333333333333" startPosition="${passage.startsAt}" endPosition="${passage.endsAt}">
            <Coding guid="44444444-4444-4444-8444-444444444444"><CodeRef targetGUID="22222222-2222-4222-8222-222222222222"/></Coding>
            <NoteRef targetGUID="55555555-5555-4555-8555-555555555555"/>
          </PlainTextSelection></TextSource>
          <TextSource guid="66666666-6666-4666-8666-666666666666" name="An interview"><PlainTextContent>Somebody else said this.</PlainTextContent>
            <PlainTextSelection guid="77777777-7777-4777-8777-777777777777" startPosition="0" endPosition="8">
              <Coding guid="88888888-8888-4888-8888-888888888888"><CodeRef targetGUID="22222222-2222-4222-8222-222222222222"/></Coding>
            </PlainTextSelection></TextSource>
        </Sources>
        <Notes><Note guid="55555555-5555-4555-8555-555555555555" name="Why"><PlainTextContent>It matters who greets.</PlainTextContent></Note></Notes>
      </Project>`;
    const { aZip } = await import('./research-files.js');
    const bytes = await aZip({ 'project.qde': xml, 'Sources/ours.txt': text });
    const { id } = await send(api, trio.programmeId, { name: 'else.qdpx', bytes }, researcher.cookie);
    const preview = await previewOf(api, id, researcher.cookie);
    expect(preview).toMatchObject({
      newCodes: ['Belonging', 'Being greeted'],
      codings: 1,
      notes: 1,
      outcome: null,
    });
    const reasons = preview?.losses.map(({ name, because }) => `${name}: ${because}`).join('\n') ?? '';
    for (const told of ['An interview: It is no contribution', 'Colours', 'Belonging: It is a heading'])
      expect(reasons).toContain(told);
    const done = await confirm(api, id, researcher.cookie);
    expect(done.researchImport?.outcome).toEqual({ codes: 2, codings: 1, memos: 1 });
    const again = await confirm(api, id, researcher.cookie);
    expect(again.researchImport?.outcome).toEqual({ codes: 2, codings: 1, memos: 1 });
    const rows = await api.source.query<{ name: string; above: string; quote: string }[]>(
      `select c.name, a.name as above, e.quote from coding k join code c on c.id = k.code_id join code a on a.id = c.parent_id
       join excerpt e on e.id = k.excerpt_id where k.removed_at is null`,
    );
    expect(rows).toEqual([{ name: 'Being greeted', above: 'Belonging', quote: words }]);
  });

  it('is refused a confirmation when the talk changed since the preview, and nothing is half done', async () => {
    const { bytes } = await download(api, `${trio.programmeId}/project.qdpx`, researcher.cookie);
    await api.source.query('update coding set removed_at = now() where removed_at is null');
    const { id } = await send(api, trio.programmeId, { name: 'late.qdpx', bytes }, researcher.cookie);
    await api.source.query('update contribution set research_consent = false');
    const { errors } = await confirm(api, id, researcher.cookie);
    expect(errors.map(({ __typename: kind }) => kind)).toEqual(['HereChangedMeanwhile']);
    await api.source.query('update contribution set research_consent = true');
    expect((await confirm(api, id, researcher.cookie)).errors).toEqual([]);
  });

  it('downloads excerpts as a table with what each column means, and as CSV whose formulas are harmless', async () => {
    const said = await aContribution(api, trio, { text: `=cmd|'/c calc'!A1 and then some more words` });
    const code = await aCode(api, trio, researcher);
    const marked = { contribution: said, passage: { revision: 1, startsAt: 0, endsAt: 18 }, codes: [code] };
    await api.app.get(ApplyCodeHandler).handle(await signedIn(api, researcher), marked);
    const csv = (await download(api, `excerpts/${trio.programmeId}.csv`, researcher.cookie)).bytes.toString();
    expect(csv).toContain('excerpt,code,code version');
    expect(csv).toContain(`'=cmd|'/c calc'!A1`);
    expect(csv).toContain(words);
    const xlsx = (await download(api, `excerpts/${trio.programmeId}.xlsx`, researcher.cookie)).bytes;
    const path = join(folder, 'excerpts.xlsx');
    await writeFile(path, xlsx);
    const definitions = JSON.stringify(await readXlsxFile(path));
    expect(definitions).toContain('by the pseudonym of the school');
  });
});

describe('what may not leave', () => {
  const everything = async (): Promise<string> => {
    const csv = (await download(api, `excerpts/${trio.programmeId}.csv`, researcher.cookie)).bytes.toString();
    return [csv, ...(await projectOf()).values()].join('\n');
  };

  it.each([
    ['not open to research', 'research_consent = false', 'research_consent = true'],
    ['hidden', 'hidden_at = now(), hidden_by = author_id', 'hidden_at = null, hidden_by = null'],
    ['deleted', 'deleted_at = now(), deleted_by = author_id', 'deleted_at = null, deleted_by = null'],
  ])('are words that are %s', async (_, change, back) => {
    expect(await everything()).toContain(words);
    await api.source.query(`update contribution set ${change}`);
    expect(await everything()).not.toContain(words);
    await api.source.query(`update contribution set ${back}`);
  });

  it('are words of a room whose charter lets no research in any more', async () => {
    await api.source.query('update charter set research_access = false');
    expect(await everything()).not.toContain(words);
    await api.source.query('update charter set research_access = true');
  });

  it('is noted with the passages that were in it', async () => {
    await api.source.query('delete from words_export');
    await projectOf();
    const [row] = await api.source.query<{ label: string; excerpts: number }[]>(
      `select w.label, (select count(*)::int from words_export_excerpt x where x.export_id = w.id) as excerpts from words_export w`,
    );
    expect(row).toMatchObject({ label: 'A research project (REFI-QDA)' });
    expect(row?.excerpts).toBeGreaterThan(0);
  });

  it('is nothing at all for everybody else', async () => {
    const elsewhere = await aReleasedTrio(api);
    const others = {
      'a stranger': undefined,
      'a head of the trio': trio.leaders[0]?.cookie,
      'the coordinator': trio.coordinator.cookie,
      'a researcher of another programme': (await aResearcher(api, elsewhere)).cookie,
      'an administrator': (await aPerson(api, { grants: [{ role: 'administrator' }] })).cookie,
    };
    for (const [who, cookie] of Object.entries(others)) {
      for (const path of [
        `${trio.programmeId}/project.qdpx`,
        `${trio.programmeId}/codebook.qdc`,
        `excerpts/${trio.programmeId}.csv`,
      ]) {
        const { status, bytes } = await download(api, path, cookie);
        expect([who, path, status]).toEqual([who, path, cookie ? 404 : 401]);
        expect(bytes.toString()).not.toContain(words);
      }
      const file = { name: 'a.qdc', bytes: '<CodeBook/>' };
      expect((await send(api, trio.programmeId, file, cookie ?? '')).status).toBe(cookie ? 404 : 401);
    }
  });
});
