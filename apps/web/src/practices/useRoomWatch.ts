import { useEffect, useRef } from 'react';
import { watchRoom } from '../live.js';

/** Asks again when something happened in the practice's room, and after the line was gone. */
export function useRoomWatch(room: string, look: () => void): void {
  const newest = useRef(look);
  newest.current = look;
  useEffect(() => (room ? watchRoom(room, () => newest.current()) : undefined), [room]);
}
