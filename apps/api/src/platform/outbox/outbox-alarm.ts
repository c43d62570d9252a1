import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Log } from '../telemetry/log.js';

/** Listens for PostgreSQL's NOTIFY on a connection of its own, and comes back by itself when that breaks. */
@Injectable()
export class OutboxAlarm {
  private client: pg.Client | undefined;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  async listen(ring: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'pathways outbox' });
    client.on('notification', ring);
    client.on('error', error => this.comeBack(client, ring, error));
    client.on('end', () => this.comeBack(client, ring));
    this.client = client;
    try {
      await client.connect();
      await client.query('listen outbox');
      ring();
    } catch (error) {
      this.comeBack(client, ring, error);
    }
  }

  private comeBack(client: pg.Client, ring: () => void, error?: unknown): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    if (error) this.log.warn({ error }, 'the outbox alarm was cut; polling goes on');
    this.retry = setTimeout(() => void this.listen(ring), 1_000);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}
