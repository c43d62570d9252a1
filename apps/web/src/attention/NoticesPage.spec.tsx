import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { NoticesPage } from './NoticesPage.js';

const line = (change: object) => ({
  __typename: 'Notice',
  id: 'n1',
  because: 'MENTIONED',
  madeAt: '2026-11-20T09:30:00.000Z',
  isRead: false,
  byName: 'Amal Nasser',
  roomId: 'g1',
  roomName: 'Heron trio',
  contributionId: 'c1',
  sectionHeading: 'Presence',
  count: 1,
  subject: 's1',
  about: null,
  ...change,
});
const answers = (nodes: object[]) => ({
  Viewer: { viewer: null },
  Bell: { attention: { __typename: 'Attention', needing: 0 } },
  Notices: {
    notices: {
      __typename: 'NoticeConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
  MarkNoticesRead: { markNoticesRead: { __typename: 'MarkNoticesReadPayload', needing: 0, errors: [] } },
});

describe('the page of notices', () => {
  it('tells by room who did what, leads there, and has no fault that axe knows', async () => {
    const { container } = openPage(
      <NoticesPage />,
      answers([line({}), line({ id: 'n2', because: 'NEW_IN_THE_ROOM', count: 3, isRead: true })]),
    );
    const list = await screen.findByRole('list', { name: 'Notices: Heron trio' });
    expect(
      within(list)
        .getByRole('link', { name: /Amal Nasser mentioned you/ })
        .getAttribute('href'),
    ).toBe('/groups/g1#contribution-c1');
    expect(within(list).getByText('3 new contributions')).toBeTruthy();
    expect(within(list).getAllByText('Unread')).toHaveLength(1);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('marks one line, and all of them', async () => {
    const { asked } = openPage(<NoticesPage />, answers([line({})]));
    await userEvent.click(await screen.findByRole('button', { name: /^Mark as read: Amal Nasser/ }));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: 'MarkNoticesRead', input: { notices: ['n1'] } }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'MarkNoticesRead', input: { notices: null } }));
  });

  it('says when a line will appear while nothing needs the person', async () => {
    const { container } = openPage(<NoticesPage />, answers([]));
    expect(await screen.findByText('Nothing needs you')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('offers to try again when the server is away', async () => {
    openPage(<NoticesPage />, { ...answers([]), Notices: new Error('away') });
    expect(await screen.findByRole('button', { name: /try again/i })).toBeTruthy();
  });
});
