import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { RoomId } from '@pathways/domain/shared';
import { DataSource, type EntityManager } from 'typeorm';
import { Log } from '../telemetry/log.js';
import type { DomainEvent } from '../unit-of-work.js';
import { OutboxAlarm } from './outbox-alarm.js';
import { OutboxSubscribers, type Delivery } from './outbox-subscribers.js';

interface OutboxRow {
  id: number;
  payload: DomainEvent;
  room_id: RoomId | null;
  room_number: number | null;
  occurred_at: Date;
  attempts: number;
}

const toDelivery = (row: OutboxRow): Delivery => ({
  id: Number(row.id),
  event: row.payload,
  room: row.room_id,
  roomNumber: row.room_number === null ? null : Number(row.room_number),
  occurredAt: row.occurred_at,
});

const batchSize = 50;
const due = `delivered_at is null and parked_at is null and next_attempt_at <= now()`;
const attemptsBeforeParking = 8;

/**
 * Carries outbox rows to their subscribers, at least once. Every API process runs one; `skip locked` shares the work.
 * NOTIFY wakes it and a poll each second makes sure, since a notification may be lost and a row may not.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly subscribers: OutboxSubscribers,
    private readonly alarm: OutboxAlarm,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.alarm.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), 1_000);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.alarm.stop();
    await this.running;
  }

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.carryAll()
      .catch(error => this.log.error({ error }, 'the outbox could not be read'))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** When it resolves, everything due has been heard, and so has all that the hearers announced in turn. */
  async drain(): Promise<void> {
    do {
      this.wake();
      while (this.running) await this.running;
    } while (!this.stopped && (await this.isAnyDue()));
  }

  /** A row that another process carries counts: it has not been heard yet. */
  private async isAnyDue(): Promise<boolean> {
    const [found] = await this.source.query<{ due: boolean }[]>(
      `select exists (select from outbox where ${due}) as due`,
    );
    return found?.due === true;
  }

  private async carryAll(): Promise<void> {
    let carried: number;
    do {
      carried = await this.source.transaction(manager => this.carryBatch(manager));
    } while (carried === batchSize && !this.stopped);
  }

  private async carryBatch(manager: EntityManager): Promise<number> {
    const rows = await manager.query<OutboxRow[]>(
      `select id, payload, room_id, room_number, occurred_at, attempts from outbox
       where ${due}
       order by id limit $1 for update skip locked`,
      [batchSize],
    );
    const delivered: number[] = [];
    for (const row of rows) if (await this.carry(manager, row)) delivered.push(row.id);
    if (delivered.length > 0) {
      await manager.query(
        `update outbox set delivered_at = now(), attempts = attempts + 1 where id = any($1::bigint[])`,
        [delivered],
      );
    }
    return rows.length;
  }

  /** Whether everybody has heard it now. Who has is noted where somebody has not: almost never, so it costs nothing else. */
  private async carry(manager: EntityManager, row: OutboxRow): Promise<boolean> {
    const heard = row.attempts > 0 ? await this.heardBefore(manager, row.id) : new Set<string>();
    const before = [...heard];
    try {
      await this.deliver(toDelivery(row), heard);
      return true;
    } catch (error) {
      const now = [...heard].filter(name => !before.includes(name));
      await manager.query(
        `insert into outbox_receipt (outbox_id, subscriber) select $1, unnest($2::text[])`,
        [row.id, now],
      );
      await this.postpone(manager, row, error);
      return false;
    }
  }

  private async heardBefore(manager: EntityManager, id: number): Promise<Set<string>> {
    const receipts = await manager.query<{ subscriber: string }[]>(
      `select subscriber from outbox_receipt where outbox_id = $1`,
      [id],
    );
    return new Set(receipts.map(({ subscriber }) => subscriber));
  }

  private async deliver(delivery: Delivery, heard: Set<string>): Promise<void> {
    for (const subscriber of this.subscribers.of(delivery.event.kind)) {
      if (heard.has(subscriber.name)) continue;
      await subscriber.receive(delivery);
      heard.add(subscriber.name);
    }
  }

  /** A row that fails waits 1, 2, 4 … seconds; after eight tries it is parked, visible, and blocks nothing. */
  private async postpone(manager: EntityManager, row: OutboxRow, error: unknown): Promise<void> {
    const attempts = row.attempts + 1;
    const parks = attempts >= attemptsBeforeParking;
    this.log.warn({ outbox: row.id, kind: row.payload.kind, attempts, parks, error }, 'a delivery failed');
    await manager.query(
      `update outbox set attempts = $2, last_error = $3, next_attempt_at = now() + make_interval(secs => power(2, $2 - 1)),
         parked_at = case when $4 then now() end
       where id = $1`,
      [row.id, attempts, String(error).slice(0, 1_000), parks],
    );
  }
}
