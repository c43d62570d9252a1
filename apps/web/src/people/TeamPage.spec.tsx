import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamPage } from './TeamPage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const member = (id: string, name: string, role: string, change: object = {}) => ({
  __typename: 'TeamMember',
  id,
  name,
  email: `${id}@school.example`,
  isViewer: false,
  openActions: 0,
  grants: [{ __typename: 'Grant', id: `grant of ${id}`, role }],
  ...change,
});
const ann = member('ann', 'Ann Hale', 'SCHOOL_LEADER', { isViewer: true, openActions: 2 });
const bo = member('bo', 'Bo Finch', 'COLLEAGUE');
const team = (people: object[], change: object = {}) => ({
  schoolTeam: {
    __typename: 'SchoolTeam',
    urn: '900001',
    name: 'Aldergrove',
    groupNames: ['Tern trio'],
    viewerCanManage: true,
    viewerCanMakeLeaders: true,
    people,
    leavers: [{ __typename: 'TeamLeaver', id: 'g', name: 'Cy Moss', role: 'DEPUTY', leftOn: '2026-07-17' }],
    ...change,
  },
});

describe('the people of a school', () => {
  it('stand with their roles and what waits for them, and those who left beneath', async () => {
    const { container } = openPage(<TeamPage />, { SchoolTeam: team([ann, bo]) });
    expect(await screen.findByText('Ann Hale (you)')).toBeTruthy();
    expect(screen.getByText(/2 open actions/)).toBeTruthy();
    expect(screen.getByText('Deputy until 17 July 2026')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('are handed over from one to the other, after reading what follows', async () => {
    const { asked } = openPage(<TeamPage />, {
      SchoolTeam: team([ann, bo]),
      HandOver: { answer: { __typename: 'HandOverPayload', endedId: 'g', errors: [] } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand over from Ann Hale' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('Open actions that wait for Bo Finch then: 2.')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    const input = { grantId: 'grant of ann', successorId: 'bo' };
    await waitFor(() => expect(asked).toContainEqual({ name: 'HandOver', input }));
  });

  it('tell whoever has handed over their own role what happened, and where to go', async () => {
    openPage(<TeamPage />, {
      SchoolTeam: team([ann, bo]),
      HandOver: { answer: { __typename: 'HandOverPayload', endedId: 'g', errors: [] } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand over from Ann Hale' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByRole('heading', { name: 'You have handed over' })).toBeTruthy();
    expect(screen.getByText(/the open actions that waited for you wait for Bo Finch/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go home' }).getAttribute('href')).toBe('/');
  });

  it('are told when one is left, who can then leave in no way', async () => {
    openPage(<TeamPage />, { SchoolTeam: team([ann]) });
    expect(await screen.findByText('One person acts for the school')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Hand over|End/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Add somebody' })).toBeTruthy();
  });

  it('are not shown to others', async () => {
    openPage(<TeamPage />, { SchoolTeam: { schoolTeam: null } });
    expect(await screen.findByText('Only its own people see who acts for a school')).toBeTruthy();
  });
});
