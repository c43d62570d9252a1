import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Menu } from './Menu.js';

describe('Menu', () => {
  it('lets a person choose with the keyboard alone', async () => {
    const done: string[] = [];
    render(
      <Menu
        label="More actions"
        hideLabel
        actions={[
          { id: 'move', label: 'Move', onAction: () => done.push('move') },
          {
            id: 'close',
            label: 'Close',
            tone: 'danger',
            startsGroup: true,
            onAction: () => done.push('close'),
          },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await faultsIn(screen.getByRole('menu', { name: 'More actions' }))).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(done).toEqual(['close']);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('More actions'));
  });
});
