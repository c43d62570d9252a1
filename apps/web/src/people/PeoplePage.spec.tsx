import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PeoplePage } from './PeoplePage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const person = {
  __typename: 'Person',
  id: 'p',
  name: 'Amina Clarke',
  email: 'a.clarke@school.example',
  grants: [{ __typename: 'Grant', id: 'g', role: 'ADMINISTRATOR', scopeId: null, scopeName: null }],
};
const people = (...nodes: object[]) => ({
  People: {
    people: {
      __typename: 'PersonConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
    },
  },
});
const refusing = (message: string) => ({
  EndRole: {
    endRole: {
      __typename: 'EndRolePayload',
      endedId: null,
      errors: [{ __typename: 'LastAdministrator', message }],
    },
  },
});

describe('the page of people', () => {
  it('shows an administrator who may do what', async () => {
    const { container } = openPage(<PeoplePage />, people(person));
    expect(await screen.findByRole('rowheader', { name: 'Amina Clarke' })).toBeTruthy();
    expect(screen.getByText('Administrator')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('searches when an administrator presses Enter', async () => {
    const { asked } = openPage(<PeoplePage />, people());
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find somebody' }), 'clarke{Enter}');
    await waitFor(() => expect(asked).toContainEqual({ name: 'People', search: 'clarke', after: null }));
    expect(screen.getByText('Nobody found')).toBeTruthy();
  });

  it('asks before a role ends, and shows why it may not', async () => {
    openPage(<PeoplePage />, { ...people(person), ...refusing('This is the last administrator.') });
    await userEvent.click(await screen.findByRole('button', { name: 'End: Administrator, Amina Clarke' }));
    await userEvent.click(await screen.findByRole('button', { name: 'End the role' }));
    expect((await screen.findByRole('alert')).textContent).toContain('This is the last administrator.');
    expect(screen.getByRole('alertdialog', { name: 'End this role?' })).toBeTruthy();
  });

  it('gives a role at a place that an administrator chooses by name', async () => {
    const { asked } = openPage(<PeoplePage />, {
      ...people(person),
      RolePlaces: { rolePlaces: [{ __typename: 'RolePlace', id: 'pr', name: 'Pathways to Success' }] },
      GrantRole: { grantRole: { __typename: 'GrantRolePayload', grantId: 'g2', errors: [] } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Give a role' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'E-mail address' }), 'b@school.example');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ben Okafor');
    await userEvent.click(screen.getByRole('button', { name: /Programme/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Pathways to Success' }));
    await userEvent.click(screen.getByRole('button', { name: 'Give the role' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        name: 'GrantRole',
        input: { email: 'b@school.example', name: 'Ben Okafor', role: 'COORDINATOR', scopeId: 'pr' },
      }),
    );
  });

  it('shows nothing to anybody else', async () => {
    openPage(<PeoplePage />, { People: { people: null } });
    expect(await screen.findByText('There is nothing here that you can open')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    openPage(<PeoplePage />, { People: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
