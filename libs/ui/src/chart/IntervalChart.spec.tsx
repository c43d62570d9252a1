import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { IntervalChart } from './IntervalChart.js';

const rows = [
  { id: 'a', label: 'Welcome', value: 0.72, from: 0.5, to: 0.9, note: '0.72' },
  { id: 'b', label: 'Trust', value: null, from: null, to: null, note: 'nobody applied it' },
];

describe('a chart of intervals', () => {
  it('names each row and says its figure, also where there is none', async () => {
    const { container } = render(
      <IntervalChart
        label="Alpha per code"
        rows={rows}
        domain={[-1, 1]}
        lines={[{ at: 0.8, label: '0.80' }]}
        tick={String}
      />,
    );
    expect(screen.getByRole('img', { name: 'Alpha per code' }).textContent).toContain('Welcome');
    expect(container.textContent).toContain('nobody applied it');
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    expect(await faultsIn(container)).toEqual([]);
  });
});
