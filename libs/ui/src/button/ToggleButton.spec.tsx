import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StillToggle } from './Still.js';
import { ToggleButton } from './ToggleButton.js';

describe('a toggle', () => {
  it('says whether it is pressed, and turns by keyboard', async () => {
    const person = userEvent.setup();
    const turn = jest.fn();
    render(
      <ToggleButton isSelected aria-label="We see this too, 2 schools" onChange={turn}>
        We see this too · 2
      </ToggleButton>,
    );
    const button = screen.getByRole('button', { name: 'We see this too, 2 schools', pressed: true });
    button.focus();
    await person.keyboard('{Enter}');
    expect(turn).toHaveBeenCalledWith(false);
  });

  it('stands with the same words, and is not to be pressed, where it is far away', () => {
    const words = 'We see this too · 2';
    render(<ToggleButton isSelected>{words}</ToggleButton>);
    const { container } = render(<StillToggle isSelected>{words}</StillToggle>);
    expect(screen.getAllByText(words)).toHaveLength(2);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    const still = container.firstElementChild;
    expect(still?.className).toBe(screen.getByRole('button').className);
    expect(still?.hasAttribute('data-selected')).toBe(true);
  });
});
