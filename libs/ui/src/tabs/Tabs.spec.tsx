import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Tabs } from './Tabs.js';

describe('Tabs', () => {
  it('lets a person walk the tabs with the arrows', async () => {
    const { container } = render(
      <Tabs
        label="Views"
        tabs={[
          { id: 'talk', label: 'Discussion', count: 12, content: 'Words' },
          { id: 'people', label: 'Members', content: 'Three schools' },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Members' }).textContent).toBe('Three schools');
    expect(await faultsIn(container)).toEqual([]);
  });
});
