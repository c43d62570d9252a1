import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { faultsIn } from '../testing/axe.js';
import { TextField } from '../text-field/TextField.js';
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

describe('a reader’s place in the page', () => {
  const list = (names: readonly string[]) => (
    <section>
      <h2>Other words</h2>
      <ul>
        {names.map(name => (
          <li key={name}>
            {name} <button>Remove {name}</button>
          </li>
        ))}
      </ul>
    </section>
  );
  const stood = () => document.activeElement?.textContent;
  const settled = () => act(() => Promise.resolve());

  it('is its title when the page is another, unless the page gave them a place', async () => {
    const page = (title: string, more?: ReactNode) => (
      <AppShell nav={places} path={`/${title}`}>
        <h1>{title}</h1>
        {more}
      </AppShell>
    );
    const { rerender } = render(page('Today'));
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: 'Today' }));
    rerender(page('Groups'));
    expect(stood()).toBe('Groups');
    rerender(page('Search', <TextField label="Find" value="" onChange={() => undefined} autoFocus />));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find' }));
  });

  it('is the part of the page that what they stood on was in, when that goes away', async () => {
    const page = (names: readonly string[], isLeft = true) => (
      <AppShell>
        <h1>Flags</h1>
        {isLeft && list(names)}
      </AppShell>
    );
    const { rerender } = render(page(['one', 'two']));
    screen.getByRole('button', { name: 'Remove two' }).focus();
    rerender(page(['one']));
    await settled();
    expect(stood()).toBe('Other words');
    rerender(page([], false));
    await settled();
    expect(stood()).toBe('Flags');
    screen.getByRole('heading', { name: 'Flags' }).blur();
    expect(screen.getByRole('heading', { name: 'Flags' }).hasAttribute('tabindex')).toBe(false);
  });

  it('is left alone while they stand elsewhere', async () => {
    const page = (names: readonly string[]) => <AppShell nav={places}>{list(names)}</AppShell>;
    const { rerender } = render(page(['one', 'two']));
    screen.getByRole('button', { name: 'Remove two' }).focus();
    act(() => screen.getByRole('link', { name: 'Today' }).focus());
    rerender(page(['one']));
    await settled();
    expect(stood()).toBe('Today');
  });
});
