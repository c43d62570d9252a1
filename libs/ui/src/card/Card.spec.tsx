import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { Tag } from '../tag/Tag.js';
import { Card } from './Card.js';

describe('Card', () => {
  it('leads the reader on by its title alone, so that the link reads well', async () => {
    const { container } = render(
      <Card
        title="Greeting at the gate"
        href="/practices/1"
        level={2}
        kicker={<Tag>Presence</Tag>}
        footer="3 tries"
      >
        A short welcome.
      </Card>,
    );
    expect(screen.getByRole('link').textContent).toBe('Greeting at the gate');
    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
