import { useLayoutEffect, useRef, useState } from 'react';

/** Where nothing is laid out, as in tests and on paper that was never on a screen. */
const usualWidth = 640;

/** The width that a chart has, in CSS pixels, kept true while the page changes. */
export function useWidth<Frame extends HTMLElement>() {
  const frame = useRef<Frame>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const held = frame.current;
    if (!held || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(held);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
