import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { WordsWaiting, WordsWaitingDocument } from './WordsWaiting.js';

const practice = (practiceId: string, waiting: number) => ({
  __typename: 'WordsInPlace' as const,
  practiceId,
  waiting,
});

const home = (...quotedInPlace: object[]) =>
  render(
    <MockedProvider
      mocks={[{ request: { query: WordsWaitingDocument }, result: { data: { quotedInPlace } } }] as never}
    >
      <MemoryRouter>
        <WordsWaiting />
        <p>The rest of the page</p>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('a finished practice that waits for the school’s yes', () => {
  it('is told on the home page, with the way there', async () => {
    home(practice('p1', 1), practice('p2', 0));
    expect(await screen.findByText('A practice that quotes your school waits for your yes')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read your words in place' }).getAttribute('href')).toBe(
      '/words',
    );
  });

  it('is counted when there are several', async () => {
    home(practice('p1', 1), practice('p2', 2));
    expect(await screen.findByText('2 practices that quote your school wait for your yes')).toBeTruthy();
  });
});
