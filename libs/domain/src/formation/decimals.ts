import type { MeasureUnit } from '../schools/index.js';

/** How many digits after the point a figure is told with. */
export const decimalsOf: Readonly<Record<MeasureUnit, number>> = {
  '%': 1,
  pupils: 0,
  'scaled score': 0,
  points: 1,
  'progress score': 1,
  index: 2,
};
