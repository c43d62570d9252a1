import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ShowMore } from './ShowMore.js';

describe('ShowMore', () => {
  it('tells a reader how far the list goes, and goes on at a press', async () => {
    let asked = 0;
    render(<ShowMore shown={50} total={1200} noun="schools" onMore={() => (asked += 1)} />);
    expect(screen.getByRole('status').textContent).toBe('50 of 1,200 schools shown');
    await userEvent.click(screen.getByRole('button', { name: 'Show more schools' }));
    expect(asked).toBe(1);
  });
});
