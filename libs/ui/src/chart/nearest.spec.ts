import { besides, nearestTowards, type Spot } from './nearest.js';

const spots: Spot[] = [
  { id: 'middle', x: 50, y: 50 },
  { id: 'right', x: 80, y: 52 },
  { id: 'far right', x: 95, y: 50 },
  { id: 'above', x: 48, y: 10 },
  { id: 'corner', x: 60, y: 90 },
];
const [middle] = spots as [Spot];

describe('an arrow key in a chart', () => {
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'right'],
    ['ArrowLeft', 'above'],
  ] as const)('%s leads to the nearest point on that side', (key, id) => {
    const candidates = key === 'ArrowDown' ? spots.filter(spot => spot.id !== 'corner') : spots;
    expect(nearestTowards(middle, key, candidates)?.id).toBe(id);
  });

  it('stays where nothing lies on that side', () => {
    expect(nearestTowards({ id: 'far right', x: 95, y: 50 }, 'ArrowRight', spots)).toBeNull();
  });

  it('reaches every point from left to right', () => {
    const seen: string[] = [];
    for (let at: Spot | null = spots[3] ?? null; at; at = besides(at, 1, spots)) seen.push(at.id);
    expect(seen).toEqual(['above', 'middle', 'corner', 'right', 'far right']);
    expect(besides(middle, -1, spots)?.id).toBe('above');
  });
});
