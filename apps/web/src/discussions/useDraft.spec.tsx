import type { TalkDocument } from '@pathways/domain/discussions';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Kept } from '../device/kept.js';
import { BothDrafts } from './BothDrafts.js';
import { aKept, freshDevice, settled } from './testing/a-kept.js';
import { useDraft } from './useDraft.js';

const aTable: TalkDocument = {
  type: 'doc',
  content: [
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    },
  ],
};

function Box({ kept, label }: { kept: Kept; label: string }) {
  const draft = useDraft(kept, 'section:d:s');
  return (
    <>
      <BothDrafts draft={draft} />
      <textarea aria-label={label} value={draft.text} onChange={event => draft.change(event.target.value)} />
      <button onClick={draft.clear}>Send {label}</button>
      <button onClick={() => draft.change('', aTable)}>Put a table in</button>
      <output>{draft.document?.content[0]?.type}</output>
    </>
  );
}

const box = (label: string) => screen.getByRole('textbox', { name: label });
const pause = () => act(() => new Promise(done => setTimeout(done, 450)).then(settled));

beforeEach(freshDevice);

describe('a draft', () => {
  it('is kept at a pause, and is there when the page is opened again', async () => {
    const person = userEvent.setup();
    const page = render(<Box kept={await aKept()} label="box" />);
    await person.type(box('box'), 'Half a thought');
    await pause();
    await settled();
    page.unmount();
    render(<Box kept={await aKept()} label="box" />);
    expect(box('box')).toHaveProperty('value', 'Half a thought');
  });

  it('does not take away the table that was put in before there are words in it', async () => {
    const person = userEvent.setup();
    render(<Box kept={await aKept()} label="box" />);
    await person.type(box('box'), 'x');
    await pause();
    await person.click(screen.getByRole('button', { name: 'Put a table in' }));
    await pause();
    await settled();
    expect(screen.getByRole('status').textContent).toBe('table');
  });

  it('is kept when the page goes away in the middle of a word', async () => {
    const person = userEvent.setup();
    render(<Box kept={await aKept()} label="box" />);
    await person.type(box('box'), 'Half a tho');
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(Object.values(localStorage).join()).toContain('Half a tho');
  });

  it('is followed by a second box for the same place, and emptied when it is sent', async () => {
    const person = userEvent.setup();
    const kept = await aKept();
    render(
      <>
        <Box kept={kept} label="one" />
        <Box kept={kept} label="two" />
      </>,
    );
    await person.type(box('one'), 'From the first');
    await pause();
    expect(box('two')).toHaveProperty('value', 'From the first');
    await person.click(screen.getByRole('button', { name: 'Send one' }));
    expect(box('two')).toHaveProperty('value', '');
  });

  it('is never written over by another: both are shown, and the author chooses', async () => {
    const person = userEvent.setup();
    const kept = await aKept();
    render(
      <>
        <Box kept={kept} label="one" />
        <Box kept={kept} label="two" />
      </>,
    );
    // In one breath: typed one after the other, the second may have followed the first before it begins.
    fireEvent.change(box('one'), { target: { value: 'From the first' } });
    fireEvent.change(box('two'), { target: { value: 'From the second' } });
    await pause();
    const [first] = screen.getAllByText('You have a draft in another tab');
    expect(first).toBeTruthy();
    const [choice] = screen.getAllByRole('button', { name: 'Keep both in the box' });
    if (choice) await person.click(choice);
    const both = [box('one'), box('two')].map(one => (one as HTMLTextAreaElement).value);
    expect(both.some(text => text.includes('From the first') && text.includes('From the second'))).toBe(true);
  });
});
