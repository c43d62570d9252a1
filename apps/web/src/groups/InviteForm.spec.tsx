import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InviteForm, InvitePeopleDocument } from './InviteForm.js';

const line = (email: string, isInvited: boolean, message: string) => ({
  __typename: 'InviteLine',
  email,
  urn: '900001',
  isInvited,
  message,
});

const answer = (emails: string[], payload: object) => ({
  request: {
    query: InvitePeopleDocument,
    variables: {
      input: {
        groupId: 'g',
        people: emails.map(email => ({ email, urn: '900001', role: 'SCHOOL_LEADER' })),
      },
    },
  },
  result: {
    data: { invitePeople: { __typename: 'InvitePeoplePayload', lines: null, errors: [], ...payload } },
  },
});

function open(mock: object) {
  let told = 0;
  render(
    <MockedProvider mocks={[mock] as never}>
      <InviteForm
        groupId="g"
        schools={[{ urn: '900001', name: 'Larkfield' }]}
        onInvited={() => (told += 1)}
      />
    </MockedProvider>,
  );
  return () => told;
}

describe('inviting people', () => {
  it('tells a coordinator what became of each line, and leaves what was refused to be put right', async () => {
    const told = open(
      answer(['head@school.example', 'not one'], {
        lines: [
          line('head@school.example', true, 'The invitation is on its way.'),
          line('not one', false, 'This is not an e-mail address.'),
        ],
      }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /E-mail/ }),
      'head@school.example{Enter} not one ',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send invitations' }));
    expect(await screen.findByText('This is not an e-mail address.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /E-mail/ }).value).toBe('not one');
    expect(told()).toBe(1);
  });

  it('says why the whole list was refused', async () => {
    open(
      answer([], { errors: [{ __typename: 'NobodyNamed', message: 'Write at least one e-mail address.' }] }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send invitations' }));
    expect(await screen.findByText('Write at least one e-mail address.')).toBeTruthy();
  });
});
