import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { AppShell } from './AppShell.js';
import type { NavPlace } from './MainNav.js';

const places: NavPlace[] = [
  { label: 'Today', href: '/', icon: 'home', isCurrent: true },
  { label: 'Groups', href: '/groups', icon: 'group', waiting: 3 },
];
const many: NavPlace[] = ['Schools', 'Practices', 'Formation', 'Codes'].map(label => ({
  label,
  href: `/${label}`,
  icon: 'book',
}));

describe('AppShell', () => {
  it('lets a keyboard reader skip to the content first of all', async () => {
    render(<AppShell nav={places}>Words</AppShell>);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the content');
    expect(document.activeElement?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });

  it('tells a reader where they are and what waits elsewhere', () => {
    render(<AppShell nav={places}>Words</AppShell>);
    const nav = screen.getByRole('navigation', { name: 'Main' });
    expect(within(nav).getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
    expect(within(nav).getByRole('link', { name: 'Groups 3 waiting' })).toBeTruthy();
  });

  it('offers a phone the places beyond the fifth behind "More"', async () => {
    render(<AppShell nav={[...places, ...many]}>Words</AppShell>);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getAllByRole('menuitem').map(choice => choice.textContent)).toEqual(['Formation', 'Codes']);
  });

  it('has landmarks that a screen reader can walk', async () => {
    const { container } = render(
      <AppShell nav={places} person={<a href="/me">Ruth</a>} footer="Licence">
        <h1>Today</h1>
      </AppShell>,
    );
    expect(screen.getByRole('banner')).toBeTruthy();
    expect(screen.getByRole('contentinfo')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
