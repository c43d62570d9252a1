import type { FormationInstance } from './engine/index.js';
import { joinedInstance } from './joined-instance.js';

const part = (
  phase: string,
  id: string,
  names: readonly string[],
  f: readonly (number | null)[],
): FormationInstance => ({
  distance: {
    missing: 'expected',
    features: names.map((name, at) => ({ name, weight: 1, byPhase: { [phase]: [at + 1, 2] as const } })),
  },
  schools: [{ id, phase, la: '350', trust: null, x: 0, y: 0, f }],
});

describe('joining the instances of several phases', () => {
  const joined = joinedInstance([
    part('secondary', '2', ['ks2', 'size'], [105, 900]),
    part('primary', '1', ['reading', 'size'], [null, 200]),
  ]);

  it('keeps each school’s values, unknown ones too, and orders schools by id', () => {
    expect(joined.schools.map(({ id, f }) => [id, f])).toEqual([
      ['1', [0, 200, null]],
      ['2', [105, 900, 0]],
    ]);
  });

  it('gives each phase its own centre and scale, and neutral ones where its profile does not look', () => {
    expect(joined.distance.features.map(({ name, byPhase }) => [name, byPhase])).toEqual([
      ['ks2', { secondary: [1, 2], primary: [0, 1] }],
      ['size', { secondary: [2, 2], primary: [2, 2] }],
      ['reading', { secondary: [0, 1], primary: [1, 2] }],
    ]);
  });
});
