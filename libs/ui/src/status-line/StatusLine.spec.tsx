import { render, screen } from '@testing-library/react';
import { wordsOf } from '../testing/dom.js';
import { StatusLine } from './StatusLine.js';

describe('StatusLine', () => {
  it('tells a person offline since when, what waits, and that writing goes on', () => {
    render(
      <StatusLine
        state="offline"
        since="2026-11-21T21:12:00Z"
        now={new Date('2026-11-21T21:40:00Z')}
        waiting={2}
      />,
    );
    expect(wordsOf(screen.getByRole('status'))).toBe(
      'Offline since 21:12. You can go on writing. 2 waiting to be sent.',
    );
  });

  it('names the day when it was not today', () => {
    render(
      <StatusLine state="offline" since="2026-11-20T14:02:00Z" now={new Date('2026-11-21T21:40:00Z')} />,
    );
    expect(wordsOf(screen.getByRole('status'))).toBe(
      'Offline since 20 November 2026, 14:02. You can go on writing.',
    );
  });

  it('says what waits and what was not taken', () => {
    render(<StatusLine state="live" waiting={1} refused={1} />);
    expect(wordsOf(screen.getByRole('status'))).toBe(
      'Live: changes appear by themselves. 1 waiting to be sent. 1 not taken by the server.',
    );
  });

  it.each([
    ['live', 'Live: changes appear by themselves'],
    ['catching-up', 'Catching up'],
  ] as const)('tells a person that the page is %s', (state, words) => {
    render(<StatusLine state={state} />);
    expect(wordsOf(screen.getByRole('status'))).toBe(words);
  });
});
