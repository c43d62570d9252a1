import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { announce } from './announce.js';
import { showToast, ToastRegion } from './Toast.js';

describe('showToast', () => {
  it('lets a person undo, and then goes', async () => {
    let undone = false;
    render(<ToastRegion />);
    act(() => {
      showToast({ text: 'Draft deleted', action: { label: 'Undo', onPress: () => (undone = true) } });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undone).toBe(true);
    expect(screen.queryByText('Draft deleted')).toBeNull();
  });
});

describe('announce', () => {
  it('puts words where a screen reader hears them, the latest alone', () => {
    announce('One new contribution');
    announce('Two new contributions');
    announce('The connection is lost', 'assertive');
    expect(document.querySelector('[aria-live="polite"][data-live-announcer]')?.textContent).toBe(
      'Two new contributions',
    );
    expect(document.querySelector('[aria-live="assertive"][data-live-announcer]')?.textContent).toBe(
      'The connection is lost',
    );
  });
});
