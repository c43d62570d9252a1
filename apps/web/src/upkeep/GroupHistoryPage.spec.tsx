import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { GroupHistoryPage } from './GroupHistoryPage.js';
import { GroupHistoryDocument } from './task.documents.js';

const membership = (number: number, change: object = {}) => ({
  __typename: 'Membership',
  school: {
    __typename: 'UpkeepSchool',
    urn: `90000${number}`,
    name: `School ${number}`,
    authority: 'Eastholt',
  },
  joinedAt: '2026-09-01T09:00:00.000Z',
  joinedBecause: null,
  joinedBy: null,
  leftAt: null,
  leftBecause: null,
  leftBy: null,
  ...change,
});

const show = (groupHistory: object | null) =>
  render(
    <MockedProvider
      mocks={[
        {
          request: { query: GroupHistoryDocument, variables: { groupId: 'g' } },
          result: { data: { groupHistory } },
        },
      ]}
    >
      <MemoryRouter initialEntries={['/groups/g/history']}>
        <Routes>
          <Route path="/groups/:id/history" element={<GroupHistoryPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

it('a member reads who came and went, when, why and by whose decision', async () => {
  show({
    __typename: 'GroupHistory',
    groupId: 'g',
    name: 'Trio 1',
    programmeName: 'Pathways',
    programmeSlug: 'pathways',
    releasedAt: '2026-09-01T09:00:00.000Z',
    endedAt: null,
    memberships: [
      membership(1),
      membership(2, { leftAt: '2026-11-01T09:00:00.000Z', leftBecause: 'It closed.', leftBy: 'Cora Dean' }),
      membership(3, { joinedAt: '2026-11-02T09:00:00.000Z', joinedBecause: 'A place was free.' }),
    ],
  });
  expect(await screen.findByText('Members today: School 1, School 3.')).toBeTruthy();
  const entries = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  const told = entries.filter(text => /School \d (was|joined|left)/.test(text));
  expect(told.map(text => /School \d (was a member|joined|left)/.exec(text)?.[0])).toEqual([
    'School 1 was a member',
    'School 2 was a member',
    'School 2 left',
    'School 3 joined',
  ]);
  expect(told[2]).toContain('It closed. (decided by Cora Dean)');
});

it('somebody else is told that it is not for them', async () => {
  show(null);
  expect(await screen.findByRole('link', { name: 'Home' })).toBeTruthy();
});
