import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { Waiting, WaitingPracticesDocument } from './Waiting.js';

const since = '2026-11-01T10:00:00.000Z';
const practice = (title: string, days: number) => ({
  __typename: 'WaitingPractice' as const,
  practiceId: title,
  title,
  who: 'An editor',
  because: 'TO_REVIEW',
  since,
  days,
  reminders: 1,
});
const consent = {
  __typename: 'WaitingConsent' as const,
  groupId: 'g1',
  groupName: 'Heron trio',
  who: 'School K, primary',
  passages: 2,
  since,
  days: 12,
  reminders: 2,
};

describe('what is stuck', () => {
  it('is told with who has not answered a first question, the oldest first, and without what is fresh', async () => {
    const answered = {
      waitingPractices: [practice('Fresh', 2), practice('Old', 8)],
      waitingConsents: [consent],
    };
    render(
      <MemoryRouter>
        <MockedProvider
          mocks={[{ request: { query: WaitingPracticesDocument }, result: { data: answered } }] as never}
        >
          <Waiting />
        </MockedProvider>
      </MemoryRouter>,
    );
    expect(await screen.findByText('2 steps are stuck')).toBeTruthy();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '2 passages of Heron trioOn whomSchool K, primary says whether its words may be quotedDays12Reminders2',
      'OldOn whomAn editor reviewsDays8Reminders1',
    ]);
    expect(screen.getByRole('link', { name: '2 passages of Heron trio' }).getAttribute('href')).toBe(
      '/groups/g1/coding',
    );
  });
});
