import { useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';

/** Only this file touches the socket. It carries names and numbers; what changed is read through GraphQL. */

/** A room and its newest number; null after a reconnect, when anything may have been missed. */
export interface Hint {
  readonly room: string;
  readonly number: number | null;
}

export type LiveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'offline'; readonly since: Date };

type Listener = (hint: Hint) => void;

const watched = new Map<string, Set<Listener>>();
const stateListeners = new Set<() => void>();
let state: LiveState = { kind: 'connecting' };
let socket: Socket | undefined;

function become(next: LiveState): void {
  if (next.kind === state.kind) return;
  state = next;
  for (const listener of stateListeners) listener();
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
  made.on('disconnect', () => become({ kind: 'offline', since: new Date() }));
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
