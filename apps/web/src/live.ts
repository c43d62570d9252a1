import { useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';

/** Only this file touches the socket. It carries names and numbers; what changed is read through GraphQL. */

/** A room and its newest number; null after a reconnect, when anything may have been missed, and when one's own marks changed. */
export interface Hint {
  readonly room: string;
  readonly number: number | null;
}

type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'offline'; readonly since: Date };

/** What is written here and not with the server: on its way, or refused. */
export interface Unsent {
  readonly waiting: number;
  readonly refused: number;
}

export type LiveState = (Connection | { readonly kind: 'catching-up' }) & Unsent;

type Listener = (hint: Hint) => void;

/** A line that is back within this time was never told to be gone, and catching up that is done sooner is not told of. */
const calm = 1_500;

const watched = new Map<string, Set<Listener>>();
const stateListeners = new Set<() => void>();
let connection: Connection = { kind: 'connecting' };
let catchingUp = 0;
let unsent: Unsent = { waiting: 0, refused: 0 };
let state: LiveState = { kind: 'connecting', ...unsent };
let socket: Socket | undefined;
let lastContact: Date | undefined;

function show(): void {
  const isCatchingUp = catchingUp > 0 && connection.kind === 'live';
  state = { ...(isCatchingUp ? { kind: 'catching-up' as const } : connection), ...unsent };
  for (const listener of stateListeners) listener();
}

function become(next: Connection): void {
  clearTimeout(losing);
  losing = undefined;
  if (next.kind === connection.kind) return;
  connection = next;
  show();
}

let losing: ReturnType<typeof setTimeout> | undefined;

/** Told after a moment, unless the line is back by then. What a cold start shows is as old as the last contact. */
function lose(): void {
  const since = connection.kind === 'live' ? new Date() : (lastContact ?? new Date());
  losing ??= setTimeout(() => become({ kind: 'offline', since }), navigator.onLine ? calm : 0);
}

/** Says while something is caught up with, if it takes a while. Returns what ends it. */
export function noteCatchingUp(): () => void {
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    catchingUp += 1;
    show();
  }, calm);
  return () => {
    clearTimeout(timer);
    if (!isShown) return;
    catchingUp -= 1;
    show();
  };
}

/** Says how much is written here and not with the server. */
export function noteUnsent(next: Unsent): void {
  if (next.waiting === unsent.waiting && next.refused === unsent.refused) return;
  unsent = next;
  show();
}

/** Says how old what the device kept is: until the line is there, the page is offline since then. */
export const noteLastContact = (at: Date): void => void (lastContact = at);

function tell(hint: Hint): void {
  for (const listener of watched.get(hint.room) ?? []) listener(hint);
}

function ask(room: string): void {
  socket?.emit('watch', room, (allowed: boolean) => {
    // Whatever happened between the snapshot and this moment is caught up with; refused rooms are refused again by GraphQL.
    if (allowed) tell({ room, number: null });
  });
}

function lookEverywhere(): void {
  for (const room of watched.keys()) tell({ room, number: null });
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
    lose();
    // The server ended it because rights changed: socket.io would not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => made.connect(), 500 + Math.random() * 1_500);
  });
  made.on('connect_error', lose);
  made.on('hint', (hint: Hint) => tell(hint));
  // Servers could not reach each other for a while. Not all clients ask at once.
  made.on('look', () => setTimeout(lookEverywhere, Math.random() * 1_000));
  // A device that knows that it has no line need not wait to notice, and tries again as soon as it has one.
  addEventListener('offline', () => void made.io.engine.close());
  addEventListener('online', () => void made.connect());
  return made;
}

/** A signed-in person is told on every page how the line is. */
export const keepLive = (): void => void (socket ??= connect());

/** Calls the listener when the room may have changed. Returns what ends the watch. */
export function watchRoom(room: string, listener: Listener): () => void {
  keepLive();
  const listeners = watched.get(room) ?? new Set();
  listeners.add(listener);
  watched.set(room, listeners);
  if (listeners.size === 1 && socket?.connected) ask(room);
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
