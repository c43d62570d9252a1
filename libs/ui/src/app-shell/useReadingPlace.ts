import { type RefObject, useEffect, useRef } from 'react';

const containers = 'li, article, section, main';
const headings = 'h1, h2, h3, h4';

/** Puts the reader on the heading of a part of the page, without moving the page. A line of a list is read whole. */
function standAt(part: Element): void {
  const place = part.matches('li') ? part : (part.querySelector(headings) ?? part);
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** From the inside out, the parts of the page that an element stands in. */
function partsAround(element: Element): Element[] {
  const around = element.parentElement?.closest(containers);
  return around ? [around, ...partsAround(around)] : [];
}

/**
 * Keeps a place in the page for those who read by ear or by keyboard, where the browser would send them to its top: a new page
 * begins at its title; when what they stood on goes away, they stand at the part of the page that it was in.
 */
export function useReadingPlace(main: RefObject<HTMLElement | null>, path: string | undefined): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path || !main.current) return;
    before.current = path;
    if (!main.current.contains(document.activeElement)) standAt(main.current);
  }, [main, path]);

  useEffect(() => {
    const page = main.current;
    if (!page) return;
    let last: Element | null = null;
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      around = partsAround(target);
    };
    const follow = new MutationObserver(() => {
      if (!last || last.isConnected || !isNowhere()) return;
      last = null;
      const part = around.find(one => one.isConnected);
      if (part) standAt(part);
    });
    page.addEventListener('focusin', remember);
    follow.observe(document.body, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', remember);
      follow.disconnect();
    };
  }, [main]);
}
