import { stranger } from '@pathways/domain/shared';
import { readJson, shippedFrameworks } from '../../src/cli/framework-files.js';
import { ImportFrameworkHandler } from '../../src/frameworks/application/import-framework.handler.js';
import { commandLineActor } from '../../src/schools/application/command-line-actor.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 30_000);
afterAll(() => api.close());

const importing = (
  document: unknown,
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
        expect(await importing(readJson(path))).toMatchObject({ ok: true, value: { outcome } });
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
    expect(await importing(document)).toMatchObject({
      ok: false,
      refusal: { kind: 'NotFramework', path: 'actions' },
    });
    expect(await kept('doubled')).toEqual([]);
  });

  it('is refused to a stranger', async () => {
    expect(await importing({}, stranger)).toEqual({ ok: false, refusal: { kind: 'NotAllowed' } });
  });
});
