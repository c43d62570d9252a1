import { pictureWords, figurePicture, type Figure, type ReportPart } from '@pathways/domain/reporting';
import { drawBars } from '../../platform/drawing/draw-bars.js';
import { drawLine } from '../../platform/drawing/draw-line.js';
import type { Drawing } from '../../platform/drawing/drawing.js';

/** The figure drawn from its own entries, as on the page; null where its table says it better. */
export function pictureOf(figure: Figure): Drawing | null {
  const drawing = figurePicture(figure);
  if (!drawing) return null;
  const words = pictureWords(drawing);
  return drawing.kind === 'bars'
    ? drawBars({ ...drawing, words })
    : drawLine({ ...drawing, words, gap: 'hidden' });
}

export type KpiPart = Extract<ReportPart, { kind: 'kpi' }>;

/** A KPI over its terms against its target, as the file for scrutiny draws it; null where no line goes through its numbers. */
export function trajectoryPicture({ trajectory }: KpiPart): Drawing | null {
  if (!trajectory) return null;
  const { words, unit, steps, values, aim } = trajectory;
  return drawLine({ words, title: unit, steps, values, gap: 'no number', ...(aim ? { aim } : {}) });
}
