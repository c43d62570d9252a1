import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { isSignedIn, type PersonId, type RoomId } from '@pathways/domain/shared';
import { Server, type Socket } from 'socket.io';
import { ActorSource } from '../auth/actor-source.js';
import { OutboxSubscribers, type Delivery } from '../outbox/outbox-subscribers.js';
import { Log } from '../telemetry/log.js';
import type { ProcessLink } from './process-link.js';
import { RoomGate } from './room-gate.js';

/** What a socket carries: which room changed and its newest number. Content is read through GraphQL, where permission is decided. */
export interface Hint {
  readonly room: RoomId;
  /** Null when something changed for one person alone. */
  readonly number: number | null;
}

export interface RealtimeOptions {
  /** How this process reaches the sockets of the others. */
  readonly link: ProcessLink;
  /** Browsers of other origins may not connect. */
  readonly origin: string;
}

const channelOf = (room: RoomId) => `group:${room}`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class RealtimeServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: Server | undefined;
  private isLeaving = false;

  constructor(
    private readonly options: RealtimeOptions,
    private readonly host: HttpAdapterHost,
    private readonly actors: ActorSource,
    private readonly gate: RoomGate,
    private readonly log: Log,
  ) {}

  /** Entered by the platform module: every event that a room hears becomes a hint to that room. */
  subscribe(subscribers: OutboxSubscribers): void {
    subscribers.enter({
      name: 'realtime',
      hears: () => true,
      receive: async delivery => this.hint(delivery),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    const server = new Server(this.host.httpAdapter.getHttpServer(), {
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 64_000,
      allowRequest: (request, decide) => decide(null, !this.isLeaving && this.isOurs(request.headers)),
    });
    // Whoever is connected here compares: hints may have been missed.
    server.adapter(await this.options.link.open(() => void server.local.emit('look')));
    server.use((socket, next) => void this.admit(socket, next));
    server.on('connection', socket => this.serve(socket));
    server.on('recheck', (room: RoomId) => {
      this.recheckHere(room).catch(error => this.log.error({ error, room }, 'a room could not be rechecked'));
    });
    this.server = server;
  }

  private isOurs({ origin, host }: { origin?: string | undefined; host?: string | undefined }): boolean {
    if (origin === undefined || origin === this.options.origin) return true;
    // A frame without an origin says "null", and a stranger anything.
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  private async admit(socket: Socket, next: (error?: Error) => void): Promise<void> {
    try {
      const cookie = socket.handshake.headers.cookie;
      const actor = await this.actors.fromHeaders(new Headers(cookie ? { cookie } : {}));
      if (!isSignedIn(actor)) return next(new Error('UNAUTHENTICATED'));
      socket.data = { personId: actor.personId };
      await socket.join(`person:${actor.personId}`);
      next();
    } catch (error) {
      this.log.error({ error }, 'a socket could not be admitted');
      next(new Error('UNAVAILABLE'));
    }
  }

  private serve(socket: Socket): void {
    socket.on('watch', (room: unknown, answer: unknown) => void this.watch(socket, room, answer));
    socket.on('unwatch', (room: unknown) => {
      if (typeof room === 'string') void socket.leave(channelOf(room as RoomId));
    });
  }

  private async watch(socket: Socket, room: unknown, answer: unknown): Promise<void> {
    if (typeof answer !== 'function') return;
    if (typeof room !== 'string' || !uuid.test(room)) return void answer(false);
    try {
      const { personId } = socket.data as { personId: PersonId };
      const allowed = await this.gate.mayHear(await this.actors.ofPerson(personId), room as RoomId);
      if (allowed) await socket.join(channelOf(room as RoomId));
      answer(allowed);
      // Rights may have ended between the question and the joining: who came in is asked once more.
      if (allowed) await this.recheckOne(socket, room as RoomId);
    } catch (error) {
      this.log.error({ error, room }, 'a room could not be watched');
      answer(false);
    }
  }

  private hint({ room, roomNumber }: Delivery): void {
    if (room === null || roomNumber === null) return;
    const hint: Hint = { room, number: roomNumber };
    this.server?.to(channelOf(room)).emit('hint', hint);
  }

  /** Tells a person's own devices that something changed for them in a room, such as what they have read. */
  wake(person: PersonId, room: RoomId): void {
    const hint: Hint = { room, number: null };
    this.server?.to(`person:${person}`).emit('hint', hint);
  }

  /** Call after rights in a room changed: whoever may no longer hear it is put out at once, in every process. */
  async recheck(room: RoomId): Promise<void> {
    this.server?.serverSideEmit('recheck', room);
    await this.recheckHere(room);
  }

  private async recheckHere(room: RoomId): Promise<void> {
    const sockets = (await this.server?.local.in(channelOf(room)).fetchSockets()) ?? [];
    for (const socket of sockets) await this.recheckOne(socket, room);
  }

  private async recheckOne(socket: Pick<Socket, 'data' | 'leave'>, room: RoomId): Promise<void> {
    const { personId } = socket.data as { personId: PersonId };
    const allowed = await this.gate.mayHear(await this.actors.ofPerson(personId), room);
    if (!allowed) await socket.leave(channelOf(room));
  }

  /** Ends every connection of a person who signed out or was removed. */
  disconnect(person: PersonId): void {
    this.server?.in(`person:${person}`).disconnectSockets(true);
  }

  /**
   * Clients of this process are told to come back after a short, random wait, so that they do not all come at once. Sockets
   * end before the HTTP server is closed, because it waits for every connection that is still open.
   */
  leave(): void {
    this.isLeaving = true;
    this.server?.local.emit('moving', { withinMs: 3_000 });
    // The connection is closed and not the socket: a client that is put out does not come back by itself.
    for (const socket of this.server?.sockets.sockets.values() ?? []) socket.conn.close();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.server?.close();
    await this.options.link.close();
  }
}
