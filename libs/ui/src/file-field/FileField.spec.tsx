import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { FileField } from './FileField.js';

describe('a file field', () => {
  it('is called by its label, explains itself, and hands over what was chosen', async () => {
    const chosen: (File | null)[] = [];
    render(<FileField label="Register" hint="A CSV file." onChoose={file => chosen.push(file)} />);
    const field = screen.getByLabelText('Register');
    expect(field.getAttribute('accept')).toBe('.csv,text/csv');
    const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('A CSV file.');
    const file = new File(['urn'], 'register.csv', { type: 'text/csv' });
    await userEvent.upload(field, file);
    expect(chosen).toEqual([file]);
    expect(await faultsIn(document.body)).toEqual([]);
  });
});
