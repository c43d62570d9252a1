import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { read, slugOf } from '../support/public-reading.js';
import { aReport, aTry, aTryingSchool } from '../support/tries.js';

let api: TestApi;
let bench: TestBench;
let practice: PracticeId;
let slug: string;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
  practice = await published(api, bench);
  slug = await slugOf(api, practice);
});
afterAll(() => api.close());

const own = '{ ownTries { id slug changeMade result isAdapted changedAt } }';
const revise = `mutation ($input: ReviseTryInput!) { reviseTry(input: $input) { tryId errors { __typename message } } }`;
const withdraw = `mutation ($input: WithdrawTryInput!) { withdrawTry(input: $input) { tryId errors { __typename } } }`;
interface Own {
  ownTries: {
    id: string;
    slug: string;
    changeMade: string;
    result: string;
    isAdapted: boolean;
    changedAt: string;
  }[];
}
interface Answered {
  [verb: string]: { tryId: string | null; errors: { __typename: string; message: string }[] };
}

const words = (change: object = {}) => {
  const { urn: _, ...report } = aReport('900001' as never);
  return { ...report, effort: 'LOW', result: 'WORSE', proof: 'RECORDS', ...change };
};

describe('a school’s own report', () => {
  it('is corrected by a colleague, and the public reads what it says now', async () => {
    const { id, colleague } = await aTry(api, practice, { changeMade: 'Two adults, at first.' });
    const input = { tryId: id, ...words({ changeMade: 'Two adults, then one.', isAdapted: true }) };
    const { fields } = await api.ask<Answered>(revise, { input }, colleague.cookie);
    expect(fields['reviseTry']).toEqual({ tryId: id, errors: [] });
    const listed = await api.ask<Own>(own, {}, colleague.cookie);
    expect(listed.fields.ownTries).toMatchObject([
      { id, slug, changeMade: 'Two adults, then one.', result: 'WORSE', isAdapted: true },
    ]);
    const { html } = await read(api, `/library/${slug}`);
    expect(html).toContain('Two adults, then one.');
    expect(html).not.toContain('Two adults, at first.');
  });

  it('is taken back with its words, out of the page and out of the dials, once and for all', async () => {
    const { id, colleague } = await aTry(api, practice, { changeMade: 'A thing nobody shall read.' });
    for (const time of [1, 2]) {
      const { fields } = await api.ask<Answered>(withdraw, { input: { tryId: id } }, colleague.cookie);
      expect([time, fields['withdrawTry']?.errors]).toEqual([time, []]);
    }
    await api.settle();
    expect((await read(api, `/library/${slug}`)).html).not.toContain('A thing nobody shall read.');
    expect((await api.ask<Own>(own, {}, colleague.cookie)).fields.ownTries).toEqual([]);
    const rows = await api.source.query<{ change_made: string }[]>(
      'select change_made from practice_try where id = $1',
      [id],
    );
    expect(rows).toEqual([{ change_made: '' }]);
    const again = await api.ask<Answered>(revise, { input: { tryId: id, ...words() } }, colleague.cookie);
    expect(again.fields['reviseTry']?.errors[0]?.__typename).toBe('TryTakenBack');
  });

  it('cannot be seen, corrected or taken back by another school or a stranger', async () => {
    const { id } = await aTry(api, practice);
    const { colleague: other } = await aTryingSchool(api);
    for (const [verb, document, input] of [
      ['reviseTry', revise, { tryId: id, ...words() }],
      ['withdrawTry', withdraw, { tryId: id }],
    ] as const) {
      const { fields } = await api.ask<Answered>(document, { input }, other.cookie);
      expect(fields[verb]?.errors[0]?.__typename).toBe('NotFound');
      const strange = await api.ask(document, { input });
      expect(strange.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await api.ask<Own>(own, {}, other.cookie)).fields.ownTries).toEqual([]);
  });

  it('may not name the school afterwards, nor a term that has not begun', async () => {
    const { id, urn, colleague } = await aTry(api, practice);
    const naming = { tryId: id, ...words({ context: `Here at Sample School ${urn}.` }) };
    const early = { tryId: id, ...words({ begunOn: `${new Date().getUTCFullYear() + 1}-09-01` }) };
    for (const [input, refusal] of [
      [naming, 'NamesSchool'],
      [early, 'TryTermUnknown'],
    ] as const) {
      const { fields } = await api.ask<Answered>(revise, { input }, colleague.cookie);
      expect(fields['reviseTry']?.errors[0]?.__typename).toBe(refusal);
    }
  });
});
