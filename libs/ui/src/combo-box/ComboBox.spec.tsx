import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { faultsIn } from '../testing/axe.js';
import { ComboBox } from './ComboBox.js';

const options = [
  { id: '900001', label: 'Alder Brook Primary', hint: 'Bolton' },
  { id: '900002', label: 'Moss Lane', hint: 'Trafford' },
];

function SearchedElsewhere({ onAsk }: { onAsk: (text: string) => void }) {
  const [typed, setTyped] = useState('');
  const ask = (text: string) => {
    setTyped(text);
    onAsk(text);
  };
  return <ComboBox label="School" options={options} typed={typed} onTyped={ask} />;
}

describe('ComboBox', () => {
  it('suggests while a person types, and takes the choice by keyboard', async () => {
    let chosen: string | null = null;
    const { container } = render(
      <ComboBox label="School" options={options} onChange={id => (chosen = id)} />,
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'School' }), 'moss{ArrowDown}{Enter}');
    expect(chosen).toBe('900002');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Moss Lane');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says so when nothing fits', async () => {
    render(<ComboBox label="School" options={options} nothing="No school of that name" />);
    await userEvent.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText('No school of that name')).toBeTruthy();
  });

  it('leaves the searching to the server when asked to', async () => {
    const asked: string[] = [];
    render(<SearchedElsewhere onAsk={text => asked.push(text)} />);
    await userEvent.type(screen.getByRole('combobox'), 'zz');
    expect(asked).toEqual(['z', 'zz']);
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });
});
