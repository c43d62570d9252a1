import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ApplyRepairDocument, DismissTaskDocument, UpkeepTaskDocument } from './task.documents.js';
import { TaskPage } from './TaskPage.js';

const school = (number: number) => ({
  __typename: 'UpkeepSchool',
  urn: `90000${number}`,
  name: `School ${number}`,
  authority: `Authority ${number}`,
});

const repair = {
  __typename: 'RepairOption',
  key: 'g1 a > b',
  sentence: 'School 1 goes from Trio 1 to Trio 2. School 4 goes from Trio 2 to Trio 1.',
  costChange: 0.42,
  moves: 2,
  groups: [
    {
      __typename: 'MendedGroup',
      groupId: 'g1',
      name: 'Trio 1',
      before: [1, 2, 3].map(school),
      after: [2, 3, 4].map(school),
      joining: ['900004'],
      leaving: ['900001'],
    },
  ],
};

const aTask = (change: object = {}) => ({
  __typename: 'UpkeepTask',
  id: 't',
  kind: 'BORDER',
  state: 'OPEN',
  sentence: 'School 1 and School 2 belong to one trust by now; they are in Trio 1.',
  rule: 'DIFFERENT_TRUSTS',
  groupId: 'g1',
  groupName: 'Trio 1',
  programmeName: 'Pathways',
  programmeSlug: 'pathways',
  cycleName: 'Autumn 2026',
  raisedAt: '2026-11-20T09:00:00.000Z',
  raisedByName: null,
  raisedBecause: null,
  settledAt: null,
  settledByName: null,
  settledBecause: null,
  viewerCanSettle: true,
  viewerCanKeep: true,
  schools: [1, 2].map(school),
  repairs: [repair],
  ...change,
});

const seen = (task: object | null) => ({
  request: { query: UpkeepTaskDocument, variables: { id: 't' } },
  result: { data: { upkeepTask: task } },
  maxUsageCount: 5,
});

const show = (...mocks: object[]) =>
  render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/upkeep/t']}>
        <Routes>
          <Route path="/upkeep/:id" element={<TaskPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('a task, for a coordinator', () => {
  it('says what is the matter and shows each repair as a diff of the groups', async () => {
    show(seen(aTask()));
    const list = await screen.findByRole('list', { name: 'Schools of Trio 1' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('belong to one trust by now');
    const schools = within(list).getAllByRole('listitem');
    expect(schools.map(({ textContent }) => textContent)).toEqual([
      'School 2Authority 2',
      'School 3Authority 3',
      'School 4Authority 4Joins',
      'School 1Authority 1Goes',
    ]);
    expect(
      screen.getByText('1 group changes, 2 schools move, 0.42 more distance within groups'),
    ).toBeTruthy();
  });

  it('is told why a repair was refused, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const input = { taskId: 't', key: repair.key, reason: 'They share a head.' };
    const message = 'The groups changed since this was worked out.';
    show(seen(aTask()), {
      request: { query: ApplyRepairDocument, variables: { input } },
      result: {
        data: {
          applyRepair: {
            __typename: 'SettleTaskPayload',
            task: null,
            errors: [{ __typename: 'RepairOutdated', message }],
          },
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Apply repair 1' }));
    await user.click(screen.getByRole('textbox', { name: /^Why/ }));
    await user.paste('They share a head.');
    await user.click(screen.getByRole('button', { name: 'Apply it' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Why/ }).value).toBe(
      'They share a head.',
    );
  });

  it('dismisses it only with a reason', async () => {
    const user = userEvent.setup();
    const input = { taskId: 't', reason: 'The trust splits.' };
    show(seen(aTask()), {
      request: { query: DismissTaskDocument, variables: { input } },
      result: {
        data: {
          dismissTask: {
            __typename: 'SettleTaskPayload',
            task: { __typename: 'UpkeepTask', id: 't', state: 'DISMISSED' },
            errors: [],
          },
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Dismiss the task' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Dismiss it' }).disabled).toBe(true);
    await user.click(screen.getByRole('textbox', { name: /^Why/ }));
    await user.paste('The trust splits.');
    await user.click(screen.getByRole('button', { name: 'Dismiss it' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('reads what to do where no small repair keeps every rule', async () => {
    show(seen(aTask({ repairs: [] })));
    expect(await screen.findByText('No small repair keeps every rule')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Run a formation' }).getAttribute('href')).toBe(
      '/programmes/pathways/form',
    );
  });

  it('reads who settled it and why, and finds nothing to press', async () => {
    show(
      seen(
        aTask({
          state: 'KEPT',
          repairs: [],
          viewerCanSettle: false,
          viewerCanKeep: false,
          settledAt: '2026-11-21T09:00:00.000Z',
          settledByName: 'Cora Dean',
          settledBecause: 'Two heads, two places.',
        }),
      ),
    );
    expect(await screen.findByText('Two heads, two places.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Apply|Keep|Dismiss/ })).toBeNull();
  });
});

describe('somebody else', () => {
  it('is told that it is not for them', async () => {
    show(seen(null));
    expect(await screen.findByRole('link', { name: 'All programmes' })).toBeTruthy();
  });

  it('can try again when it did not load', async () => {
    show({ ...seen(null), result: undefined, error: new Error('no line') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
