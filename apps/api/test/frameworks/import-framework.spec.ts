import { stranger } from '@pathways/domain/shared';
import { sentenceOf, shippedFrameworks, textOf } from '../../src/cli/framework-files.js';
import { ImportFrameworkHandler } from '../../src/frameworks/application/import-framework.handler.js';
import { commandLineActor } from '../../src/schools/application/command-line-actor.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const importing = (
  document: string,
  actor: Parameters<ImportFrameworkHandler['handle']>[0] = commandLineActor,
) => api.app.get(ImportFrameworkHandler, { strict: false }).handle(actor, document);

const kept = (id: string) =>
  api.source.query<{ kind: string; count: number }[]>(
    'select kind, count(*) from framework_entry where framework_id = $1 group by kind order by kind',
    [id],
  );

describe('the command line that imports frameworks', () => {
  it('keeps all five that the product ships with, and finds them unchanged the second time', async () => {
    for (const outcome of ['new', 'unchanged']) {
      for (const path of shippedFrameworks()) {
        expect(await importing(textOf(path))).toMatchObject({ ok: true, value: { outcome } });
      }
    }
    const rows = await api.source.query<object[]>('select id from framework');
    expect(rows).toHaveLength(5);
  });

  it('keeps all 95 actions and 543 KPIs of the Bury delivery plan', async () => {
    expect(await kept('bury-delivery-plan')).toEqual([
      { kind: 'actions', count: 95 },
      { kind: 'actions/kpis', count: 543 },
      { kind: 'commitments', count: 5 },
    ]);
  });

  it('writes nothing of a document in which a ref stands twice, and says which', async () => {
    const document = { id: 'doubled', title: 'Doubled', actions: [{ ref: 'A1' }, { ref: 'A1' }] };
    const refused = await importing(JSON.stringify(document, null, 2));
    expect(!refused.ok && 'sentence' in refused.refusal && refused.refusal.sentence).toMatch(
      /^Line 8, actions: A1 stands twice/,
    );
    expect(await kept('doubled')).toEqual([]);
  });

  it('keeps everything that is wrong with a document, each with its line and what to do', async () => {
    const document = { id: 'two', title: '', actions: [{ ref: 'A1' }, { title: 'New' }, { ref: 'A1' }] };
    const refused = await importing(JSON.stringify(document, null, 2));
    expect(!refused.ok && sentenceOf(refused.refusal)).toMatch(
      /3 things are wrong[^]*line 8, actions: Number 2/,
    );
    const [last] = await api.source.query<{ lines: object[] }[]>(
      `select lines from framework_import where because like 'Line 3, title:%'`,
    );
    expect(last?.lines).toMatchObject([
      { line: 3, path: 'title', outcome: 'wrong', note: 'Give the framework a title.' },
      { line: 8, path: 'actions' },
      { line: 11, path: 'actions' },
    ]);
  });

  it('keeps the refusal with the line on which the document is no JSON', async () => {
    await importing('{\n"id": "cut off",\n}');
    const kept = await api.source.query<object[]>(
      `select 1 from framework_import where outcome = 'refused' and because like 'From line 3 on%'`,
    );
    expect(kept).toHaveLength(1);
  });

  it('is refused to a stranger', async () => {
    expect(await importing('{}', stranger)).toEqual({ ok: false, refusal: { kind: 'NotAllowed' } });
  });
});
