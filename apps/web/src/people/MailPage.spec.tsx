import { screen } from '@testing-library/react';
import { MailPage } from './MailPage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const inbox = (...nodes: object[]) => ({
  CaughtMail: {
    caughtMail: {
      __typename: 'CaughtMailConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
    },
  },
});

const mail = {
  __typename: 'CaughtMail',
  id: 'm',
  recipient: 'a.clarke@school.example',
  subject: 'Your link',
  text: 'Open http://localhost/sign-in/link?token=abc now.',
  replyTo: 'reply+abc@reply.localhost',
  caughtAt: '2026-11-21T09:30:00.000Z',
};

describe('the page of caught mail', () => {
  it('shows a visitor each mail with its links', async () => {
    const { container } = openPage(<MailPage />, inbox(mail));
    const link = await screen.findByRole('link', { name: /sign-in\/link/ });
    expect(link.getAttribute('href')).toBe('/sign-in/link?token=abc');
    expect(screen.getByText(/To a.clarke@school.example/)).toBeTruthy();
    expect(screen.getByText(/replies go to reply\+abc@reply.localhost/)).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says what to do where there is no mail yet', async () => {
    openPage(<MailPage />, inbox());
    expect(await screen.findByText('No mail yet')).toBeTruthy();
  });

  it('shows nothing where mail is not caught', async () => {
    openPage(<MailPage />, { CaughtMail: { caughtMail: null } });
    expect(await screen.findByText('There is nothing here that you can open')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    openPage(<MailPage />, { CaughtMail: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
