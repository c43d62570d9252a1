import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { RadioGroup } from './RadioGroup.js';

describe('RadioGroup', () => {
  it('lets a person move between the answers with the arrows', async () => {
    let chosen = '';
    const { container } = render(
      <RadioGroup
        label="Result"
        options={[
          { id: 'better', label: 'Better' },
          { id: 'same', label: 'Same', hint: 'No change seen' },
        ]}
        defaultValue="better"
        onChange={id => (chosen = id)}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen).toBe('same');
    expect(screen.getByRole('radiogroup', { name: 'Result' })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });
});
