import { useState } from 'react';
import type { Frame, Spot } from './frame.js';

export interface View {
  readonly zoom: number;
  readonly middle: Spot;
}

const nearest = 8;

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Which part of the drawing is seen. It never shows more than the drawing, nor leaves it. */
export function useView({ width, height }: Frame) {
  const whole: View = { zoom: 1, middle: { x: width / 2, y: height / 2 } };
  const [kept, setKept] = useState<View | null>(null);
  const { zoom, middle } = kept ?? whole;
  const seen = { width: width / zoom, height: height / zoom };
  const put = (wished: View) => {
    const next = between(wished.zoom, 1, nearest);
    const [halfWidth, halfHeight] = [width / next / 2, height / next / 2];
    const x = between(wished.middle.x, halfWidth, width - halfWidth);
    const y = between(wished.middle.y, halfHeight, height - halfHeight);
    setKept(next === 1 ? null : { zoom: next, middle: { x, y } });
  };
  const corner = { x: middle.x - seen.width / 2, y: middle.y - seen.height / 2 };
  return {
    zoom,
    box: `${corner.x} ${corner.y} ${seen.width} ${seen.height}`,
    isNearest: zoom >= nearest,
    closer: (at?: Spot) => put({ zoom: zoom * 2, middle: at ?? middle }),
    wider: () => put({ zoom: zoom / 2, middle }),
    whole: () => setKept(null),
    shift: (x: number, y: number) => put({ zoom, middle: { x: middle.x + x, y: middle.y + y } }),
    /** Brings a spot into view, where it is not. */
    follow: (spot: Spot) => {
      const isSeen =
        Math.abs(spot.x - middle.x) < seen.width / 2 && Math.abs(spot.y - middle.y) < seen.height / 2;
      if (!isSeen) put({ zoom, middle: spot });
    },
    /** Where in the drawing a pointer is. */
    spotUnder: (box: DOMRect, pointer: { clientX: number; clientY: number }): Spot => ({
      x: corner.x + ((pointer.clientX - box.left) / Math.max(1, box.width)) * seen.width,
      y: corner.y + ((pointer.clientY - box.top) / Math.max(1, box.height)) * seen.height,
    }),
    unitsPerPixel: (box: DOMRect) => seen.width / Math.max(1, box.width),
  };
}

export type MapView = ReturnType<typeof useView>;
