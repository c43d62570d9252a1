import { render, screen } from '@testing-library/react';
import { wordsOf } from '../testing/dom.js';
import { StatusLine } from './StatusLine.js';

describe('StatusLine', () => {
  it('tells a person offline since when, what waits, and that writing goes on', () => {
    render(<StatusLine state="offline" since="2026-11-21T21:12:00Z" waiting={2} />);
    expect(wordsOf(screen.getByRole('status'))).toBe(
      'Offline since 21:12. You can go on writing. 2 changes wait to be sent.',
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
