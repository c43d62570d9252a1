import { kpiTrajectory, type ScrutinyRow } from '@pathways/domain/frameworks';
import { drawLine } from '../../platform/drawing/draw-line.js';
import type { PaperBlock } from '../../platform/pdf/paper.js';

/** How a KPI went over its terms, against its target: drawn from two numbers on. */
export function trajectoryOf(row: ScrutinyRow): PaperBlock[] {
  const trajectory = kpiTrajectory(row);
  if (!trajectory) return [];
  const { words, unit, steps, values, aim } = trajectory;
  const drawing = drawLine({ words, title: unit, steps, values, gap: 'no number', ...(aim ? { aim } : {}) });
  const { ref, words: measure } = row.kpi;
  return [
    {
      unbreakable: true,
      stack: [
        { text: `KPI ${ref}, term by term: ${measure}`, style: 'trajectory' },
        { svg: drawing.svg, width: 420, margin: [0, 0, 0, 8] },
      ],
    },
  ];
}
