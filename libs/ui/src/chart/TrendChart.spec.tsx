import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { GapChart } from './GapChart.js';
import { SpreadStrip } from './SpreadStrip.js';
import { TrendChart } from './TrendChart.js';

describe('TrendChart', () => {
  it('leaves a line open where a year has no figure, and says where nobody has one', async () => {
    const { container } = render(
      <TrendChart
        label="Attainment 8 over the years"
        title="Points"
        steps={['2018/19', '2019/20', '2020/21', '2021/22']}
        series={[
          { id: 'a', label: 'Alder', values: [40, null, 44, 45] },
          { id: 'b', label: 'Birch', values: [41, null, null, 42] },
        ]}
        chosen="a"
        tick={String}
      />,
    );
    expect(screen.getByRole('img', { name: 'Attainment 8 over the years' })).toBeTruthy();
    const lines = [...container.querySelectorAll('path')].map(path => path.getAttribute('d') ?? '');
    // Two pieces in each: the move at the start of a piece is an M.
    expect(lines.map(line => line.split('M').length - 1)).toEqual([2, 2]);
    expect(screen.getAllByText('none')).toHaveLength(1);
    expect(screen.getByText('Alder')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('GapChart', () => {
  it('joins two values on a line for each row as it is given, and says what is not there', async () => {
    const { container } = render(
      <GapChart
        label="Two parts of the pupils"
        first="Disadvantaged"
        second="Others"
        rows={[
          { id: 'a', label: 'Alder', first: 35, second: 47, missing: '' },
          { id: 'b', label: 'Birch', first: null, second: null, missing: 'suppressed' },
        ]}
        tick={String}
        chosen={null}
      />,
    );
    expect(screen.getByRole('img', { name: 'Two parts of the pupils' })).toBeTruthy();
    expect(screen.getByText('Birch (suppressed)')).toBeTruthy();
    // Two in the key, two of Alder.
    expect(container.querySelectorAll('circle')).toHaveLength(4);
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('SpreadStrip', () => {
  it('is one picture with its words, a dot for each value', async () => {
    const { container } = render(
      <SpreadStrip
        label="From 40 to 60, half of the schools between 45 and 55"
        marks={[40, 45, 50, 55, 60].map(value => ({ id: String(value), value }))}
        lowerQuarter={45}
        median={50}
        upperQuarter={55}
        tick={String}
        chosen="55"
      />,
    );
    expect(screen.getByRole('img', { name: /From 40 to 60/ })).toBeTruthy();
    expect(container.querySelectorAll('circle')).toHaveLength(5);
    expect(await faultsIn(container)).toEqual([]);
  });
});
