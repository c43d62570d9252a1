import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { TextArea } from './TextArea.js';

describe('TextArea', () => {
  it('counts down for a writer only when the end is near, and never cuts', async () => {
    render(<TextArea label="Contribution" limit={10} />);
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Contribution' });
    await userEvent.type(area, '12345678');
    expect(screen.queryByText(/characters/)).toBeNull();
    await userEvent.type(area, '9');
    expect(screen.getByText('1 character left')).toBeTruthy();
    await userEvent.type(area, '0ab');
    expect(screen.getByText('2 characters too many')).toBeTruthy();
    expect(area.value).toBe('1234567890ab');
  });

  it('is sound for assistive technology', async () => {
    const { container } = render(<TextArea label="Contribution" hint="No names" placeholder="We tried" />);
    expect(await faultsIn(container)).toEqual([]);
  });
});
