import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { importPlan, otherPlan, samplePlan } from '../support/frameworks.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let trio: TestTrio;
let anybody: string;
let editor: string;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  // The discussion is opened by a subscriber to the release.
  await api.settle();
  anybody = (await aPerson(api)).cookie;
  editor = (await aPerson(api, { grants: [{ role: 'editor' }] })).cookie;
  await importPlan(api, samplePlan);
  await importPlan(api, otherPlan);
  await api.source.query('update framework set programme_id = $1 where id = $2', [
    trio.programmeId,
    samplePlan.id,
  ]);
});
afterAll(() => api.close());

const at = { frameworkId: samplePlan.id, path: '1.1' };

async function tagging(cookie: string, kind: string, subjectId: string): Promise<string[]> {
  const { fields, errors } = await api.ask<{ tagEntry: { errors: { message: string }[] } }>(
    'mutation ($input: TagEntryInput!) { tagEntry(input: $input) { errors { message } } }',
    { input: { ...at, kind, subjectId } },
    cookie,
  );
  expect(errors).toEqual([]);
  return fields.tagEntry.errors.map(({ message }) => message);
}

interface Page {
  frameworkEntry: {
    practices: { title: string; slug: string }[];
    prompts: number;
    discussions: number | null;
    actions: number | null;
    viewerCanLink: boolean;
    links: { id: string; title: string; path: string; because: string; by: string }[];
  };
  taggable: { kind: string; id: string; tag: string | null }[];
}

const page = async (cookie: string, given: object = { id: at.frameworkId, path: at.path }) =>
  (
    await api.ask<Page>(
      `query ($id: ID!, $path: String!) { frameworkEntry(frameworkId: $id, path: $path) {
        practices { title slug } prompts discussions actions viewerCanLink links { id title path because by } }
        taggable(frameworkId: $id, path: $path) { kind id tag } }`,
      given,
      cookie,
    )
  ).fields;

const only = async (statement: string) => (await api.source.query<{ id: string }[]>(statement))[0]?.id ?? '';

it('a school leader tags the outcome of their discussion and takes the tag off; three schools are too few to be told', async () => {
  const leader = trio.leaders[0]?.cookie ?? '';
  const discussion = await only('select id from discussion limit 1');
  expect(await tagging(leader, 'DISCUSSION', discussion)).toEqual([]);
  expect(await tagging(leader, 'DISCUSSION', discussion)).toEqual([]);
  expect((await page(anybody)).frameworkEntry.discussions).toBeNull();
  const mine = (await page(leader)).taggable.find(({ id }) => id === discussion);
  const { fields } = await api.ask<{ untagEntry: { errors: object[] } }>(
    'mutation ($id: ID!) { untagEntry(tagId: $id) { errors { message } } }',
    { id: mine?.tag },
    leader,
  );
  expect(fields.untagEntry.errors).toEqual([]);
  expect((await page(anybody)).frameworkEntry.discussions).toBe(0);
});

it('a coordinator tags a prompt', async () => {
  expect(await tagging(trio.coordinator.cookie, 'PROMPT', trio.sections[0] ?? '')).toEqual([]);
  expect((await page(anybody)).frameworkEntry.prompts).toBe(1);
});

it('an editor tags a practice: everybody finds it once it is published, and not before', async () => {
  const practice = v7();
  await api.source.query(
    `insert into practice (id, slug, programme_id, state, created_by, created_at) values ($1, 'quiet-start', $2, 'review', $3, now())`,
    [practice, trio.programmeId, trio.coordinator.personId],
  );
  expect(await tagging(editor, 'PRACTICE', practice)).toEqual([]);
  expect((await page(anybody)).frameworkEntry.practices).toEqual([]);
});

it('those whose it is not find nothing to tag, and are told that it does not exist', async () => {
  const outsider = (await aReleasedTrio(api)).leaders[0]?.cookie ?? '';
  const discussion = await only(`select id from discussion where group_id = '${trio.groupId}'`);
  const sentence = 'This entry, or what you would tag with it, does not exist, or it is not for you to see.';
  for (const [cookie, kind, id] of [
    [outsider, 'DISCUSSION', discussion],
    [anybody, 'PROMPT', trio.sections[0] ?? ''],
    [outsider, 'ACTION', v7()],
  ] as const)
    expect(await tagging(cookie, kind, id)).toEqual([sentence]);
  expect((await page(outsider)).taggable.map(({ id }) => id)).not.toContain(discussion);
  expect((await page(anybody)).taggable).toEqual([]);
});

describe('entries that mean the same', () => {
  const link = (cookie: string, over: object = {}) =>
    api.ask<{ linkEntries: { link: string | null; errors: { message: string }[] } }>(
      'mutation ($input: LinkEntriesInput!) { linkEntries(input: $input) { link errors { message } } }',
      {
        input: {
          ...at,
          otherFrameworkId: otherPlan.id,
          otherPath: 'PRESENCE',
          because: 'Both ask for belonging.',
          ...over,
        },
      },
      cookie,
    );

  it('are linked by a coordinator with a reason, seen from both ends, and unlinked', async () => {
    const { fields } = await link(trio.coordinator.cookie);
    expect(fields.linkEntries.errors).toEqual([]);
    const here = (await page(anybody)).frameworkEntry;
    expect(here.links).toMatchObject([
      { title: 'Another plan', path: 'PRESENCE', because: 'Both ask for belonging.' },
    ]);
    const there = await page(anybody, { id: otherPlan.id, path: 'PRESENCE' });
    expect(there.frameworkEntry.links).toMatchObject([{ title: 'A sample plan', path: '1.1' }]);
    const again = await link(trio.coordinator.cookie);
    expect(again.fields.linkEntries.errors).toEqual([{ message: 'These two are linked already.' }]);
    await api.ask(
      'mutation ($id: ID!) { unlinkEntries(linkId: $id) { errors { message } } }',
      { id: fields.linkEntries.link },
      trio.coordinator.cookie,
    );
    expect((await page(anybody)).frameworkEntry.links).toEqual([]);
  });

  it.each([
    ['without a reason', { because: ' ' }, 'Say why they mean the same.'],
    [
      'within one framework',
      { otherFrameworkId: samplePlan.id, otherPath: '2.1' },
      'Choose an entry of another framework.',
    ],
    ['with what is nowhere', { otherPath: 'X' }, 'This entry does not exist, or it is not for you to see.'],
  ])('are not linked %s', async (_, over, sentence) => {
    const { fields } = await link(trio.coordinator.cookie, over);
    expect(fields.linkEntries.errors).toEqual([{ message: sentence }]);
  });

  it('are not linked by a school leader', async () => {
    const { fields } = await link(trio.leaders[0]?.cookie ?? '');
    expect(fields.linkEntries.errors[0]?.message).toContain('not for you to see');
  });
});
