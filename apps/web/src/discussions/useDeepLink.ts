import { announce } from '@pathways/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Id of a contribution's card on the page, and so the end of its address. */
export const cardId = (contribution: string): string => `contribution-${contribution}`;

/** The contribution that the page's address points at; null where it points at none. */
export function useLinkedContribution(): string | null {
  const { hash } = useLocation();
  const prefix = `#${cardId('')}`;
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
}

/** Goes to the linked contribution once it is on the page: scrolled to, focused, and said aloud where it is gone. */
export function useDeepLink(linked: string | null, isDrawn: boolean): void {
  const reached = useRef<string | null>(null);
  useEffect(() => {
    if (linked === null || !isDrawn || reached.current === linked) return;
    reached.current = linked;
    const card = document.getElementById(cardId(linked));
    if (!card) return announce('The contribution that the link points at is not in this room.');
    card.scrollIntoView({ block: 'center' });
    card.focus({ preventScroll: true });
  }, [linked, isDrawn]);
}
