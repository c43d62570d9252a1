import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { TextField } from './TextField.js';

describe('TextField', () => {
  it('takes what a person types under its label', async () => {
    let typed = '';
    render(<TextField label="E-mail" onChange={text => (typed = text)} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail' }), 'ruth@school.uk');
    expect(typed).toBe('ruth@school.uk');
  });

  it('reads the hint and the fault to a person who lands in it', async () => {
    const { container } = render(
      <TextField label="E-mail" hint="Where the link goes" error="Enter an address, like name@school.uk" />,
    );
    const field = screen.getByRole('textbox');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Where the link goes', 'Enter an address, like name@school.uk']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says in words that a person may leave it empty', () => {
    render(<TextField label="Telephone" isRequired={false} />);
    expect(screen.getByRole('textbox', { name: 'Telephone (optional)' })).toBeTruthy();
  });
});
