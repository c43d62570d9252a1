import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Select } from './Select.js';

const options = [
  { id: 'b', label: 'Bolton' },
  { id: 'r', label: 'Rochdale', hint: '71 schools' },
];

describe('Select', () => {
  it('lets a person choose with the keyboard', async () => {
    let chosen = '';
    render(<Select label="Local authority" options={options} onChange={id => (chosen = id)} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toBe('r');
    expect(screen.getByRole('button').textContent).toContain('Rochdale');
  });

  it('says the label, the choice and the fault', async () => {
    const { container } = render(
      <Select label="Local authority" options={options} value="b" error="Choose one" />,
    );
    expect(screen.getByRole('button', { name: 'Bolton Local authority' })).toBeTruthy();
    expect(screen.getByText('Choose one')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
