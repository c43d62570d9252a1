import { familyGraph } from './family-graph.js';
import { familyMeasuresFor } from './family-measures.js';
import { pinPoint, tellPinned } from './pin-point.js';
import { aFigure, schoolsUpTo, urnOf } from './testing/figures.builder.js';

const [overall] = familyMeasuresFor('secondary');
const code = 'ATT8SCR';
const graph =
  overall &&
  familyGraph(overall, schoolsUpTo(3), [
    aFigure(1, code, '2022/23', 44.1),
    aFigure(1, code, '2024/25', 46.2),
    aFigure(2, code, '2024/25', 'suppressed'),
  ]);

const told = (number: number, asked = code) => {
  const pinned = pinPoint(graph ?? null, { urn: urnOf(number), code: asked });
  return pinned.ok ? tellPinned(pinned.value) : pinned.refusal.kind;
};

describe('pinning a question to a point', () => {
  it.each([
    [
      'keeps level and improvement with their years',
      1,
      code,
      'Attainment 8, 2024/25: 46.2 points, up 2.1 points since 2022/23',
    ],
    ['keeps that a figure was suppressed', 2, code, 'Attainment 8, 2024/25: suppressed by the publisher'],
    ['keeps that there was none', 3, code, 'Attainment 8, 2024/25: not published'],
    ['is refused for a school outside', 4, code, 'PointNotHere'],
    ['is refused for another measure', 1, 'EBACCAPS', 'PointNotHere'],
  ])('%s', (_, number, asked, words) => {
    expect(told(number, asked)).toBe(words);
  });

  it('is refused where there is no graph', () => {
    expect(pinPoint(null, { urn: urnOf(1), code })).toMatchObject({ refusal: { kind: 'PointNotHere' } });
  });
});
