import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { DefinitionTip } from './DefinitionTip.js';

describe('DefinitionTip', () => {
  it('explains a word to a reader on a press, and leaves on Escape', async () => {
    render(<DefinitionTip term="URN">Unique Reference Number</DefinitionTip>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const tip = screen.getByRole('dialog', { name: 'What “URN” means' });
    expect(tip.textContent).toBe('Unique Reference Number');
    expect(await faultsIn(tip)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
