import { jest } from '@jest/globals';
import type { DraftField } from '@pathways/domain/practices';
import type { DraftValues } from './draft-shape.js';
import { layDown, takeUp } from './drafts-under-way.js';
import { OpenDraft, type SaveAnswer, type ServerDraft } from './open-draft.js';
import { unsavedOf } from './draft-on-device.js';

const values = (change: Partial<DraftValues> = {}) =>
  ({
    title: 'Gate',
    problem: 'Late.',
    themes: [],
    frameworkEntries: [],
    claims: [],
    ...change,
  }) as Partial<DraftValues> as DraftValues;
const server = (change: Partial<ServerDraft> = {}): ServerDraft => ({
  values: values(),
  numbers: { problem: 3 },
  writers: { problem: 'R. Lind' },
  ...change,
});

const lost: SaveAnswer = { kind: 'failed', why: 'The line was cut.' };

type Sent = { fields: readonly DraftField[]; problem: string; base: number | undefined };

function anOpen(answers: SaveAnswer[], from = server()) {
  const sent: Sent[] = [];
  const open = new OpenDraft(
    {
      person: 'p',
      version: 'v',
      save: (now, fields, bases) => {
        sent.push({ fields, problem: now.problem, base: bases.problem });
        return Promise.resolve(answers.shift() ?? { kind: 'saved' });
      },
    },
    from,
  );
  return { open, sent };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('an open draft', () => {
  it('sends only what was changed, with the number that it was begun from', async () => {
    const { open, sent } = anOpen([]);
    open.change('problem', 'Very late.');
    expect(open.snapshot().saving).toBe('waiting');
    expect(await open.flush()).toBe(true);
    open.change('problem', 'Late again.');
    await open.flush();
    expect(sent).toEqual([
      { fields: ['problem'], problem: 'Very late.', base: 3 },
      { fields: ['problem'], problem: 'Late again.', base: 4 },
    ]);
    expect(open.snapshot().saving).toBe('saved');
    await open.close();
  });

  it('is on the device until the server has it, also in another tab', async () => {
    const { open } = anOpen([]);
    open.change('problem', 'Half a thought');
    await open.close();
    expect(unsavedOf('p', 'v').get('problem')).toEqual({ value: 'Half a thought', base: 3 });
    const again = anOpen([]);
    expect(again.open.snapshot().values.problem).toBe('Half a thought');
    await again.open.close();
  });

  it('keeps both texts where somebody saved the same field, and loses none of them', async () => {
    const theirs = server({ values: values({ problem: 'Theirs.' }), numbers: { problem: 4 } });
    const { open, sent } = anOpen([{ kind: 'stale', server: theirs }]);
    open.change('problem', 'Mine.');
    expect(await open.flush()).toBe(false);
    const { clashes, values: now } = open.snapshot();
    expect(clashes.get('problem')).toEqual({ theirs: 'Theirs.', number: 4, by: 'R. Lind' });
    expect(now.problem).toBe('Mine.');
    open.choose('problem', 'mine');
    expect(await open.flush()).toBe(true);
    expect(sent.at(-1)).toEqual({ fields: ['problem'], problem: 'Mine.', base: 4 });
    await open.close();
  });

  it('takes theirs when that is chosen, and what others save where nothing of one’s own waits', async () => {
    const theirs = server({ values: values({ problem: 'Theirs.' }), numbers: { problem: 4 } });
    const { open } = anOpen([{ kind: 'stale', server: theirs }]);
    open.change('problem', 'Mine.');
    await open.flush();
    open.choose('problem', 'theirs');
    expect(open.snapshot()).toMatchObject({ values: { problem: 'Theirs.' }, saving: 'saved' });
    open.adopt(server({ values: values({ problem: 'Newer.' }), numbers: { problem: 5 } }));
    expect(open.snapshot().values.problem).toBe('Newer.');
    await open.close();
  });

  it('sends what was written while it was sent, before it says that the server has it all', async () => {
    const { open, sent } = anOpen([]);
    open.change('problem', 'Very late.');
    const isSent = open.flush();
    await Promise.resolve();
    open.change('problem', 'Very late again.');
    expect(await isSent).toBe(true);
    expect(sent.map(({ problem }) => problem)).toEqual(['Very late.', 'Very late again.']);
    await open.close();
  });

  it('tries again after a failure, and says so', async () => {
    const { open, sent } = anOpen([{ kind: 'failed', why: 'R. Lind is writing here.' }]);
    open.change('problem', 'Mine.');
    await open.flush();
    expect(open.snapshot()).toMatchObject({ saving: 'failed', failure: 'R. Lind is writing here.' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
    expect(open.snapshot().saving).toBe('saved');
    await open.close();
  });

  it('takes a save whose answer was lost on its way for what it is, one’s own', async () => {
    const mine = server({ values: values({ problem: 'Mine.' }), numbers: { problem: 4 } });
    const { open, sent } = anOpen([lost, { kind: 'stale', server: mine }]);
    open.change('problem', 'Mine. ');
    await open.flush();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(open.snapshot()).toMatchObject({ saving: 'saved', clashes: new Map() });
    open.change('problem', 'Mine, longer.');
    await open.flush();
    expect(sent.at(-1)).toEqual({ fields: ['problem'], problem: 'Mine, longer.', base: 4 });
    await open.close();
  });

  it('puts what was written since on top of it', async () => {
    const mine = server({ values: values({ problem: 'Mine.' }), numbers: { problem: 4 } });
    const { open, sent } = anOpen([lost, { kind: 'stale', server: mine }, lost]);
    open.change('problem', 'Mine.');
    await open.flush();
    open.change('problem', 'Mine, longer.');
    await open.flush();
    expect(open.snapshot().clashes.size).toBe(0);
    expect(unsavedOf('p', 'v').get('problem')).toEqual({ value: 'Mine, longer.', base: 4 });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent.map(({ problem, base }) => [problem, base])).toEqual([
      ['Mine.', 3],
      ['Mine, longer.', 3],
      ['Mine, longer.', 4],
      ['Mine, longer.', 4],
    ]);
    expect(open.snapshot().saving).toBe('saved');
    await open.close();
  });

  it('shows what somebody saved while its own save was on its way', async () => {
    const { open } = anOpen([]);
    open.change('problem', 'Mine.');
    const flushed = open.flush();
    open.adopt(server({ values: values({ problem: 'Theirs, after mine.' }), numbers: { problem: 5 } }));
    expect(open.snapshot().values.problem).toBe('Mine.');
    await flushed;
    expect(open.snapshot().values.problem).toBe('Theirs, after mine.');
    await open.close();
  });
});

describe('a form that is opened again while a save is under way', () => {
  it('goes on with the same draft, and does not meet itself', async () => {
    const { open, sent } = anOpen([]);
    open.change('problem', 'Mine.');
    const flushed = open.flush();
    // The save is on its way.
    await Promise.resolve();
    open.change('problem', 'Mine, longer.');
    layDown('p v', open);
    const again = takeUp('p v', () => anOpen([]).open);
    expect(again).toBe(open);
    again.resume();
    await flushed;
    await jest.advanceTimersByTimeAsync(900);
    expect(sent.map(({ problem, base }) => [problem, base])).toEqual([
      ['Mine.', 3],
      ['Mine, longer.', 4],
    ]);
    await again.close();
  });

  it('begins anew once it was answered, from what the server has and the device keeps', async () => {
    const { open, sent } = anOpen([]);
    open.change('problem', 'Mine.');
    const flushed = open.flush();
    // The save is on its way.
    await Promise.resolve();
    open.change('problem', 'Mine, longer.');
    layDown('p v', open);
    await flushed;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    const other = anOpen([]);
    expect(takeUp('p v', () => other.open)).toBe(other.open);
    expect(unsavedOf('p', 'v').get('problem')).toEqual({ value: 'Mine, longer.', base: 4 });
  });
});
