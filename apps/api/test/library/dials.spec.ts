import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { confidenceFrom, dialsFrom, type CountedTry } from '@pathways/domain/practices';
import { stranger, type PracticeId, type Urn } from '@pathways/domain/shared';
import { DialStore } from '../../src/library/application/dial.store.js';
import { RecountDialsHandler } from '../../src/library/application/recount-dials.handler.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { WithdrawPracticeHandler } from '../../src/practices/application/withdraw-practice.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { kept, signedIn } from '../support/coded.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read, slugOf } from '../support/public-reading.js';
import { aTry } from '../support/tries.js';
import { somebodyWaits } from '../support/waits.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

interface Shelved {
  confidence: number;
  effort: string | null;
  tries: number;
  recount_at: Date | null;
}

const onShelf = async (practice: PracticeId) =>
  (
    await api.source.query<Shelved[]>(
      'select confidence, effort, tries, recount_at from library_shelf where practice_id = $1',
      [practice],
    )
  )[0];

/** Counted anew by hand, from nothing but the raw rows. */
async function fromRawRows(practice: PracticeId): Promise<number> {
  const rows = await api.source.query<
    (CountedTry & { logged_at: Date; would_keep: boolean; group: boolean })[]
  >(
    `select urn, effort, result, proof, would_keep, logged_at, exists (
       select from group_member m where m.urn = t.urn and m.group_id = $2) as group
     from practice_try t where practice_id = $1 and withdrawn_at is null`,
    [practice, bench.trio.groupId],
  );
  const tries = rows.map(row => ({
    ...row,
    context: 'primary',
    wouldKeep: row.would_keep,
    loggedAt: row.logged_at,
    isIndependent: !row.group,
  }));
  return confidenceFrom({ tries, contradictingPractices: 0 }, new Date()).level;
}

describe('the dials of a practice', () => {
  it('are the same on its page, in the list, and counted by hand from the raw rows', async () => {
    const practice = await published(api, bench, { card: { title: 'Counted three ways' } });
    const slug = await slugOf(api, practice);
    for (const result of ['better', 'better', 'better', 'same', 'too soon'] as const)
      await aTry(api, practice, { result, effort: 'medium' });
    await api.settle();
    const level = await fromRawRows(practice);
    expect(level).toBeGreaterThan(0);
    expect(await onShelf(practice)).toMatchObject({ confidence: level, effort: 'medium', tries: 5 });
    const { html } = await read(api, `/library/${slug}`);
    expect(html).toContain(`aria-label="Confidence: ${level} of 5"`);
    expect(html).toContain('5 schools: 3 better, 1 no difference, 1 too soon to say');
    expect(html).toContain('href="/library/rules/confidence"');
    expect((await read(api, '/library?search=counted+three+ways')).html).toContain(`(${level} of 5)`);
  });

  it('are capped by a school that it made worse, whose report stays visible', async () => {
    const practice = await published(api, bench, { card: { title: 'Contradicted' } });
    for (const place of [1, 2, 3, 4])
      await aTry(api, practice, { proof: 'test results', context: `Place ${place}.` });
    const slug = await slugOf(api, practice);
    await aTry(api, practice, { result: 'worse', changeMade: 'It went wrong on Fridays.' });
    const { html } = await read(api, `/library/${slug}`);
    expect(html).toContain('1 record contradicts it');
    expect(html).toContain('It went wrong on Fridays.');
    expect(html).toContain('class="contradicts"');
  });

  it('decay: a try that became too old moves them no more, without anybody touching it', async () => {
    const practice = await published(api, bench, { card: { title: 'Decaying' } });
    await aTry(api, practice);
    await api.settle();
    expect(await onShelf(practice)).toMatchObject({ confidence: 1 });
    await api.source.query(
      `update practice_try set logged_at = now() - interval '1100 days' where practice_id = $1`,
      [practice],
    );
    await api.source.query(
      `update library_shelf set recount_at = now() - interval '1 second' where practice_id = $1`,
      [practice],
    );
    await api.app.get(RecountDialsHandler).due();
    expect(await onShelf(practice)).toMatchObject({ confidence: 0, effort: null, tries: 1 });
    expect((await read(api, `/library/${await slugOf(api, practice)}`)).html).toContain(
      'More than three years old',
    );
  });

  it('count two tries at one moment, whichever is heard first', async () => {
    const practice = await published(api, bench, { card: { title: 'Two at once' } });
    await Promise.all([aTry(api, practice), aTry(api, practice)]);
    await Promise.all([
      api.settle(),
      api.app.get(RecountDialsHandler).of(practice),
      api.app.get(RecountDialsHandler).of(practice),
    ]);
    expect(await onShelf(practice)).toMatchObject({ tries: 2 });
  });

  it('are counted while an editor withdraws the practice, and neither keeps the other from it', async () => {
    const [practice, other] = [
      await published(api, bench, { card: { title: 'Counted and withdrawn' } }),
      await published(api, bench, { card: { title: 'Counted beside it' } }),
    ];
    await api.settle();
    const editor = await signedIn(api, bench.editor);
    const warned = jest.spyOn(Logger.prototype, 'warn');
    const [units, dials] = [api.app.get(UnitOfWork), api.app.get(DialStore)];
    const withdrawal = { practice, reason: 'It did harm.', successor: null };
    const editing = await units.run(stranger, async work => {
      await dials.hold(work, practice);
      const pending = api.app.get(WithdrawPracticeHandler).handle(editor, withdrawal);
      await somebodyWaits(api.source);
      const counted = {
        dials: dialsFrom({ tries: [], contradictingPractices: 0 }, work.now),
        recountAt: work.now,
      };
      await dials.keep(
        work,
        [practice, other].map(each => ({ ...counted, practice: each, tries: 0 })),
      );
      return { pending };
    });
    kept(await editing.pending);
    expect(await onShelf(practice)).toBeUndefined();
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('have rules that anybody reads word for word', async () => {
    for (const [path, words] of [
      ['/library/rules', 'How confidence is counted'],
      ['/library/rules/confidence', 'at most 3'],
      ['/library/rules/alike', 'the formula that forms trios'],
    ] as const) {
      const { status, html } = await read(api, path);
      expect(status).toBe(200);
      expect(html).toContain(words);
    }
    expect((await read(api, '/library/rules/nonsense')).status).toBe(404);
  });

  it('tell of each report where it was tried, never which school', async () => {
    const practice = await published(api, bench, { card: { title: 'Where it was' } });
    const { urn } = await aTry(api, practice);
    const { html } = await read(api, `/library/${await slugOf(api, practice)}`);
    expect(html).not.toContain(urn);
    expect(html).not.toContain(`Sample School ${urn as Urn}`);
    expect(html).toContain('The idea from term to term');
  });
});
