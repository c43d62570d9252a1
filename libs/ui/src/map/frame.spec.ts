import { frameFor, nextSpot, spotNear } from './frame.js';

describe('the frame of a map', () => {
  it('keeps every place inside the drawing, west to the left and north above', () => {
    const frame = frameFor([
      { longitude: -2.7, latitude: 53.3 },
      { longitude: -1.9, latitude: 53.7 },
    ]);
    const [southWest, northEast] = [
      frame.at({ longitude: -2.7, latitude: 53.3 }),
      frame.at({ longitude: -1.9, latitude: 53.7 }),
    ];
    expect(southWest.x).toBeLessThan(northEast.x);
    expect(southWest.y).toBeGreaterThan(northEast.y);
    for (const { x, y } of [southWest, northEast]) {
      expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
    }
  });

  it('draws one school alone in the middle', () => {
    const frame = frameFor([{ longitude: 1, latitude: 50 }]);
    expect(frame.at({ longitude: 1, latitude: 50 })).toEqual({ x: frame.width / 2, y: frame.height / 2 });
  });

  const cross = [
    { x: 50, y: 50 },
    { x: 10, y: 50 },
    { x: 90, y: 52 },
    { x: 50, y: 10 },
    { x: 48, y: 95 },
  ];
  it.each([
    ['left', 1],
    ['right', 2],
    ['up', 3],
    ['down', 4],
  ] as const)('goes %s to the spot that lies there', (direction, expected) => {
    expect(nextSpot(cross, 0, direction)).toBe(expected);
  });

  it('stays where nothing lies that way', () => {
    expect(nextSpot(cross, 1, 'left')).toBe(1);
  });

  it('takes the nearest spot within reach, and none beyond', () => {
    expect(spotNear(cross, { x: 12, y: 49 }, 20)).toBe(1);
    expect(spotNear(cross, { x: 300, y: 300 }, 20)).toBeNull();
  });
});
