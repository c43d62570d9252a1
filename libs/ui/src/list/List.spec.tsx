import { render, screen, within } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { List, ListRow } from './List.js';

describe('List', () => {
  it('says its name, its length and what is new', async () => {
    const { container } = render(
      <List label="Your groups">
        <ListRow title="Alder Brook, Moss Lane" href="/groups/1" detail="Last post yesterday" fresh="New" />
        <ListRow title="St Hild’s" end="Closed" />
      </List>,
    );
    const rows = within(screen.getByRole('list', { name: 'Your groups' })).getAllByRole('listitem');
    expect(rows.map(row => row.textContent?.startsWith('New'))).toEqual([true, false]);
    expect(await faultsIn(container)).toEqual([]);
  });
});
