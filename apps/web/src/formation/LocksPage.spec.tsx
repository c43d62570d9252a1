import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { LiftLockDocument } from './LiftLock.js';
import { LockSchoolsDocument } from './LockDialog.js';
import { FormationLocksDocument, LocksPage, LocksProgrammeDocument } from './LocksPage.js';
import { PickSchoolsDocument } from './PickSchools.js';

const programme = (viewerCanForm = true) => ({
  request: { query: LocksProgrammeDocument, variables: { slug: 'pathways' } },
  result: {
    data: {
      programme: { __typename: 'Programme', id: 'p', slug: 'pathways', name: 'Pathways', viewerCanForm },
    },
  },
});

const school = (urn: string, name: string) => ({
  __typename: 'LockedSchool',
  urn,
  name,
  authority: 'Northmoor',
});

const lock = {
  __typename: 'FormationLockType',
  id: 'l',
  kind: 'APART',
  reason: 'Their heads are married.',
  untilOn: '2020-01-01',
  isOver: true,
  madeBy: 'Cora Dean',
  madeAt: '2026-11-22T01:00:00Z',
  schools: [school('900001', 'Larkfield'), school('900002', 'Millrace')],
};

const locks = (...found: object[]) => ({
  request: { query: FormationLocksDocument, variables: { programmeId: 'p' } },
  maxUsageCount: 9,
  result: { data: { formationLocks: found } },
});

const pool = {
  request: { query: PickSchoolsDocument, variables: () => true },
  maxUsageCount: 50,
  result: {
    data: {
      programme: {
        __typename: 'Programme',
        id: 'p',
        pool: {
          __typename: 'PooledSchoolConnection',
          nodes: ['Larkfield', 'Millrace'].map((name, place) => ({
            __typename: 'PooledSchool',
            id: `school:90000${place + 1}`,
            urn: `90000${place + 1}`,
            name,
            phase: 'PRIMARY',
            authority: 'Northmoor',
          })),
        },
      },
    },
  },
};

const open = (...mocks: object[]) =>
  render(
    <MockedProvider mocks={[pool, ...mocks] as never}>
      <MemoryRouter initialEntries={['/programmes/pathways/locks']}>
        <Routes>
          <Route path="/programmes/:slug/locks" element={<LocksPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('the locks of a programme', () => {
  it('are there for a coordinator with their reason, and past ones say that they are not obeyed', async () => {
    open(programme(), locks(lock));
    expect(await screen.findByText('Their heads are married.')).toBeTruthy();
    expect(screen.getByText('Past: not obeyed')).toBeTruthy();
  });

  it('can be lifted by a coordinator', async () => {
    open(programme(), locks(lock), {
      request: { query: LiftLockDocument, variables: { input: { lockId: 'l' } } },
      result: { data: { liftLock: { __typename: 'LiftLockPayload', lockId: 'l', errors: [] } } },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Lift the lock on Larkfield and Millrace' }),
    );
    expect(screen.queryByText(/AlreadyLifted/)).toBeNull();
  });

  it('ask a coordinator for two schools and a reason, and name the contradiction', async () => {
    const input = {
      programmeId: 'p',
      kind: 'APART',
      reason: 'They asked.',
      untilOn: null,
      urns: ['900001', '900002'],
    };
    const errors = [{ __typename: 'LockContradiction', message: 'They are kept together by another lock.' }];
    open(programme(), locks(), {
      request: { query: LockSchoolsDocument, variables: { input } },
      result: { data: { lockSchools: { __typename: 'LockSchoolsPayload', lockId: null, errors } } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Lock schools' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lock them' }));
    expect(screen.getByText('Choose at least two schools.')).toBeTruthy();
    for (const name of ['Larkfield', 'Millrace']) {
      await userEvent.type(screen.getByRole('combobox', { name: 'Add a school' }), name.slice(0, 4));
      await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
    }
    await userEvent.tab();
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'They asked.');
    await userEvent.click(screen.getByRole('button', { name: 'Lock them' }));
    expect(await screen.findByText('They are kept together by another lock.')).toBeTruthy();
  });

  it('are nothing to a steering member', async () => {
    open(programme(false));
    expect(await screen.findByText(/nothing here that you can open/)).toBeTruthy();
  });
});
