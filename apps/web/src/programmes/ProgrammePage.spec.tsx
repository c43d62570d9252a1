import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ViewerDocument } from '../viewer.js';
import { AdmitSchoolsDocument } from './AdmitSchools.js';
import { LeaveProgrammeDocument } from './LeaveProgramme.js';
import { PoolDocument } from './PoolList.js';
import { ProgrammeDocument, ProgrammePage } from './ProgrammePage.js';
import { ProgrammesDocument, ProgrammesPage } from './ProgrammesPage.js';

const programme = {
  __typename: 'Programme',
  id: 'p',
  slug: 'pathways',
  name: 'Pathways',
  summary: 'Schools in trios.',
  isFictional: true,
  schoolCount: 3,
  groupCount: 0,
  viewerCanForm: true,
  viewerCanAdmit: true,
  viewerCanPlan: true,
  issuedSheets: [],
  poolTrusts: [],
  poolCounts: [
    { __typename: 'PoolCount', phase: 'PRIMARY', laCode: '9A1', authority: 'Northmoor', count: 2 },
    { __typename: 'PoolCount', phase: 'SECONDARY', laCode: '9A2', authority: 'Southmoor', count: 1 },
  ],
  cycles: [
    {
      __typename: 'Cycle',
      id: 'c',
      name: 'Autumn 2026',
      startsOn: '2026-09-01',
      endsOn: '2026-12-18',
      sheet: {
        __typename: 'PromptSheet',
        id: 's',
        title: 'Being here',
        number: 1,
        introduction: 'Start from what you see.',
        sections: [{ __typename: 'SheetSection', id: 'x', heading: 'Presence', prompt: 'Who is away?' }],
      },
    },
  ],
};

const seen = (change: object | null = {}) => ({
  request: { query: ProgrammeDocument, variables: { slug: 'pathways' } },
  result: { data: { programme: change && { ...programme, ...change } } },
});

const pool = {
  request: { query: PoolDocument, variables: () => true },
  maxUsageCount: 5,
  result: {
    data: {
      programme: {
        __typename: 'Programme',
        id: 'p',
        pool: {
          __typename: 'PooledSchoolConnection',
          totalCount: 1,
          nodes: [
            {
              __typename: 'PooledSchool',
              id: 'school:900001',
              urn: '900001',
              name: 'Larkfield',
              phase: 'PRIMARY',
              authority: 'Northmoor',
              trust: null,
              town: null,
              pupils: null,
              groupId: null,
              groupName: null,
              leftOn: null,
            },
          ],
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      },
    },
  },
};

const noViewer = { request: { query: ViewerDocument }, maxUsageCount: 5, result: { data: { viewer: null } } };

const open = (mocks: object[], at = '/programmes/pathways') =>
  render(
    <MockedProvider mocks={[noViewer, ...mocks] as never}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path="/programmes" element={<ProgrammesPage />} />
          <Route path="/programmes/:slug" element={<ProgrammePage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('a programme', () => {
  it('counts the pool by authority and phase for its coordinator, and lists its schools', async () => {
    open([seen(), pool]);
    const counts = await screen.findByRole('table', { name: /by authority and phase/ });
    expect(within(counts).getByRole('row', { name: /All 2 1 3/ })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Larkfield' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Form groups' }).getAttribute('href')).toBe(
      '/programmes/pathways/form',
    );
  });

  it('shows what the cycle is held on', async () => {
    open([seen(), pool]);
    await userEvent.click(await screen.findByRole('tab', { name: 'Cycle and prompts' }));
    expect(screen.getByText('Who is away?')).toBeTruthy();
    expect(screen.getByText('1 September 2026 to 18 December 2026')).toBeTruthy();
  });

  it('offers no run to a steering member', async () => {
    open([seen({ viewerCanForm: false }), pool]);
    await screen.findByRole('tab', { name: /Groups/ });
    expect(screen.queryByRole('link', { name: 'Form groups' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Runs and plans' })).toBeNull();
  });

  it('is nothing to those who may not see it', async () => {
    open([seen(null)]);
    expect(await screen.findByText(/nothing here that you can open/)).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open([{ ...seen(), result: undefined, error: new Error('away') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('what a coordinator changes in a programme', () => {
  it('admits a pasted column of URNs, and says which of them is none', async () => {
    const urns = ['900004', '900005'];
    open([
      { ...seen(), maxUsageCount: 5 },
      pool,
      {
        request: { query: AdmitSchoolsDocument, variables: { input: { programmeId: 'p', urns } } },
        result: {
          data: { admitSchools: { __typename: 'AdmitSchoolsPayload', admitted: 2, errors: [] } },
        },
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Admit schools' }));
    const field = screen.getByRole('textbox', { name: 'URNs' });
    await userEvent.type(field, '90000x');
    await userEvent.click(screen.getByRole('button', { name: 'Admit' }));
    expect(screen.getByText(/“90000x” is not a URN/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste('900004\n900005\n900004');
    await userEvent.click(screen.getByRole('button', { name: 'Admit 2 schools' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'URNs' })).toBeNull());
  });

  it('is told why a school cannot leave yet', async () => {
    const input = { programmeId: 'p', urn: '900001' };
    const errors = [{ __typename: 'StillInGroup', message: 'This school is a member of Oak trio.' }];
    open([
      seen(),
      pool,
      {
        request: { query: LeaveProgrammeDocument, variables: { input } },
        result: { data: { leaveProgramme: { __typename: 'LeaveProgrammePayload', urn: null, errors } } },
      },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Let leave: Larkfield' }));
    await userEvent.click(screen.getByRole('button', { name: 'Let it leave' }));
    expect(await screen.findByText(/a member of Oak trio/)).toBeTruthy();
  });

  it('plans a cycle when it has a name and days', async () => {
    open([seen(), pool], '/programmes/pathways?show=cycle');
    await userEvent.click(await screen.findByRole('button', { name: 'Plan a cycle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Plan it' }));
    expect(screen.getByText('Choose its first day.')).toBeTruthy();
  });
});

describe('the list of programmes', () => {
  it('says who gives a part in one when there is none', async () => {
    open([{ request: { query: ProgrammesDocument }, result: { data: { programmes: [] } } }], '/programmes');
    expect(await screen.findByText('You have no part in a programme yet')).toBeTruthy();
  });
});
