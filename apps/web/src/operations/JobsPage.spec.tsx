import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { JobsPage } from './JobsPage.js';

const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const counts = { waiting: 1, running: 0, retrying: 0, failed: 1, parked: 1, runners: 2 };
const job = (change: object) => ({
  __typename: 'Job',
  id: '1',
  kind: 'letters.send',
  state: 'WAITING',
  attempts: 0,
  mostAttempts: 12,
  addedAt: '2026-11-20T09:00:00.000Z',
  dueAt: '2026-11-21T07:30:00.000Z',
  lastError: null,
  ...change,
});
const parked = {
  __typename: 'ParkedDelivery',
  id: '7',
  kind: 'GroupReleased',
  attempts: 8,
  happenedAt: '2026-11-20T09:00:00.000Z',
  parkedAt: '2026-11-20T09:04:00.000Z',
  lastError: 'the sheet is gone',
};
const operations = (change: object = {}, jobs: object[] = [], deliveries: object[] = []) => ({
  Operations: {
    operations: { __typename: 'Operations', ...counts, ...change },
    jobs: { __typename: 'JobConnection', nodes: jobs, pageInfo },
    parkedDeliveries: { __typename: 'ParkedDeliveryConnection', nodes: deliveries, pageInfo },
  },
});

describe('the page of jobs', () => {
  it('shows an administrator what failed and why, and lets them try it again', async () => {
    const refused = 'the mail server says no';
    const failed = job({ id: '2', state: 'FAILED', attempts: 12, lastError: refused });
    const answers = {
      ...operations({}, [job({}), failed], [parked]),
      RetryJob: { retryJob: { __typename: 'SettleJobPayload', errors: [] } },
    };
    const { container, asked } = openPage(<JobsPage />, answers);
    expect(await screen.findByText(refused)).toBeTruthy();
    expect(screen.getByText('the sheet is gone')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Try now/ }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'RetryJob', id: '2' }));
  });

  it('says so when nothing waits and nothing was parked', async () => {
    openPage(<JobsPage />, operations());
    expect(await screen.findByText('No such job')).toBeTruthy();
    expect(screen.getByText(/News of every change reached/)).toBeTruthy();
  });

  it('warns when nobody does jobs', async () => {
    openPage(<JobsPage />, operations({ runners: 0 }));
    expect(await screen.findByText('Nobody does jobs at the moment')).toBeTruthy();
  });

  it('is for administrators', async () => {
    openPage(<JobsPage />, { Operations: { operations: null, jobs: null, parkedDeliveries: null } });
    expect(await screen.findByText('This is for administrators')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    openPage(<JobsPage />, { Operations: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
