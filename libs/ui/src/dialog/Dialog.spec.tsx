import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../button/Button.js';
import { faultsIn } from '../testing/axe.js';
import { Dialog } from './Dialog.js';

function Withdrawal() {
  return (
    <Dialog
      title="Withdraw consent"
      trigger={<Button>Withdraw</Button>}
      actions={close => <Button onPress={close}>Keep it</Button>}
    >
      <p>The passage leaves every draft.</p>
    </Dialog>
  );
}

describe('Dialog', () => {
  it('opens on a press, closes on Escape and gives the focus back', async () => {
    render(<Withdrawal />);
    const trigger = screen.getByRole('button', { name: 'Withdraw' });
    await userEvent.click(trigger);
    expect(screen.getByRole('dialog', { name: 'Withdraw consent' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(trigger));
  });

  it('is closed by a person through its own buttons', async () => {
    render(<Withdrawal />);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stays while a decision is due, and is sound for assistive technology', async () => {
    let open = true;
    render(
      <Dialog title="Leave without saving?" role="alertdialog" isOpen onOpenChange={next => (open = next)}>
        Two lines are not sent.
      </Dialog>,
    );
    const dialog = screen.getByRole('alertdialog');
    expect(await faultsIn(dialog)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(open).toBe(false);
  });
});
