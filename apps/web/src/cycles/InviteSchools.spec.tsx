import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { InvitedSchools } from './InvitedSchools.js';
import { InviteSchools } from './InviteSchools.js';
import { cycleSeen as cycle } from './testing/cycle-seen.js';

const line = {
  __typename: 'InvitationLine',
  line: 2,
  urn: '900001',
  email: 'head@school.example',
  school: 'Larkfield Primary School',
  isInvited: true,
  message: 'Is invited.',
};
const school = {
  __typename: 'School',
  id: 'school:900001',
  urn: '900001',
  name: 'Larkfield Primary School',
  phase: 'PRIMARY',
  localAuthority: { __typename: 'LocalAuthority', name: 'Northmoor' },
};
const none = {
  __typename: 'CycleInvitationConnection',
  nodes: [],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};
const asked = { waiting: 1, accepted: 0, declined: 0, changeAsked: 0, bounced: 0 };
const list = 'urn,email\n900001,head@school.example';

const show = (lines = [line]) =>
  openPage(
    <>
      <InviteSchools cycle={cycle} onInvited={() => undefined} />
      <InvitedSchools cycleId="c" asked={asked} onSent={() => undefined} />
    </>,
    {
      InviteSchools: { inviteSchools: { __typename: 'InviteSchoolsPayload', lines, errors: [] } },
      FindSchool: { schools: { __typename: 'SchoolConnection', nodes: [school] } },
      CycleInvitations: { cycle: { __typename: 'CyclePage', id: 'c', invitations: none } },
    },
  );
const times = (all: readonly Record<string, unknown>[], name: string) =>
  all.filter(one => one['name'] === name).length;

describe('inviting schools by a list', () => {
  it('says what can be sent, and takes that back as soon as the list is changed', async () => {
    show();
    const field = screen.getByLabelText(/Schools and mailboxes/);
    await userEvent.click(field);
    await userEvent.paste(list);
    await userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
    expect(await screen.findByText('Can be sent')).toBeTruthy();
    await userEvent.type(field, '!');
    expect(screen.queryByRole('list', { name: 'What becomes of each line' })).toBeNull();
    expect(screen.queryByText('Invited')).toBeNull();
  });

  it('asks for the list of invited schools again once it was sent', async () => {
    const { asked: sent } = show();
    await userEvent.click(screen.getByLabelText(/Schools and mailboxes/));
    await userEvent.paste(list);
    await userEvent.click(screen.getByRole('button', { name: 'Check the list' }));
    const before = times(sent, 'CycleInvitations');
    await userEvent.click(await screen.findByRole('button', { name: 'Send 1 invitation' }));
    await waitFor(() => expect(times(sent, 'CycleInvitations')).toBe(before + 1));
    expect(screen.getByText('Invited')).toBeTruthy();
  });
});

describe('inviting one school', () => {
  const fill = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Invite one school' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('combobox', { name: /School/ }), 'La');
    await userEvent.click(await screen.findByRole('option', { name: /Larkfield/ }));
    await userEvent.click(within(dialog).getByLabelText('E-mail address'));
    await userEvent.paste('head@school.example');
    await userEvent.click(within(dialog).getByLabelText(/Their name/));
    await userEvent.paste('Quill, Esther');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send the invitation' }));
    return dialog;
  };

  it('finds it by its name, and is one line of the same list', async () => {
    const { asked: sent } = show();
    await fill();
    const csv = 'urn,email,role,name\n"900001","head@school.example","head","Quill, Esther"';
    await waitFor(() =>
      expect(sent.find(({ name }) => name === 'InviteSchools')).toMatchObject({
        input: { cycleId: 'c', csv, isPreview: false },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says in its place why it was not sent', async () => {
    show([{ ...line, isInvited: false, message: 'Has accepted already.' }]);
    const dialog = await fill();
    expect(await within(dialog).findByText('Has accepted already.')).toBeTruthy();
    expect(await faultsIn(dialog)).toEqual([]);
  });
});
