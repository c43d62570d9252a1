import { laterReading } from '@pathways/domain/discussions';
import { io, type Socket } from 'socket.io-client';
import { v7 } from 'uuid';
import { pause, type Chance } from './chance.js';
import type { TestRoom } from './room.js';
import { RoomLine, type Sending, type Told } from './room-line.js';

/** A device in a room: an outbox, a socket for hints, and `changes` as the one way to catch up. */
export class RoomClient {
  readonly contributions = new Map<string, Told>();
  readonly acknowledged = new Map<string, string>();
  readonly sent: Sending[] = [];
  hints = 0;
  isWatching = false;
  replays = 0;
  /** Questions what changed that nobody answered. */
  unanswered = 0;
  number = 0;
  readNumber = 0;
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
    socket.on('connect', () =>
      socket.emit('watch', this.room.groupId, () => {
        this.isWatching = true;
        this.wake();
      }),
    );
    socket.on('hint', () => {
      this.hints += 1;
      this.wake();
    });
    socket.on('look', () => this.wake());
    this.socket = socket;
  }

  /**
   * Asks once more to hear the room, and tells whether it may. What was sent to this device before has been heard when the
   * answer is here, for a socket keeps its order.
   */
  asksToHear(): Promise<boolean> {
    return new Promise(answered => this.socket?.emit('watch', this.room.groupId, answered));
  }

  cut(): void {
    this.socket?.disconnect();
  }

  /** Posts under a client id and does not rest until the server has answered. */
  async post(body: string, parent: Told | null = null, prompts = 1): Promise<void> {
    const sections = this.room.sections.slice(0, prompts);
    const sectionId = parent?.sectionId ?? this.chance.one(sections) ?? this.room.section;
    const sending = { clientId: v7(), body, sectionId, parentId: parent?.id ?? null };
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
    const known = this.contributions.get(told.id);
    const shown = laterReading(known, told);
    // What was read stays read, whichever answer comes late.
    this.contributions.set(told.id, { ...shown, isUnread: shown.isUnread && known?.isUnread !== false });
  }

  /** Has something on the screen, and tells the server if it can be reached; if not, it is still unread. */
  async read(): Promise<void> {
    const unread = [...this.contributions.values()].filter(({ isUnread }) => isUnread);
    const ids = unread.filter(() => this.chance.falls(0.4)).map(({ id }) => id);
    if (ids.length > 0 && (await this.line.read(this.room, ids.slice(0, 200)))) this.mark(ids.slice(0, 200));
  }

  private mark(ids: readonly string[]): void {
    for (const id of ids) {
      const known = this.contributions.get(id);
      if (known) this.contributions.set(id, { ...known, isUnread: false });
    }
  }

  private wake(): void {
    void this.untilAnswered().catch(() => undefined);
  }

  /** As a page does: whoever got no answer asks again. After some times it is the room that is closed to them. */
  private async untilAnswered(): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const before = this.unanswered;
      await this.catchUp();
      if (this.unanswered === before || !this.socket?.active) return;
      await pause(300);
    }
  }

  /** One at a time; a hint that comes meanwhile makes one more round. */
  catchUp(): Promise<void> {
    this.again = true;
    return (this.catching ??= this.rounds().finally(() => (this.catching = undefined)));
  }

  private async rounds(): Promise<void> {
    while (this.again) {
      this.again = false;
      const answer = await this.line.changes(this.room.groupId, this.number, this.readNumber);
      if (!answer) {
        this.unanswered += 1;
        continue;
      }
      for (const { contribution } of answer.changes) if (contribution) this.apply(contribution);
      for (const contribution of answer.along) this.apply(contribution);
      this.mark(answer.reads.ids);
      this.number = Math.max(this.number, answer.number);
      this.readNumber = Math.max(this.readNumber, answer.reads.number);
      this.again ||= answer.more;
    }
  }

  /** What the screen shows its viewer, in its order. */
  shown(): string[] {
    return [...this.contributions.values()]
      .sort((one, other) => one.postedAt.localeCompare(other.postedAt) || one.id.localeCompare(other.id))
      .map(
        ({ id, sectionId, revision, changeCount, body, document, deletedAt, isUnread }) =>
          `${id} ${sectionId} ${revision} ${changeCount} ${isUnread ? 'new' : 'seen'} ${body ?? `stub ${deletedAt}`} ${JSON.stringify(document)}`,
      );
  }
}
