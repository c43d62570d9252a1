import { randomUUID } from 'node:crypto';
import { stranger, type RoomId } from '@pathways/domain/shared';
import { AnnouncementBook } from '../../src/platform/announcement-book.js';
import { OutboxAlarm } from '../../src/platform/outbox/outbox-alarm.js';
import { OutboxSweep } from '../../src/platform/outbox/outbox-sweep.js';
import { OutboxSubscribers } from '../../src/platform/outbox/outbox-subscribers.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';

interface BellRung {
  readonly kind: 'BellRung';
  readonly room: RoomId;
  readonly bell: string;
}

let api: TestApi;
let work: UnitOfWork;
let room: RoomId;

beforeAll(async () => {
  api = await startApi();
  work = api.app.get(UnitOfWork);
  api.app
    .get(AnnouncementBook)
    .enter<BellRung>({ BellRung: ({ room: heard, bell }) => ({ room: heard, subject: bell }) });
});
afterAll(() => api.close());

beforeEach(async () => {
  room = randomUUID() as string as RoomId;
  await api.source.query('insert into room (id) values ($1)', [room]);
});

const ring = (bell = randomUUID()) =>
  work.run(stranger, step => step.announce<BellRung>({ kind: 'BellRung', room, bell }));

const numbers = async () => {
  const rows = await api.source.query<{ number: string }[]>(
    'select number from room_event where room_id = $1 order by number',
    [room],
  );
  return rows.map(({ number }) => Number(number));
};

describe('room numbers', () => {
  it('have no gap and no double when twenty announce at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ring()));
    expect(await numbers()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('leave no gap where a transaction failed after announcing', async () => {
    await ring();
    const failing = work.run(stranger, async step => {
      await step.announce<BellRung>({ kind: 'BellRung', room, bell: randomUUID() });
      throw new Error('the pen broke');
    });
    await expect(failing).rejects.toThrow('the pen broke');
    await ring();
    expect(await numbers()).toEqual([1, 2]);
  });
});

describe('the outbox', () => {
  it('reaches a subscriber that failed once exactly once more, and the others not again', async () => {
    const heard = { sound: 0, shaky: 0 };
    const subscribers = api.app.get(OutboxSubscribers);
    const bell = randomUUID();
    const mine = (delivered: BellRung) => delivered.bell === bell;
    subscribers.on<BellRung>('BellRung', 'sound', async ({ event }) => {
      if (mine(event)) heard.sound += 1;
    });
    subscribers.on<BellRung>('BellRung', 'shaky', async ({ event }) => {
      if (!mine(event)) return;
      heard.shaky += 1;
      if (heard.shaky === 1) throw new Error('not yet');
    });
    await ring(bell);
    await api.settle();
    await api.source.query(`update outbox set next_attempt_at = now() where payload ->> 'bell' = $1`, [bell]);
    await api.settle();
    expect(heard).toEqual({ sound: 1, shaky: 2 });
  });

  it('parks a row that fails eight times, says why, and goes on with the next', async () => {
    const poisoned = randomUUID();
    const reached: string[] = [];
    api.app.get(OutboxSubscribers).on<BellRung>('BellRung', 'choosy', async ({ event }) => {
      if (event.bell === poisoned) throw new Error('this bell is cracked');
      reached.push(event.bell);
    });
    await ring(poisoned);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await api.settle();
      await api.source.query(`update outbox set next_attempt_at = now() where payload ->> 'bell' = $1`, [
        poisoned,
      ]);
    }
    const sound = randomUUID();
    await ring(sound);
    await api.settle();
    const [row] = await api.source.query<{ parked_at: Date; last_error: string }[]>(
      `select parked_at, last_error from outbox where payload ->> 'bell' = $1`,
      [poisoned],
    );
    expect(row?.parked_at).toBeInstanceOf(Date);
    expect(row?.last_error).toContain('this bell is cracked');
    expect(reached).toContain(sound);
  });

  it('forgets after two weeks what was heard, and nothing that waits or is parked', async () => {
    const [heard, parked, waiting, fresh] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    for (const bell of [heard, parked, waiting, fresh]) await ring(bell);
    await api.settle();
    const turn = (change: string, bells: string[]) =>
      api.source.query(`update outbox set ${change} where payload ->> 'bell' = any($1)`, [bells]);
    await turn(`delivered_at = now() - interval '15 days'`, [heard]);
    await turn(`delivered_at = null, parked_at = now() - interval '15 days'`, [parked]);
    await turn(`delivered_at = null, next_attempt_at = now() + interval '1 hour'`, [waiting]);
    await api.app.get(OutboxSweep).sweep();
    const rows = await api.source.query<{ bell: string }[]>(
      `select payload ->> 'bell' as bell from outbox where payload ->> 'bell' = any($1) order by id`,
      [[heard, parked, waiting, fresh]],
    );
    expect(rows.map(({ bell }) => bell)).toEqual([parked, waiting, fresh]);
  });

  it('is drained only when what hearers announced in turn is heard too, with no alarm to ring', async () => {
    await api.app.get(OutboxAlarm).stop();
    const steps = 3;
    let heard = 0;
    api.app.get(OutboxSubscribers).on<BellRung>('BellRung', 'echo', async ({ event }) => {
      if (event.room !== room) return;
      heard += 1;
      if (heard < steps) await ring();
    });
    await ring();
    await api.settle();
    expect(heard).toBe(steps);
  });
});
