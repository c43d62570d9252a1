import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../button/Button.js';
import { faultsIn } from '../testing/axe.js';
import { EmptyState, FailedState, RefusedState } from './States.js';

describe('the states of a page', () => {
  it('tell a person with nothing yet what to do next', () => {
    render(
      <EmptyState title="No meetings yet" action={<Button>Plan a meeting</Button>}>
        Choose three times.
      </EmptyState>,
    );
    expect(screen.getByText('Choose three times.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Plan a meeting' })).toBeTruthy();
  });

  it('let a person try again after a failure, and quote its number', async () => {
    let retries = 0;
    render(<FailedState onRetry={() => (retries += 1)} reference="7F3" />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retries).toBe(1);
    expect(screen.getByRole('alert').textContent).toContain('Reference 7F3');
  });

  it('tell a person without a connection that it is the connection', () => {
    const line = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    render(<FailedState onRetry={() => undefined} />);
    line.mockRestore();
    expect(screen.getByRole('alert').textContent).toContain('You are offline');
  });

  it('do not tell a stranger whether it is missing or closed to them', () => {
    const { container } = render(<RefusedState />);
    expect(container.textContent).toContain('may have moved, or it may belong to people');
  });

  it('are sound for assistive technology', async () => {
    const { container } = render(
      <>
        <EmptyState title="Nothing yet">Begin.</EmptyState>
        <FailedState onRetry={() => undefined} isRetrying />
        <RefusedState />
      </>,
    );
    expect(await faultsIn(container)).toEqual([]);
  });
});
