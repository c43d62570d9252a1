import { useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';

/** Only this file touches the socket. It carries names and numbers; what changed is read through GraphQL. */

/** A room and its newest number; null after a reconnect, when anything may have been missed. */
export interface Hint {
  readonly room: string;
  readonly number: number | null;
}

type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'offline'; readonly since: Date };

export type LiveState = (Connection | { readonly kind: 'catching-up' }) & {
  /** Changes that are written here and not with the server yet. */
  readonly waiting: number;
};

type Listener = (hint: Hint) => void;

const watched = new Map<string, Set<Listener>>();
const stateListeners = new Set<() => void>();
let connection: Connection = { kind: 'connecting' };
let catchingUp = 0;
let waiting = 0;
let state: LiveState = { kind: 'connecting', waiting };
let socket: Socket | undefined;

function show(): void {
  const isCatchingUp = catchingUp > 0 && connection.kind === 'live';
  state = { ...(isCatchingUp ? { kind: 'catching-up' as const } : connection), waiting };
  for (const listener of stateListeners) listener();
}

function become(next: Connection): void {
  if (next.kind === connection.kind) return;
  connection = next;
  show();
}

/** Says while something is caught up with. Returns what ends it. */
export function noteCatchingUp(): () => void {
  catchingUp += 1;
  show();
  return () => {
    catchingUp -= 1;
    show();
  };
}

/** Says how many changes are written here and not with the server yet. */
export function noteWaiting(changes: number): void {
  if (changes === waiting) return;
  waiting = changes;
  show();
}

function tell(hint: Hint): void {
  for (const listener of watched.get(hint.room) ?? []) listener(hint);
}

function ask(room: string): void {
  socket?.emit('watch', room, (allowed: boolean) => {
    // Whatever happened between the snapshot and this moment is caught up with; refused rooms are refused again by GraphQL.
    if (allowed) tell({ room, number: null });
  });
}

function connect(): Socket {
  const made = io({
    transports: ['websocket'],
    reconnectionDelay: 1_000,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
  });
  made.on('connect', () => {
    become({ kind: 'live' });
    for (const room of watched.keys()) ask(room);
  });
  made.on('disconnect', reason => {
    become({ kind: 'offline', since: new Date() });
    // The server ended it because rights changed: socket.io would not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => made.connect(), 500 + Math.random() * 1_500);
  });
  made.on('connect_error', () => become({ kind: 'offline', since: new Date() }));
  made.on('hint', (hint: { room: string; number: number }) => tell(hint));
  return made;
}

/** Calls the listener when the room may have changed. Returns what ends the watch. */
export function watchRoom(room: string, listener: Listener): () => void {
  socket ??= connect();
  const listeners = watched.get(room) ?? new Set();
  listeners.add(listener);
  watched.set(room, listeners);
  if (listeners.size === 1 && socket.connected) ask(room);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    watched.delete(room);
    socket?.emit('unwatch', room);
  };
}

const subscribe = (listener: () => void) => {
  stateListeners.add(listener);
  return () => void stateListeners.delete(listener);
};

/** Is what the page shows live? */
export const useLiveState = (): LiveState => useSyncExternalStore(subscribe, () => state);
