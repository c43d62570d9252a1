import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { Page, Section } from './Page.js';

describe('Page', () => {
  it('tells the reader its one title, in the page and in the browser tab', () => {
    render(<Page title="Schools" lead="Every school." />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Schools');
    expect(document.title).toBe('Schools · Pathways');
  });

  it('shows the reader the way back up and has headings in order', async () => {
    const { container } = render(
      <Page title="A room" breadcrumbs={[{ label: 'Groups', href: '/groups' }]} aside={<p>Members</p>}>
        <Section title="Prompt">
          <Section title="Replies" level={3} />
        </Section>
      </Page>,
    );
    expect(screen.getByRole('link', { name: 'Groups' }).getAttribute('href')).toBe('/groups');
    expect(screen.getByRole('complementary')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
