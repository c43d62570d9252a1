import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RouterBridge } from '../router-bridge/RouterBridge.js';
import { ButtonLink, TextLink } from './Link.js';

describe('TextLink', () => {
  it('takes a reader there through the app’s own router', async () => {
    const visited: string[] = [];
    render(
      <RouterBridge navigate={path => visited.push(path)}>
        <TextLink href="/groups">Groups</TextLink>
        <ButtonLink href="/schools" tone="primary">
          Schools
        </ButtonLink>
      </RouterBridge>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Groups' }));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(visited).toEqual(['/groups', '/schools']);
  });

  it('warns a reader that another tab opens', () => {
    render(
      <TextLink href="https://example.org" external>
        The report
      </TextLink>,
    );
    const link = screen.getByRole('link', { name: 'The report (opens in a new tab)' });
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});
