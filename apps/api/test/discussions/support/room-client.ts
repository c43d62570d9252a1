import { laterReading } from '@pathways/domain/discussions';
import { io, type Socket } from 'socket.io-client';
import { v7 } from 'uuid';
import { pause, type Chance } from './chance.js';
import type { TestRoom } from './room.js';
import { RoomLine, type Told } from './room-line.js';

/** One sending, kept until the server has answered it. */
interface Sending {
  readonly clientId: string;
  readonly body: string;
  readonly parentId: string | null;
}

/** A device in a room: an outbox, a socket for hints, and `changes` as the one way to catch up. */
export class RoomClient {
  readonly contributions = new Map<string, Told>();
  readonly acknowledged = new Map<string, string>();
  readonly sent: Sending[] = [];
  hints = 0;
  replays = 0;
  number = 0;
  private socket: Socket | undefined;
  private catching: Promise<void> | undefined;
  private again = false;

  constructor(
    readonly line: RoomLine,
    private readonly room: TestRoom,
    private readonly chance: Chance,
  ) {}

  connect(): void {
    this.socket?.disconnect();
    const socket = io(this.line.url(), {
      transports: ['websocket'],
      extraHeaders: { cookie: this.line.cookie },
      reconnectionDelay: 50,
      reconnectionDelayMax: 300,
    });
    socket.on('connect', () => socket.emit('watch', this.room.groupId, () => this.wake()));
    socket.on('hint', () => {
      this.hints += 1;
      this.wake();
    });
    this.socket = socket;
  }

  cut(): void {
    this.socket?.disconnect();
  }

  /** Posts under a client id and does not rest until the server has answered. */
  async post(body: string, parentId: string | null = null): Promise<void> {
    const sending = { clientId: v7(), body, parentId };
    this.sent.push(sending);
    for (let attempt = 1; attempt < 200; attempt += 1) {
      const copies = this.chance.falls(0.15) ? [sending, sending] : [sending];
      const answers = await Promise.all(copies.map(copy => this.line.contribute(this.room, copy)));
      const done = answers.find(answered => answered !== null);
      if (done) {
        this.acknowledged.set(sending.clientId, done.id);
        this.apply(done);
        return;
      }
      await pause(this.chance.within(30, 200));
    }
    throw new Error('A sending was never answered.');
  }

  /** Sends something again that was answered long ago, as an old copy of the page would. The answer must be the old one. */
  async replay(): Promise<void> {
    const sending = this.chance.one(this.sent.filter(({ clientId }) => this.acknowledged.has(clientId)));
    if (!sending) return;
    const told = await this.line.contribute(this.room, sending);
    if (told === null) return;
    this.replays += 1;
    if (told.id !== this.acknowledged.get(sending.clientId)) throw new Error('A replay made something new.');
  }

  apply(told: Told): void {
    this.contributions.set(told.id, laterReading(this.contributions.get(told.id), told));
  }

  private wake(): void {
    void this.catchUp().catch(() => undefined);
  }

  /** One at a time; a hint that comes meanwhile makes one more round. */
  catchUp(): Promise<void> {
    this.again = true;
    return (this.catching ??= this.rounds().finally(() => (this.catching = undefined)));
  }

  private async rounds(): Promise<void> {
    while (this.again) {
      this.again = false;
      const answer = await this.line.changes(this.room.groupId, this.number);
      if (!answer) continue;
      for (const { contribution } of answer.changes) if (contribution) this.apply(contribution);
      this.number = Math.max(this.number, answer.number);
      this.again ||= answer.more;
    }
  }

  /** What the screen shows, in its order. */
  shown(): string[] {
    return [...this.contributions.values()]
      .sort((one, other) => one.postedAt.localeCompare(other.postedAt) || one.id.localeCompare(other.id))
      .map(({ id, revision, body, deletedAt }) => `${id} ${revision} ${body ?? `stub ${deletedAt}`}`);
  }
}
