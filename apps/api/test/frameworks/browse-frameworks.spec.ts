import { shippedFrameworks, textOf } from '../../src/cli/framework-files.js';
import { startApi, type TestApi } from '../support/api.js';
import { importPlan, samplePlan } from '../support/frameworks.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let anybody: string;
let administrator: string;
beforeAll(async () => {
  api = await startApi();
  anybody = (await aPerson(api)).cookie;
  administrator = (await aPerson(api, { grants: [{ role: 'administrator' }] })).cookie;
  for (const path of shippedFrameworks()) await importPlan(api, JSON.parse(textOf(path)));
});
afterAll(() => api.close());

const one = `query ($id: ID!) { framework(frameworkId: $id) { title viewerCanSeeKpis kinds { kind count }
  entries { path parentPath kind words facts { name texts } progress } } }`;

interface Seen {
  framework: {
    title: string;
    viewerCanSeeKpis: boolean;
    kinds: { kind: string; count: number }[];
    entries: {
      path: string;
      parentPath: string | null;
      kind: string;
      words: string;
      progress: string | null;
      facts: { name: string; texts: string[] }[];
    }[];
  } | null;
}

describe('somebody without any role who browses frameworks', () => {
  it('sees all five, with the 95 actions and 543 KPIs of the Bury plan', async () => {
    const { fields } = await api.ask<{ frameworks: { id: string }[] }>('{ frameworks { id } }', {}, anybody);
    expect(fields.frameworks).toHaveLength(5);
    const bury = await api.ask<Seen>(one, { id: 'bury-delivery-plan' }, anybody);
    expect(bury.fields.framework?.kinds).toEqual([
      { kind: 'commitments', count: 5 },
      { kind: 'actions', count: 95 },
      { kind: 'actions/kpis', count: 543 },
    ]);
    expect(bury.fields.framework?.entries).toHaveLength(643);
    const kpi = bury.fields.framework?.entries.find(({ path }) => path === '1.1(b) / ii');
    expect(kpi).toMatchObject({ parentPath: '1.1(b)', progress: null });
    expect(bury.fields.framework?.viewerCanSeeKpis).toBe(false);
  });

  it('finds words on every entry but those that the documents leave bare, and no initials of a person', async () => {
    for (const path of shippedFrameworks()) {
      const id = path.split('/').at(-1)?.replace('.json', '');
      const { fields } = await api.ask<Seen>(one, { id }, anybody);
      const entries = fields.framework?.entries ?? [];
      expect(entries.length).toBeGreaterThan(20);
      expect(entries.filter(({ words }) => words === '').length).toBeLessThan(entries.length / 20);
      const leads = entries.flatMap(({ facts }) => facts.filter(({ name }) => name === 'lead'));
      expect(leads).toEqual([]);
    }
  });

  it('is told nothing of imports, and may not import', async () => {
    const { fields } = await api.ask<{ frameworkImports: null }>('{ frameworkImports { id } }', {}, anybody);
    expect(fields.frameworkImports).toBeNull();
    const refused = await importing(JSON.stringify(samplePlan), anybody);
    expect(refused.errors).toEqual([{ message: 'Frameworks are imported by administrators.' }]);
  });
});

async function importing(document: string, cookie: string) {
  const { fields } = await api.ask<{
    importFramework: { outcome: string | null; errors: { message: string }[] };
  }>(
    'mutation ($input: ImportFrameworkInput!) { importFramework(input: $input) { outcome notes errors { message } } }',
    { input: { document } },
    cookie,
  );
  return fields.importFramework;
}

const lastImport = async () => {
  const { fields } = await api.ask<{
    frameworkImports: {
      outcome: string;
      because: string;
      by: string | null;
      lines: { path: string; outcome: string; note: string }[];
    }[];
  }>('{ frameworkImports { outcome because by lines { path outcome note } } }', {}, administrator);
  return fields.frameworkImports[0];
};

describe('an administrator who imports a framework', () => {
  it('reads line by line what became of it, the first time and after a change', async () => {
    expect(await importing(JSON.stringify(samplePlan), administrator)).toMatchObject({
      outcome: 'NEW',
      notes: 1,
    });
    expect((await lastImport())?.lines).toContainEqual({
      path: '1.1 / ii',
      outcome: 'NEW',
      note: 'Its words hold a placeholder.',
    });
    const [first, second] = samplePlan.actions;
    const changed = {
      ...samplePlan,
      actions: [
        { ...second, title: 'Belong here' },
        { ...first, kpis: [first?.kpis[0]] },
      ],
    };
    expect(await importing(JSON.stringify(changed), administrator)).toMatchObject({ outcome: 'CHANGED' });
    const lines = (await lastImport())?.lines ?? [];
    expect(Object.fromEntries(lines.map(({ path, outcome }) => [path, outcome]))).toEqual({
      '1': 'UNCHANGED',
      '2': 'UNCHANGED',
      '2.1': 'CHANGED',
      '2.1 / i': 'UNCHANGED',
      '1.1': 'UNCHANGED',
      '1.1 / i': 'UNCHANGED',
      '1.1 / ii': 'GONE',
    });
    expect(await importing(JSON.stringify(changed), administrator)).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('still finds the page of an entry that is gone, marked as such', async () => {
    const { fields } = await api.ask<{ frameworkEntry: { isCurrent: boolean; entry: { words: string } } }>(
      'query ($id: ID!, $path: String!) { frameworkEntry(frameworkId: $id, path: $path) { isCurrent entry { words } } }',
      { id: samplePlan.id, path: '1.1 / ii' },
      anybody,
    );
    expect(fields.frameworkEntry).toEqual({ isCurrent: false, entry: { words: 'Cases within X days' } });
  });

  it('reads why a document was refused, and that nothing of it was written', async () => {
    const told = await importing('{"id": "x"', administrator);
    expect(told.errors[0]?.message).toContain('From line 1 on it is not JSON');
    expect(await lastImport()).toMatchObject({ outcome: 'REFUSED', by: 'Amina Clarke' });
  });
});
