import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** Some screens ahead of the reader, so that what comes is there before they are. */
const ahead = 1500;

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  const reached = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
  // Typing and scrolling go first.
  startTransition(() => {
    for (const target of reached) {
      observer?.unobserve(target);
      waiting.get(target)?.();
      waiting.delete(target);
    }
  });
}

function standsNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -ahead && top < innerHeight + ahead;
}

function whenNear(element: Element, reach: () => void): () => void {
  observer ??= new IntersectionObserver(look, { rootMargin: `${ahead}px 0px` });
  waiting.set(element, reach);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    waiting.delete(element);
  };
}

/**
 * Whether this part of the page is, or was, near the screen. A room of 500 contributions has 2,000 buttons and menus, and a
 * phone that draws them all at once is busy for many seconds; drawn as they come near, nobody waits for them.
 */
export function useNear(part: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  // What arrives before the reader's eyes is whole in the frame in which it comes: growing later, it would move the page.
  useLayoutEffect(() => {
    if (part.current && standsNear(part.current)) setNear(true);
  }, [part]);
  useEffect(() => {
    if (isNear || !part.current) return undefined;
    return whenNear(part.current, () => setNear(true));
  }, [isNear, part]);
  return isNear;
}
