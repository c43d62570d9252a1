import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Checkbox, CheckboxGroup } from './Checkbox.js';

describe('Checkbox', () => {
  it('is ticked by a person with Space', async () => {
    const { container } = render(<Checkbox label="I speak for the school" />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'I speak for the school' }).checked).toBe(
      true,
    );
    expect(await faultsIn(container)).toEqual([]);
  });

  it('hands over every choice of a group', async () => {
    let chosen: string[] = [];
    render(
      <CheckboxGroup
        label="Who may quote"
        options={[
          { id: 'm', label: 'Members' },
          { id: 'r', label: 'Researchers', hint: 'With consent' },
        ]}
        onChange={ids => (chosen = ids)}
      />,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Members' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Researchers/ }));
    expect(chosen).toEqual(['m', 'r']);
    expect(screen.getByRole('group', { name: 'Who may quote' })).toBeTruthy();
  });
});
