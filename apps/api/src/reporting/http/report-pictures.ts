import type { ReportPart } from '@pathways/domain/reporting';
import type { DrawingPress } from '../../platform/drawing/drawing-press.js';
import type { Drawing } from '../../platform/drawing/drawing.js';
import type { MadeReport } from '../application/report-maker.js';
import { pictureOf, trajectoryPicture } from './figure-picture.js';

/** A drawing of a figure and the PNG of it. */
export interface PressedDrawing extends Drawing {
  readonly png: Buffer;
}

function drawingOf(part: ReportPart): { readonly id: string; readonly drawing: Drawing | null } | null {
  if (part.kind === 'figure') return { id: part.figure.id, drawing: pictureOf(part.figure) };
  return part.kind === 'kpi' ? { id: part.title, drawing: trajectoryPicture(part) } : null;
}

/** The drawings of a report by the ids of their figures, and by the titles of its KPIs. */
export async function picturesOf(
  { parts }: MadeReport,
  press: DrawingPress,
): Promise<ReadonlyMap<string, PressedDrawing>> {
  const drawn = parts.flatMap(part => {
    const found = drawingOf(part);
    return found?.drawing ? [{ id: found.id, drawing: found.drawing }] : [];
  });
  return new Map(
    await Promise.all(
      drawn.map(async ({ id, drawing }) => [id, { ...drawing, png: await press.png(drawing) }] as const),
    ),
  );
}
