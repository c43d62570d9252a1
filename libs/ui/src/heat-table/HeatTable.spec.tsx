import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { HeatTable } from './HeatTable.js';

describe('a table that is its own chart', () => {
  it('has every number in its cell, and opens those that may be opened by key', async () => {
    const opened: string[] = [];
    const { container } = render(
      <HeatTable
        caption="Codes by phase"
        corner="Code"
        columns={['primary', 'secondary']}
        rows={[
          {
            id: 'a',
            label: 'Welcome',
            cells: [
              { text: '12', strength: 1, label: '12 passages of 7 schools', onOpen: () => opened.push('12') },
              { text: '·', strength: null, label: 'not told' },
            ],
          },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['12']);
    expect(screen.getByRole('cell', { name: 'not told' }).textContent).toContain('·');
    expect(await faultsIn(container)).toEqual([]);
  });
});
