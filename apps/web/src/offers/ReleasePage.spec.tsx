import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { OfferPlacesDocument, PlanReleaseDocument, ReleasePlanDocument } from './release.documents.js';
import { ReleasePage } from './ReleasePage.js';

const school = (urn: string, answer: string | null, change: object = {}) => ({
  __typename: 'SchoolToRelease',
  id: `school:${urn}`,
  urn,
  name: `School ${urn}`,
  authority: `Authority ${urn}`,
  trust: null,
  peopleCount: 1,
  isAsked: true,
  offer: answer && {
    __typename: 'SentOffer',
    id: `offer ${urn}`,
    answer,
    because: answer === 'DECLINED' ? 'Too much on.' : null,
    sentAt: '2026-11-20T09:00:00.000Z',
    remindedAt: null,
    answerBy: '2026-12-04',
    answeredAt: answer === 'WAITING' ? null : '2026-11-21T09:00:00.000Z',
    answeredBy: answer === 'WAITING' ? null : 'Amina Clarke',
    mailboxes: ['head@school.example'],
  },
  ...change,
});

const group = (id: string, readiness: string, change: object = {}) => ({
  __typename: 'GroupToRelease',
  id,
  name: `Trio ${id}`,
  kind: 'NEW',
  readiness,
  joins: [],
  leaves: [],
  stoppedBy: null,
  waitsFor: null,
  setAside: [],
  meanUnlikeness: 1.2,
  groupId: null,
  notWaitedBecause: null,
  schools: [],
  ...change,
});

const release = (change: object = {}, nodes: object[] = []) => ({
  request: { query: PlanReleaseDocument, variables: { planId: 'p', readiness: null } },
  maxUsageCount: 20,
  result: {
    data: {
      planRelease: {
        __typename: 'PlanRelease',
        id: 'p',
        name: 'Autumn trios',
        status: 'WITH_SCHOOLS',
        version: 7,
        programmeName: 'Sample programme',
        programmeSlug: 'sample',
        cycleName: 'Autumn 2026',
        startsOn: '2026-09-01',
        endsOn: '2026-12-18',
        offeredAt: '2026-11-20T09:00:00.000Z',
        releasedAt: null,
        releasedBy: null,
        readiness: [],
        answers: [],
        untouched: [],
        withoutGroup: [],
        toAskCount: 0,
        unreachable: [],
        viewerCanRelease: true,
        ...change,
        groups: {
          __typename: 'GroupToReleaseConnection',
          totalCount: nodes.length,
          nodes,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      },
    },
  },
});

const count = (readiness: string, ...groupIds: string[]) => ({
  __typename: 'ReadinessCount',
  readiness,
  count: groupIds.length,
  groupIds,
});

function open(...mocks: object[]) {
  const router = createMemoryRouter([{ path: '/plans/:id/release', element: <ReleasePage /> }], {
    initialEntries: ['/plans/p/release'],
  });
  return render(
    <MockedProvider mocks={mocks as never}>
      <RouterProvider router={router} />
    </MockedProvider>,
  );
}

describe('a coordinator before a release', () => {
  it('sees what stops a group, who declined and why, and who is left out', async () => {
    const { container } = open(
      release(
        {
          readiness: [count('STOPPED', 's'), count('DECLINED', 'd')],
          answers: [{ __typename: 'AnswerCount', answer: 'DECLINED', count: 1 }],
          withoutGroup: [
            {
              __typename: 'SchoolLeftOut',
              urn: '9',
              name: 'Lone School',
              authority: 'Westby',
              reason: 'No partners.',
            },
          ],
          untouched: ['Primary trio 1'],
        },
        [
          group('s', 'STOPPED', { stoppedBy: 'School 1 and School 2 belong to one trust.' }),
          group('d', 'DECLINED', { waitsFor: 'School 3 declined.', schools: [school('3', 'DECLINED')] }),
        ],
      ),
    );
    expect(await screen.findByText('School 1 and School 2 belong to one trust.')).toBeTruthy();
    expect(screen.getByText('Too much on.')).toBeTruthy();
    expect(screen.getByText('No partners.')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('gives an address for a school of which nobody is known, and sends', async () => {
    const sent: object[] = [];
    open(
      release({
        toAskCount: 3,
        readiness: [count('NOT_OFFERED', 'n')],
        unreachable: [
          { __typename: 'SchoolToRelease', id: 'school:4', urn: '4', name: 'School 4', authority: 'A' },
        ],
      }),
      {
        request: {
          query: OfferPlacesDocument,
          variables: (given: { input: object }) => Boolean(sent.push(given.input)),
        },
        result: { data: { offerPlaces: { __typename: 'OfferPlacesPayload', askedCount: 3, errors: [] } } },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Send to 3 schools' }));
    await userEvent.type(screen.getByRole('textbox', { name: /address for School 4/ }), 'head@four.example');
    await userEvent.click(screen.getByRole('button', { name: 'Send 3 offers' }));
    expect(sent).toMatchObject([
      { planId: 'p', version: 7, addresses: [{ urn: '4', email: 'head@four.example' }] },
    ]);
  });

  it('releases what all accepted with one press, and the rest only with a reason', async () => {
    open(
      release({ readiness: [count('WAITING', 'w'), count('READY', 'r')] }, [
        group('w', 'WAITING', { schools: [school('1', 'WAITING')] }),
        group('r', 'READY', { schools: [school('2', 'ACCEPTED')] }),
      ]),
      {
        request: {
          query: ReleasePlanDocument,
          variables: ({ input }: { input: { groupIds: string[]; notWaitedBecause: string | null } }) =>
            input.groupIds.join() === 'r' && input.notWaitedBecause === null,
        },
        result: {
          data: {
            releasePlan: {
              __typename: 'ReleasePlanPayload',
              groupIds: null,
              errors: [
                { __typename: 'GroupsBlocked', message: 'Nothing was released. Trio r: School 2 closed.' },
              ],
            },
          },
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Release 1 group that all accepted' }));
    await userEvent.click(screen.getByRole('button', { name: 'Release 1 group' }));
    expect(await screen.findByText(/Nothing was released/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Not yet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Release without waiting' }));
    const dialog = screen.getByRole('alertdialog');
    const go = within(dialog).getByRole('button', { name: 'Release 2 groups' });
    expect(go.hasAttribute('disabled')).toBe(true);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Agreed by telephone.');
    expect(go.hasAttribute('disabled')).toBe(false);
  });

  it('is told plainly when the plan is not theirs', async () => {
    open({
      request: { query: PlanReleaseDocument, variables: { planId: 'p', readiness: null } },
      result: { data: { planRelease: null } },
    });
    expect(await screen.findByText('This plan is not open to you')).toBeTruthy();
  });

  it('can try again when the page did not come', async () => {
    open({
      request: { query: PlanReleaseDocument, variables: { planId: 'p', readiness: null } },
      error: new Error('offline'),
    });
    expect(await screen.findByRole('button', { name: /Try again/ })).toBeTruthy();
  });
});
