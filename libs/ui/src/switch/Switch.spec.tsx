import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Switch } from './Switch.js';

describe('Switch', () => {
  it('says On or Off to the eye and checked to the ear', async () => {
    const { container } = render(<Switch label="Weekly digest" hint="On Mondays" />);
    expect(screen.getByText('Off')).toBeTruthy();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getByText('On')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
    expect(await faultsIn(container)).toEqual([]);
  });
});
