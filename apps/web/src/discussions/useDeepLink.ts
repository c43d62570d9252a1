import { announce } from '@pathways/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { RoomState } from './room-state.js';
import { isWhole } from './unread.js';

/** Id of a contribution's card on the page, and so the end of its address. */
export const cardId = (contribution: string): string => `contribution-${contribution}`;

/** The contribution that the page's address points at; null where it points at none. */
export function useLinkedContribution(): string | null {
  const { hash } = useLocation();
  const prefix = `#${cardId('')}`;
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
}

/** Shows it in the middle of the screen and puts the reader there. False when it is not on the page. */
export function goToCard(contribution: string): boolean {
  const card = document.getElementById(cardId(contribution));
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
  return card !== null;
}

/** What a device kept is shown first, and may be older than the link: so long the contribution may be on its way. */
const patience = 5_000;

/** Goes to the linked contribution as soon as it is on the page: scrolled to, focused, and said aloud where it is gone. */
export function useDeepLink(linked: string | null, room: RoomState): void {
  const reached = useRef<string | null>(null);
  useEffect(() => {
    if (linked === null || !isWhole(room) || reached.current === linked) return undefined;
    if (goToCard(linked)) {
      reached.current = linked;
      return undefined;
    }
    const waiting = setTimeout(() => {
      reached.current = linked;
      announce('The contribution that the link points at is not in this room.');
    }, patience);
    return () => clearTimeout(waiting);
  }, [linked, room]);
}
