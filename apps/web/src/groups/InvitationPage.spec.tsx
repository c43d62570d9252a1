import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { AcceptInvitationDocument, DeclineInvitationDocument } from './InvitationAnswer.js';
import { InvitationDocument, InvitationPage } from './InvitationPage.js';
import { RenewInvitationDocument } from './RenewInvitation.js';

const group = {
  __typename: 'InvitingGroup' as const,
  id: 'g',
  name: 'Primary trio 4',
  kind: 'TRIO',
  programme: 'Pathways',
  cycle: 'Autumn 2026',
  school: 'Larkfield',
  inviter: 'Cora Dean',
  reason: 'Three schools of three authorities.',
  members: [{ __typename: 'InvitingSchool' as const, name: 'Larkfield', authority: 'Northmoor' }],
  clauses: [
    {
      __typename: 'CharterClauseType' as const,
      clause: 'guests',
      title: 'Guests',
      label: 'No',
      words: 'Nobody from outside.',
    },
  ],
};

const seen = (change: object = {}) => ({
  request: { query: InvitationDocument, variables: { token: 't' } },
  result: {
    data: {
      invitation: {
        __typename: 'Invitation' as const,
        state: 'WAITING',
        email: 'head@school.example',
        role: 'SCHOOL_LEADER',
        expiresAt: '2026-12-21T09:00:00.000Z',
        knownName: null,
        group,
        ...change,
      },
    },
  },
});

function open(...mocks: object[]) {
  const router = createMemoryRouter([{ path: '/invitations/:token', element: <InvitationPage /> }], {
    initialEntries: ['/invitations/t'],
  });
  render(
    <MockedProvider mocks={mocks as never}>
      <RouterProvider router={router} />
    </MockedProvider>,
  );
}

describe('an invitation', () => {
  it('tells somebody without an account who asks, who is in it and why', async () => {
    open(seen());
    expect(await screen.findByRole('heading', { level: 1, name: 'Join Primary trio 4' })).toBeTruthy();
    expect(screen.getByText(/Cora Dean invites you to speak for Larkfield as school leader/)).toBeTruthy();
    expect(screen.getByText('Three schools of three authorities.')).toBeTruthy();
  });

  it('asks for a name only where none is known', async () => {
    open(seen({ knownName: 'Grace Hall' }));
    expect(await screen.findByText('Grace Hall')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says why it could not be accepted, and keeps what was typed', async () => {
    const refused = {
      request: { query: AcceptInvitationDocument, variables: { input: { token: 't', name: 'Gr' } } },
      result: {
        data: {
          acceptInvitation: {
            __typename: 'AcceptInvitationPayload',
            groupId: null,
            signInAddress: null,
            errors: [{ __typename: 'GroupEnded', message: 'This group has ended.' }],
          },
        },
      },
    };
    open(seen(), refused);
    await userEvent.type(await screen.findByRole('textbox', { name: /Your name/ }), 'Gr');
    await userEvent.click(screen.getByRole('button', { name: 'Accept and enter the room' }));
    expect(await screen.findByText('This group has ended.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Your name/ }).value).toBe('Gr');
  });

  it('is declined with a reason, and thanks for it', async () => {
    const declined = {
      request: {
        query: DeclineInvitationDocument,
        variables: { input: { token: 't', because: 'No time.' } },
      },
      result: {
        data: {
          declineInvitation: { __typename: 'DeclineInvitationPayload', isDeclined: true, errors: [] },
        },
      },
    };
    open(seen(), declined);
    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Why/ }), 'No time.');
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
    expect(await screen.findByText('You have declined')).toBeTruthy();
  });

  it('that ran out shows no names and sends a fresh link', async () => {
    const renewed = {
      request: { query: RenewInvitationDocument, variables: { input: { token: 't' } } },
      result: {
        data: { renewInvitation: { __typename: 'RenewInvitationPayload', isSent: true, errors: [] } },
      },
    };
    open(seen({ state: 'EXPIRED', group: null }), renewed);
    await userEvent.click(await screen.findByRole('button', { name: /Send a fresh link/ }));
    expect(await screen.findByText('A fresh link is on its way')).toBeTruthy();
  });

  it('whose link is unknown says what to do', async () => {
    open({ ...seen(), result: { data: { invitation: null } } });
    expect(await screen.findByText('This link opens nothing')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ ...seen(), result: undefined, error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
