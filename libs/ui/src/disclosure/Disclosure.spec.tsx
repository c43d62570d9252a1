import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Disclosure } from './Disclosure.js';

describe('Disclosure', () => {
  it('opens for a person with Enter and says so', async () => {
    const { container } = render(
      <Disclosure title="How this was counted" level={2}>
        From the census.
      </Disclosure>,
    );
    const trigger = screen.getByRole('button', { name: 'How this was counted' });
    expect(trigger.getAttribute('aria-expanded')).toBe('false');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    expect(await faultsIn(container)).toEqual([]);
  });
});
