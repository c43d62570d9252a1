import type { PracticeId } from '@pathways/domain/shared';
import { ForgetKeptWordsHandler } from '../../src/safeguarding/application/forget-kept-words.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { everythingPublic, read, slugOf } from '../support/public-reading.js';
import { aReport, aTry } from '../support/tries.js';
import { onWords, wordsToFlag, wordsToSettle } from './support/words-flags.js';

/** A word that stands in reports of schools and nowhere else. */
const canary = 'canariensis';

let api: TestApi;
let bench: TestBench;
let practice: PracticeId;
let slug: string;
let passer: TestPerson;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
  practice = await published(api, bench);
  slug = await slugOf(api, practice);
  passer = await aPerson(api, { name: 'Pat Passer' });
}, 60_000);
afterAll(() => api.close());

const reported = () =>
  aTry(api, practice, {
    context: `A ${canary} village.`,
    changeMade: `Two ${canary} adults.`,
    result: 'worse',
  });
const flag = (id: string, by: TestPerson | undefined = passer, clause = 'PUPIL') =>
  onWords(api, by, 'raiseWordsFlag', { wordsId: id, clause }).then(({ refused }) => refused);
const settle = (id: string, by: TestPerson, settlement: string, because = 'It names a child.') =>
  onWords(api, by, 'settleWordsFlags', { wordsId: id, settlement, because }).then(({ refused }) => refused);
const isPublic = async () => (await everythingPublic(api, slug)).includes(canary);
const own = async (person: TestPerson) => {
  const document = '{ ownTries { id context changeMade isHidden hiddenBecause } }';
  const { fields } = await api.ask<{ ownTries: Record<string, unknown>[] }>(document, {}, person.cookie);
  return fields.ownTries;
};
const bell = async (person: TestPerson) => {
  await api.settle();
  const document = '{ notices(first: 50) { nodes { because subject } } flagsWaiting }';
  const { fields } = await api.ask<{
    notices: { nodes: { because: string; subject: string }[] };
    flagsWaiting: number;
  }>(document, {}, person.cookie);
  const told = fields.notices.nodes.filter(({ because }) => because === 'WORDS_TO_SETTLE');
  return { told: told.map(({ subject }) => subject), waiting: fields.flagsWaiting };
};

describe('a report of a school, flagged because a pupil can be identified', () => {
  it('is out of sight at once for everybody, flagged by anybody with an account; what was ticked stands and counts', async () => {
    const { id, colleague } = await reported();
    await api.settle();
    const confidence = '{ libraryPractices { nodes { slug confidence { level words } } } }';
    const before = await api.ask(confidence, {});
    expect(await isPublic()).toBe(true);
    expect((await read(api, `/library/${slug}`)).html).toContain(`/tries/${id}/flag`);
    expect((await wordsToFlag(api, passer, id))?.text).toContain(canary);
    expect(await onWords(api, undefined, 'raiseWordsFlag', { wordsId: id, clause: 'PUPIL' })).toMatchObject({
      refused: 'UNAUTHENTICATED',
    });
    for (const time of [1, 2]) expect([time, await flag(id)]).toEqual([time, null]);
    expect(await isPublic()).toBe(false);
    const { html } = await read(api, `/library/${slug}`);
    expect(html).toContain('The words are out of sight');
    expect(html).toContain('Worse, by');
    expect(await own(colleague)).toMatchObject([{ id, isHidden: true, context: '', changeMade: '' }]);
    expect(await wordsToFlag(api, passer, id)).toMatchObject({
      text: null,
      flags: [{ raisedBy: 'Pat Passer' }],
    });
    await api.settle();
    expect((await api.ask(confidence, {})).fields).toEqual(before.fields);
    const [mine] = (await wordsToFlag(api, passer, id))?.flags ?? [];
    const back = { wordsId: id, flagId: mine?.id };
    expect((await onWords(api, colleague, 'takeBackWordsFlag', back)).refused).toBe('NotAllowed');
    expect((await onWords(api, passer, 'takeBackWordsFlag', back)).refused).toBeNull();
    expect(await isPublic()).toBe(true);
    expect(await bell(bench.editor)).toEqual({ told: [], waiting: 0 });
    await flag(id);
    expect(await settle(id, bench.editor, 'REMOVE')).toBeNull();
  });

  it('waits for an editor, or the practice’s coordinator, who is told, opens it with a reason and shows it again', async () => {
    const { id, urn } = await reported();
    await flag(id);
    expect(await bell(bench.editor)).toEqual({ told: [id], waiting: 1 });
    const ownEditor = await aPerson(api, { grants: [{ role: 'editor' }, { role: 'deputy', urn }] });
    const judges = [bench.editor, bench.trio.coordinator];
    for (const judge of judges) expect((await wordsToSettle(api, judge)).map(line => line.id)).toEqual([id]);
    for (const person of [passer, bench.leader, bench.researcher, ownEditor]) {
      expect(await wordsToSettle(api, person)).toEqual([]);
      expect(await settle(id, person, 'SHOW')).toBe('NotAllowed');
      const opened = await onWords(api, person, 'openFlaggedWords', { wordsId: id, because: 'x' });
      expect(opened).toEqual({ words: null, refused: 'NotAllowed' });
    }
    expect(JSON.stringify(await wordsToSettle(api, bench.editor))).not.toContain(canary);
    expect(await settle(id, bench.editor, 'SHOW')).toBe('ReadFirst');
    expect(await settle(id, bench.editor, 'SHOW', ' ')).toBe('ReasonMissing');
    const because = 'To decide.';
    const opened = await onWords(api, bench.editor, 'openFlaggedWords', { wordsId: id, because });
    expect(opened.words).toContain(canary);
    expect(await wordsToSettle(api, bench.trio.coordinator)).toMatchObject([
      { readings: [{ role: 'EDITOR', because }] },
    ]);
    expect(await settle(id, bench.editor, 'SHOW', 'Nobody can tell who is meant.')).toBeNull();
    expect(await isPublic()).toBe(true);
    expect(await bell(bench.editor)).toEqual({ told: [], waiting: 0 });
    expect(await settle(id, bench.editor, 'SHOW')).toBe('NothingToSettle');
    // Judged words stay until they are judged again.
    expect(await flag(id, bench.leader)).toBeNull();
    expect(await isPublic()).toBe(true);
    expect(await settle(id, bench.trio.coordinator, 'REMOVE')).toBeNull();
    expect(await isPublic()).toBe(false);
  });

  it('is kept hidden with a reason, until its school puts it in other words', async () => {
    const { id, colleague } = await reported();
    await flag(id);
    expect(await settle(id, bench.editor, 'KEEP_HIDDEN')).toBeNull();
    expect(await own(colleague)).toMatchObject([{ isHidden: true, hiddenBecause: 'It names a child.' }]);
    const { urn: _, ...report } = aReport('900001' as never);
    const words = { ...report, effort: 'LOW', result: 'WORSE', proof: 'RECORDS', changeMade: 'Two adults.' };
    const document = 'mutation ($input: ReviseTryInput!) { reviseTry(input: $input) { errors { message } } }';
    await api.ask(document, { input: { tryId: id, ...words } }, colleague.cookie);
    expect(await own(colleague)).toMatchObject([
      { isHidden: false, hiddenBecause: null, changeMade: 'Two adults.' },
    ]);
    expect((await read(api, `/library/${slug}`)).html).toContain('Two adults.');
    expect(await wordsToSettle(api, bench.editor)).toEqual([]);
    expect(await isPublic()).toBe(false);
  });

  it('is in no row of any table once it was removed, by an editor or by the job after 28 days', async () => {
    const [removed, old, young] = [await reported(), await reported(), await reported()];
    for (const { id } of [removed, old, young]) await flag(id);
    expect(await settle(removed.id, bench.editor, 'REMOVE')).toBeNull();
    expect(await settle(removed.id, bench.editor, 'SHOW')).toBe('NothingToSettle');
    for (const { id } of [old, young]) await settle(id, bench.editor, 'KEEP_HIDDEN');
    await api.source.query(
      `update words_flag set settled_at = settled_at - interval '29 days' where words_id = $1`,
      [old.id],
    );
    for (let time = 0; time < 2; time += 1) await api.app.get(ForgetKeptWordsHandler).handle();
    const holding = await api.source.query<{ id: string }[]>(
      `select id from practice_try t where t::text ilike $1 and id = any($2)`,
      [`%${canary}%`, [removed.id, old.id, young.id]],
    );
    expect(holding).toEqual([{ id: young.id }]);
    expect((await read(api, `/library/${slug}`)).html).toContain('flagged and removed');
    expect(await flag(old.id)).toBe('NotFound');
  });
});

describe('a report that is flagged for another reason', () => {
  it('stays in sight until an editor decides; its own school flags only what identifies a pupil', async () => {
    const { id, colleague } = await reported();
    expect(await flag(id, passer, 'NO_SELLING')).toBeNull();
    expect(await flag(id, colleague, 'NO_SELLING')).toBe('NotAllowed');
    expect(await isPublic()).toBe(true);
    expect(await settle(id, bench.editor, 'KEEP_HIDDEN', 'It advertises.')).toBeNull();
    expect(await isPublic()).toBe(false);
  });
});
