import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ActionFieldsFragment } from '../gql/graphql.js';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { ReturnForm } from './ReturnForm.js';

const action = JSON.parse(
  JSON.stringify({ id: 'a', what: 'Name two buddies.', dueOn: '2026-12-14' }),
) as ActionFieldsFragment;

describe('what became of an action', () => {
  it.each(['Changed', 'Dropped'])(
    '%s is pressed, and the reader stands where why is written',
    async label => {
      const { container } = openPage(<ReturnForm action={action} />, {});
      await userEvent.click(await screen.findByRole('button', { name: `${label}: Name two buddies.` }));
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Why/ }));
      expect(await faultsIn(container)).toEqual([]);
    },
  );

  it('is put off, and the reader stands on the button that was pressed', async () => {
    openPage(<ReturnForm action={action} />, {});
    await userEvent.click(await screen.findByRole('button', { name: /^Dropped/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Dropped/ }));
  });
});
