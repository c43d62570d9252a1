import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { SearchField } from './SearchField.js';

describe('SearchField', () => {
  it('searches on Enter and clears on Escape', async () => {
    const asked: string[] = [];
    const { container } = render(
      <SearchField label="Find a school" hideLabel onSubmit={text => asked.push(text)} />,
    );
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a school' });
    await userEvent.type(field, 'moss{Enter}');
    expect(asked).toEqual(['moss']);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
  });
});
