import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { faultsIn } from '../testing/axe.js';
import { WeightField } from './WeightField.js';

function Weighing() {
  const [weight, setWeight] = useState(1);
  return (
    <>
      <WeightField
        label="Size"
        hint="Pupils on roll"
        value={weight}
        onChange={setWeight}
        max={5}
        step={0.25}
      />
      <p>Now {weight}</p>
    </>
  );
}

describe('a weight', () => {
  it('is moved by the arrow keys of its slider', async () => {
    const user = userEvent.setup();
    const { container } = render(<Weighing />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('slider', { name: 'Size' }));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByText('Now 1.5')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('may be typed, also finer and larger than the slider goes', async () => {
    const user = userEvent.setup();
    render(<Weighing />);
    const number = screen.getByRole('textbox', { name: 'Size, as a number' });
    await user.clear(number);
    await user.type(number, '6.467{Tab}');
    expect(screen.getByText('Now 6.467')).toBeTruthy();
  });

  it('counts an emptied number as nought, which leaves the measure out', async () => {
    const user = userEvent.setup();
    render(<Weighing />);
    await user.clear(screen.getByRole('textbox', { name: 'Size, as a number' }));
    await user.tab();
    expect(screen.getByText('Now 0')).toBeTruthy();
  });
});
