import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { FileButton } from './FileButton.js';

const label = 'Add a file as evidence for “Greet by name”';

describe('a button for files', () => {
  it('is called by what it is for, opens the chooser and hands over what was chosen, also twice', async () => {
    const chosen: File[] = [];
    render(
      <FileButton label={label} accept="image/png" onChoose={file => chosen.push(file)}>
        Add a file as evidence
      </FileButton>,
    );
    const field = screen.getByLabelText(label, { selector: 'input' });
    let opened = 0;
    field.addEventListener('click', () => (opened += 1));
    await userEvent.click(screen.getByRole('button', { name: label }));
    expect(opened).toBe(1);
    const file = new File(['a'], 'door.png', { type: 'image/png' });
    fireEvent.change(field, { target: { files: [file] } });
    expect(chosen).toEqual([file]);
    expect(await faultsIn(document.body)).toEqual([]);
  });
});
