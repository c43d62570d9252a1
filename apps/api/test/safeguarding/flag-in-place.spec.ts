import { ForgetKeptWordsHandler } from '../../src/safeguarding/application/forget-kept-words.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aBench, type TestBench } from '../support/practices.js';
import { onWords, wordsToFlag, wordsToSettle } from './support/words-flags.js';
import { wordsBeside, type WordsBeside } from './support/words-beside.js';

const canary = 'canariensis';

let api: TestApi;
let bench: TestBench;
let readers: WordsBeside[];
let judges: Record<WordsBeside['kind'], TestPerson>;
let outsider: TestPerson;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
  await api.settle();
  ({ readers } = await wordsBeside(api, bench, `Two ${canary} adults.`));
  const { groupId: group } = bench.trio;
  const facilitator = await aPerson(api, { name: 'Faye Hall', grants: [{ role: 'facilitator', group }] });
  const editor = await aPerson(api, { name: 'Edda Moor', grants: [{ role: 'editor' }] });
  const reader = (wanted: WordsBeside['kind']) =>
    readers.find(({ kind }) => kind === wanted)?.reader as TestPerson;
  judges = {
    COMMENT: editor,
    MEMO: reader('MEMO'),
    ACTION_RETURN: facilitator,
    CHARTER_CHANGE: facilitator,
    MEETING: facilitator,
  };
  outsider = await aPerson(api, { name: 'Olu Adeyemi' });
}, 60_000);
afterAll(() => api.close());

const flag = ({ kind, id }: WordsBeside, by: TestPerson | undefined, clause = 'PUPIL') =>
  onWords(api, by, 'raiseWordsFlag', { kind, wordsId: id, clause }).then(({ refused }) => refused);
const settle = ({ kind, id }: WordsBeside, by: TestPerson, settlement: string) =>
  onWords(api, by, 'settleWordsFlags', { kind, wordsId: id, settlement, because: 'It names a child.' }).then(
    ({ refused }) => refused,
  );
const hiddenSince = async ({ id }: WordsBeside, by: TestPerson) => (await wordsToFlag(api, by, id))?.hiddenAt;
const waitsFor = async (person: TestPerson) => (await wordsToSettle(api, person)).map(({ id }) => id);
async function bell(person: TestPerson): Promise<string[]> {
  await api.settle();
  const document = '{ notices(first: 50) { nodes { because subject } } }';
  const { fields } = await api.ask<{ notices: { nodes: { because: string; subject: string }[] } }>(
    document,
    {},
    person.cookie,
  );
  return fields.notices.nodes.flatMap(line => (line.because === 'WORDS_TO_SETTLE' ? [line.subject] : []));
}

describe('a comment, a memo, what became of an action, why a charter changes, and a meeting', () => {
  it('are flagged by whoever reads them, and by nobody else', async () => {
    for (const words of readers) {
      expect([words.kind, await flag(words, outsider)]).toEqual([words.kind, 'NotFound']);
      expect(await flag(words, undefined)).toBe('UNAUTHENTICATED');
      expect(await wordsToFlag(api, outsider, words.id)).toBeNull();
      expect(await flag(words, words.author, 'RESPECT')).toBe('NotAllowed');
      expect([words.kind, await flag(words, words.reader)]).toEqual([words.kind, null]);
      expect([words.kind, await hiddenSince(words, words.author)]).toEqual([words.kind, expect.any(String)]);
    }
    const seen = await wordsToSettle(api, bench.trio.coordinator);
    expect(seen.map(({ viewerReads }) => viewerReads)).toEqual([false, false, false, false]);
    // A memo never leaves research; the talk of a room never leaves its members.
    for (const words of readers.filter(({ kind }) => kind !== 'COMMENT'))
      expect(await flag(words, bench.editor)).toBe('NotFound');
  });

  it('wait, with the bell, for those who look after them, and come back when they have read them', async () => {
    for (const words of readers) {
      const judge = judges[words.kind];
      expect(await bell(judge)).toContain(words.id);
      expect(await waitsFor(judge)).toContain(words.id);
      expect(JSON.stringify(await wordsToSettle(api, judge))).not.toContain(canary);
      expect([words.kind, await settle(words, words.author, 'SHOW')]).toEqual([words.kind, 'NotAllowed']);
      expect(await settle(words, judge, 'SHOW')).toBe('ReadFirst');
      const which = { kind: words.kind, wordsId: words.id };
      const { words: opened } = await onWords(api, judge, 'openFlaggedWords', {
        ...which,
        because: 'To decide.',
      });
      expect(opened).toContain(canary);
      expect(await settle(words, judge, 'SHOW')).toBeNull();
      expect([words.kind, await hiddenSince(words, words.author)]).toEqual([words.kind, null]);
      expect(await bell(judge)).not.toContain(words.id);
    }
  });

  it('are in no row once they were kept hidden for 28 days; what was ticked stands', async () => {
    for (const words of readers) {
      // Judged words stay in sight until they are judged again.
      expect(await flag(words, words.reader)).toBeNull();
      expect(await settle(words, judges[words.kind], 'KEEP_HIDDEN')).toBeNull();
    }
    await api.source.query(
      `update words_flag set settled_at = settled_at - interval '29 days' where settled_at is not null`,
    );
    for (let time = 0; time < 2; time += 1) await api.app.get(ForgetKeptWordsHandler).handle();
    const rows = ['practice_comment', 'memo', 'memo_revision', 'action_return', 'charter_change'];
    for (const table of [...rows, 'meeting', 'meeting_word']) {
      const left = await api.source.query<object[]>(`select 1 from ${table} t where t::text ilike $1`, [
        `%${canary}%`,
      ]);
      expect([table, left]).toEqual([table, []]);
    }
    for (const words of readers) expect(await flag(words, words.reader)).toBe('NotFound');
    const document = 'query ($id: ID!) { actions(group: $id) { became returns { isHidden because } } }';
    const { fields } = await api.ask(document, { id: bench.trio.groupId }, bench.leader.cookie);
    expect(fields).toEqual({ actions: [{ became: 'DONE', returns: [{ isHidden: true, because: '' }] }] });
  });

  it('a memo stands in other words of its author, and how it read before is forgotten', async () => {
    const again = await aBench(api);
    await api.settle();
    const { readers: fresh } = await wordsBeside(api, again, `Two ${canary} adults.`);
    const memo = fresh.find(({ kind }) => kind === 'MEMO') as WordsBeside;
    await flag(memo, memo.reader);
    const document =
      'mutation ($input: ReviseMemoInput!) { reviseMemo(input: $input) { memo { body isHidden earlier { body } } errors { message } } }';
    const input = { memoId: memo.id, revision: 1, body: 'Two adults.' };
    const { fields } = await api.ask(document, { input }, memo.author.cookie);
    const shown = { body: 'Two adults.', isHidden: false, earlier: [] };
    expect(fields).toEqual({ reviseMemo: { memo: shown, errors: [] } });
    expect(await waitsFor(memo.reader)).toEqual([]);
  });
});
