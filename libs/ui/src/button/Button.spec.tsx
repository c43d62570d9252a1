import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Button, IconButton } from './Button.js';

describe('Button', () => {
  it('is pressed by a person with Enter and with Space', async () => {
    let presses = 0;
    render(<Button onPress={() => (presses += 1)}>Send</Button>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter} ');
    expect(presses).toBe(2);
  });

  it('refuses a second press while the first is pending, and keeps the focus', async () => {
    let presses = 0;
    const { rerender } = render(<Button onPress={() => (presses += 1)}>Send</Button>);
    await userEvent.tab();
    rerender(
      <Button onPress={() => (presses += 1)} pending pendingLabel="Sending">
        Send
      </Button>,
    );
    await userEvent.keyboard('{Enter}');
    expect(presses).toBe(0);
    expect(document.activeElement).toBe(screen.getByRole('button'));
    expect(screen.getByRole('progressbar', { name: 'Sending' })).toBeTruthy();
  });

  it('has a name for a person who cannot see its icon', async () => {
    const { container } = render(
      <>
        <IconButton icon="trash" label="Delete the draft" />
        <Button tone="danger" isDisabled>
          Withdraw
        </Button>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Delete the draft' })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
