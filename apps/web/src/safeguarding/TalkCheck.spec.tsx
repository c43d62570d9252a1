import { jest } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { passageAround } from './passage-around.js';
import { TalkCheck } from './TalkCheck.js';

const named = 'A boy called Tyrone told us why he stays at home.';
const summary = () => screen.getByRole('status').textContent;
const wait = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));

function Box({ start = '' }: { start?: string }) {
  const [text, setText] = useState(start);
  return (
    <>
      <label htmlFor="talk">Your contribution</label>
      <textarea id="talk" value={text} onChange={event => setText(event.target.value)} />
      <TalkCheck text={text} />
      <button>Post</button>
    </>
  );
}

describe('the check under a text box', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const typing = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

  it('says nothing to a head who names no child', async () => {
    render(<Box start="In Year 4 we moved phonics to nine o’clock and Mrs Khan leads it." />);
    await wait(1_000);
    expect(summary()).toBe('');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('waits until the person pauses, then shows the words, what to write instead and the DSL pointer', async () => {
    render(<Box />);
    await typing().type(screen.getByRole('textbox'), named);
    expect(screen.queryByRole('list')).toBeNull();
    await wait(700);
    const list = screen.getByRole('list', { name: 'Words to look at again' });
    expect(list.querySelector('mark')?.textContent).toBe('Tyrone');
    expect(list.textContent).toContain('write “a pupil”');
    expect(screen.getByText(/designated safeguarding lead today; do not write it here/)).toBeTruthy();
  });

  it('tells a screen reader politely, in a region that was there before, and leaves the focus where it is', async () => {
    render(<Box />);
    const region = screen.getByRole('status');
    await typing().type(screen.getByRole('textbox'), named);
    await wait(700);
    expect(screen.getByRole('status')).toBe(region);
    expect(summary()).toContain('Could somebody know a child');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('never stops a person from posting', async () => {
    render(<Box start={named} />);
    await wait(700);
    expect(screen.getByRole('button', { name: 'Post' })).toHaveProperty('disabled', false);
  });

  it('is put away by keyboard alone, keeps the focus, and comes back for other words only', async () => {
    render(<Box start={named} />);
    await wait(700);
    const person = typing();
    await person.tab();
    await person.tab();
    await person.keyboard('{Enter}');
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(summary()).toBe('Thank you for looking again.');
    await person.type(screen.getByRole('textbox'), ' AK in Y4 said so too.');
    await wait(700);
    const list = screen.getByRole('list');
    expect(within(list).queryByText('Tyrone')).toBeNull();
    expect(within(list).getByText('AK')).toBeTruthy();
  });

  it('goes when the words go', async () => {
    render(<Box start={named} />);
    await wait(700);
    await typing().clear(screen.getByRole('textbox'));
    expect(summary()).toBe('');
  });

  it('sends nothing anywhere', async () => {
    const asked: unknown[] = [];
    const fetched = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      asked.push(request);
      return new Response();
    };
    render(<Box start={named} />);
    await wait(5_000);
    globalThis.fetch = fetched;
    expect(asked).toEqual([]);
  });
});

describe('the check, for people who use other means', () => {
  it('has no fault that axe can find', async () => {
    const { container } = render(<TalkCheck text={`${named} AK in Y4 and DOB 1/2/2015.`} pause={0} />);
    await screen.findByRole('list');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });
});

describe('the passage around a finding', () => {
  const text =
    'Since the beginning of the spring term we moved AK in Y4 nearer to the front of the classroom.';
  it('is cut between words on both sides', () =>
    expect(passageAround(text, { start: 48, end: 50 })).toEqual({
      before: '…the spring term we moved ',
      words: 'AK',
      after: ' in Y4 nearer to the front…',
    }));
  it('is whole when the text is short', () =>
    expect(passageAround('AK in Y4', { start: 0, end: 2 })).toEqual({
      before: '',
      words: 'AK',
      after: ' in Y4',
    }));
});
