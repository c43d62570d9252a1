import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Tool, Toolbar } from './Toolbar.js';

const shown = () => {
  const pressed = jest.fn();
  const view = render(
    <Toolbar label="Formatting">
      <Tool label="Bold" icon="bold" isOn shortcut="Ctrl+B" onPress={() => pressed('bold')} />
      <Tool label="Link" icon="link" onPress={() => pressed('link')} />
      <Tool label="Table" icon="table" isDisabled onPress={() => pressed('table')} />
    </Toolbar>,
  );
  return { ...view, pressed };
};

describe('Toolbar', () => {
  it('is one stop for the Tab key, and arrows move within it', async () => {
    const { pressed } = shown();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bold' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(pressed).toHaveBeenCalledWith('link');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('says what is on and which key does the same', async () => {
    const { pressed } = shown();
    const bold = screen.getByRole('button', { name: 'Bold' });
    expect(bold.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByTitle('Bold (Ctrl+B)')).toBeTruthy();
    await userEvent.click(bold);
    expect(pressed).toHaveBeenCalledWith('bold');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('is sound for assistive technology', async () => {
    expect(await faultsIn(shown().container)).toEqual([]);
  });
});
