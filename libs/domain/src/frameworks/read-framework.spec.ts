import type { DocumentPlace } from './json-lines.js';
import { readFramework } from './read-framework.js';

const plan = {
  id: 'sample-plan',
  title: 'A sample plan',
  commitments: [{ ref: '1', name: 'Inclusive' }],
  actions: [
    { ref: '1.1', title: 'Welcome', kpis: [{ ref: 'i', text: 'Share welcomed' }] },
    { ref: '1.2', title: 'Belong', kpis: [{ ref: 'i', text: 'Share who belong' }] },
  ],
};

describe('reading a framework', () => {
  it('keeps every part that bears a ref, under the part that it belongs to', () => {
    const read = readFramework(plan);
    expect(
      read.ok && read.value.entries.map(({ kind, ref, parent, words }) => [kind, ref, parent, words]),
    ).toEqual([
      ['commitments', '1', null, 'Inclusive'],
      ['actions', '1.1', null, 'Welcome'],
      ['actions/kpis', 'i', 2, 'Share welcomed'],
      ['actions', '1.2', null, 'Belong'],
      ['actions/kpis', 'i', 4, 'Share who belong'],
    ]);
  });

  it.each([
    ['something that is no object', [], ''],
    ['an id that no address could bear', { ...plan, id: 'A Plan' }, 'id'],
    ['a missing title', { ...plan, title: ' ' }, 'title'],
    ['a document that numbers nothing', { id: 'x', title: 'X' }, ''],
    [
      'one ref given twice',
      { ...plan, actions: [plan.actions[0], plan.actions[0]] },
      'actions',
      ['actions', 1],
    ],
    [
      'a part without a ref',
      { ...plan, actions: [...plan.actions, { title: 'New' }] },
      'actions',
      ['actions', 2],
    ],
    [
      'a target that is none',
      { ...plan, actions: [{ ref: '9', kpis: [{ ref: 'i', target: { op: 'about', value: 3 } }] }] },
      'actions/kpis',
      ['actions', 0, 'kpis', 0, 'target'],
    ],
  ])('refuses %s and names the place', (_, document, path, at: DocumentPlace = path ? [path] : []) => {
    expect(readFramework(document)).toMatchObject({ ok: false, refusal: { faults: [{ path, at }] } });
  });

  it('names everything that is wrong, once, in the order of the document', () => {
    const twin = { ref: '1.1', kpis: [{ ref: 'i', target: { op: 'about', value: 3 } }] };
    const read = readFramework({ id: 'A Plan', title: '', actions: [twin, { title: 'New' }, twin] });
    expect(!read.ok && read.refusal.faults.map(({ at }) => at)).toEqual([
      ['id'],
      ['title'],
      ['actions', 0, 'kpis', 0, 'target'],
      ['actions', 1],
      ['actions', 2],
      ['actions', 2, 'kpis', 0, 'target'],
    ]);
  });
});
