import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../button/Button.js';
import { RadioGroup } from '../radio-group/RadioGroup.js';
import { Select } from '../select/Select.js';
import { faultsIn } from '../testing/axe.js';
import { TextField } from '../text-field/TextField.js';
import { Form, type FormFault } from './Form.js';

const faults: FormFault[] = [
  { message: 'Enter an e-mail address', fieldId: 'email' },
  { message: 'Choose a result', fieldId: 'result' },
  { message: 'Choose an authority', fieldId: 'authority' },
];

function Invitation({
  errors = [],
  onSubmit = () => undefined,
}: {
  errors?: FormFault[];
  onSubmit?: () => void;
}) {
  return (
    <Form
      label="Invitation"
      errors={errors}
      onSubmit={onSubmit}
      actions={<Button type="submit">Invite</Button>}
    >
      <TextField id="email" label="E-mail" />
      <RadioGroup id="result" label="Result" options={[{ id: 'same', label: 'Same' }]} />
      <Select id="authority" label="Authority" options={[{ id: 'b', label: 'Bolton' }]} />
    </Form>
  );
}

describe('Form', () => {
  it('is sent by a person with Enter, without leaving the page', async () => {
    let sent = 0;
    render(<Invitation onSubmit={() => (sent += 1)} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mail' }), 'a{Enter}');
    expect(sent).toBe(1);
  });

  it('moves the person to the summary when something is wrong', () => {
    const { rerender } = render(<Invitation />);
    rerender(<Invitation errors={faults} />);
    expect(document.activeElement).toBe(screen.getByRole('alert', { name: '3 things need your attention' }));
  });

  it.each([
    ['Enter an e-mail address', 'email'],
    ['Choose a result', 'result'],
    ['Choose an authority', 'authority'],
  ])('leads the person from "%s" to its field', async (message, fieldId) => {
    render(<Invitation errors={faults} />);
    await userEvent.click(screen.getByRole('link', { name: message }));
    const field = document.getElementById(fieldId);
    expect(field?.contains(document.activeElement)).toBe(true);
  });

  it('is sound for assistive technology with its faults showing', async () => {
    const { container } = render(<Invitation errors={faults} />);
    expect(await faultsIn(container)).toEqual([]);
  });
});
