import type { PracticeId } from '@pathways/domain/shared';
import { WithdrawPracticeHandler } from '../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { kept, signedIn } from '../support/coded.js';
import { aBench, aDraft, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read, slugOf } from '../support/public-reading.js';
import { aTry } from '../support/tries.js';

let api: TestApi;
let bench: TestBench;
let first: PracticeId;
let second: PracticeId;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
  first = await published(api, bench, { card: { title: 'One way' } });
  second = await published(api, bench, { card: { title: 'The other way' } });
});
afterAll(() => api.close());

const link = `mutation ($input: LinkPracticesInput!) { linkPractices(input: $input) { subjectId errors { __typename message } } }`;
const unlink = `mutation ($input: UnlinkPracticesInput!) { unlinkPractices(input: $input) { errors { __typename } } }`;
const links = `query ($practiceId: ID!) { practiceLinks(practiceId: $practiceId) { id bearing slug title because } }`;
interface Linked {
  linkPractices: { subjectId: string | null; errors: { __typename: string }[] };
}
interface Links {
  practiceLinks: { id: string; bearing: string; title: string }[] | null;
}

async function linked(change: object, cookie = bench.editor.cookie) {
  const input = {
    practiceId: first,
    slug: await slugOf(api, second),
    bearing: 'CONTRADICTS',
    because: 'It asks the opposite of families.',
    ...change,
  };
  return (await api.ask<Linked>(link, { input }, cookie)).fields.linkPractices;
}

describe('an editor who links two practices', () => {
  it('shows it on both pages with the reason, and the contradicted one keeps a lower dial', async () => {
    expect((await linked({})).errors).toEqual([]);
    await api.settle();
    const [mine, other] = await Promise.all([first, second].map(id => slugOf(api, id)));
    const from = (await read(api, `/library/${mine}`)).html;
    const to = (await read(api, `/library/${other}`)).html;
    expect(from).toContain('This practice contradicts <a');
    expect(to).toContain('It is contradicted by <a');
    expect(to).toContain('It asks the opposite of families.');
    expect(to).toContain('1 record contradicts it');
    expect(await faultsIn(to)).toEqual([]);
  });

  it('takes it apart again, and nobody else does', async () => {
    const listed = await api.ask<Links>(links, { practiceId: first }, bench.editor.cookie);
    const [{ id } = { id: '' }] = listed.fields.practiceLinks ?? [];
    for (const { cookie } of [bench.leader, bench.researcher]) {
      const refused = await api.ask<{ unlinkPractices: { errors: { __typename: string }[] } }>(
        unlink,
        { input: { linkId: id } },
        cookie,
      );
      expect(refused.fields.unlinkPractices.errors[0]?.__typename).toBe('NotAllowed');
      expect((await api.ask<Links>(links, { practiceId: first }, cookie)).fields.practiceLinks).toBeNull();
    }
    await api.ask(unlink, { input: { linkId: id } }, bench.editor.cookie);
    expect((await read(api, `/library/${await slugOf(api, second)}`)).html).not.toContain('contradicted by');
  });

  it('is refused a draft, itself, no reason, and what is not there; strangers are told to sign in', async () => {
    const draft = await aDraft(api, bench, { card: { title: 'Not yet' } });
    for (const change of [
      { slug: await slugOf(api, draft) },
      { slug: await slugOf(api, first) },
      { because: ' ' },
      { slug: 'nothing-here' },
    ])
      expect((await linked(change)).errors[0]?.__typename).toBe('PracticesCannotBeLinked');
    expect((await linked({}, bench.leader.cookie)).errors[0]?.__typename).toBe('NotAllowed');
    const strange = await api.ask(links, { practiceId: first });
    expect(strange.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a school that tried a practice', () => {
  it('is told when it is withdrawn, with the reason and what replaces it; other schools are not', async () => {
    const gone = await published(api, bench, { card: { title: 'Overtaken soon' } });
    const tried = await aTry(api, gone);
    const another = await aTry(api, first);
    const actor = await signedIn(api, bench.editor);
    const command = { practice: gone, reason: 'Later tries spoke against it.', successor: first };
    kept(await api.app.get(WithdrawPracticeHandler).handle(actor, command));
    await api.settle();
    const notices = `{ notices(first: 10) { nodes { because about } } }`;
    interface Noticed {
      notices: { nodes: { because: string; about: string }[] };
    }
    const told = await api.ask<Noticed>(notices, {}, tried.colleague.cookie);
    expect(told.fields.notices.nodes).toEqual([
      { because: 'TRIED_PRACTICE_WITHDRAWN', about: 'Overtaken soon' },
    ]);
    expect((await api.ask<Noticed>(notices, {}, another.colleague.cookie)).fields.notices.nodes).toEqual([]);
    const own = await api.ask<{ ownTries: { withdrawnBecause: string }[] }>(
      '{ ownTries { withdrawnBecause } }',
      {},
      tried.colleague.cookie,
    );
    expect(own.fields.ownTries[0]?.withdrawnBecause).toBe('Later tries spoke against it.');
    const { html } = await read(api, `/library/${await slugOf(api, gone)}`);
    expect(html).toContain('Read instead');
  });
});
