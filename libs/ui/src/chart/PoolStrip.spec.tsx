import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { endsOf, outlineOf } from './pool-strip-shape.js';
import { PoolStrip, type PoolStripProps } from './PoolStrip.js';

const show = (change: Partial<PoolStripProps> = {}) =>
  render(
    <PoolStrip
      label="Disadvantage: 41 %; the median of 120 schools is 30 %"
      values={[10, 20, 30, 40, 50]}
      median={30}
      subject={41}
      partners={[39, 44]}
      tick={value => `${value}%`}
      {...change}
    />,
  );

describe('a strip of a pool', () => {
  it('is one picture with all it shows in words, and its ends as text', async () => {
    const { container } = show();
    expect(screen.getByRole('img', { name: /Disadvantage: 41 %/ })).toBeTruthy();
    expect(screen.getByText('10%')).toBeTruthy();
    expect(screen.getByText('50%')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('draws a dot for each school of a small pool, and an outline of a large one', () => {
    const { container, unmount } = show({ partners: [], subject: null });
    expect(container.querySelectorAll('circle')).toHaveLength(5);
    unmount();
    const many = Array.from({ length: 200 }, (_, at) => at);
    expect(show({ values: many, partners: [] }).container.querySelectorAll('circle')).toHaveLength(0);
  });

  it('draws nothing where nothing is known', () => {
    show({ values: [], partners: [], subject: null });
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the outline of a pool', () => {
  it('is highest where most values lie, and closes at both ends', () => {
    const outline = outlineOf([1, 5, 5, 5, 9], [0, 10]);
    const top = outline.find(({ height }) => height === 1);
    expect(top?.at).toBeCloseTo(5, 0);
    expect([outline[0]?.height, outline.at(-1)?.height]).toEqual([0, 0]);
  });

  it('leaves room where all values are equal', () => {
    expect(endsOf([4, 4])).toEqual([3, 5]);
  });
});
