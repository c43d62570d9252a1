import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { FormationDocument, FormationPage } from './FormationPage.js';
import { ReleaseGroupDocument } from './ReleaseDialog.js';

const schools = ['Larkfield', 'Millrace', 'Oakroad'].map((name, place) => ({
  __typename: 'ReasonSchoolType',
  urn: `90000${place + 1}`,
  name,
  authority: `Authority ${place + 1}`,
  trust: null,
}));

const proposal = {
  __typename: 'ProposedGroupType',
  id: 'p1',
  position: 1,
  meanUnlikeness: 1.234,
  releasedGroupId: null,
  suggestedName: 'Primary trio 1',
  people: schools.map(({ urn }) => ({ __typename: 'SchoolPeople', urn, count: urn === '900001' ? 2 : 0 })),
  reason: {
    __typename: 'GroupReason',
    paragraph: 'Three primary schools in three local authorities.',
    profile: 'Pathways, primary',
    schools,
    measures: [
      {
        __typename: 'ReasonMeasureType',
        code: 'NOR',
        standsFor: 'Size',
        unit: 'pupils',
        share: 1,
        figures: [200, null, 310].map((value, place) => ({
          __typename: 'ReasonFigureType',
          urn: `90000${place + 1}`,
          value,
          state: value === null ? 'suppressed' : 'value',
          academicYear: '2022/23',
          source: 'School census',
          status: 'final',
        })),
      },
    ],
    distances: [{ __typename: 'ReasonDistanceType', from: '900001', to: '900002', kilometres: 4.2 }],
  },
};

const aRun = (change: object = {}) => ({
  __typename: 'FormationRun',
  id: 'r',
  programmeName: 'Pathways',
  programmeSlug: 'pathways',
  cycleName: 'Autumn 2026',
  phase: 'PRIMARY',
  status: 'FINISHED',
  progress: 1,
  poolSize: 4,
  trioCount: 1,
  quartetCount: 0,
  releasedCount: 0,
  proof: 'Cost 3.7; proved: no legal grouping costs less.',
  failedBecause: null,
  seed: 'seven',
  startedBy: 'Cora Dean',
  snapshotHash: 'abcdef0123456789',
  profile: { __typename: 'LikenessProfileType', name: 'Pathways, primary' },
  viewerCanCancel: false,
  viewerCanRelease: true,
  unplaced: [
    {
      __typename: 'UnplacedSchoolType',
      urn: '900004',
      name: 'Quietlow',
      authority: 'Authority 4',
      reason: 'Only 20 per cent is known.',
      missing: ['Disadvantage'],
    },
  ],
  proposals: {
    __typename: 'ProposedGroupConnection',
    totalCount: 1,
    nodes: [proposal],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
  ...change,
});

function open(run: object | null, ...more: object[]) {
  const seen = {
    request: { query: FormationDocument, variables: { id: 'r' } },
    result: { data: { formationRun: run } },
  };
  render(
    <MockedProvider mocks={[seen, ...more] as never}>
      <MemoryRouter initialEntries={['/formation/r']}>
        <Routes>
          <Route path="/formation/:id" element={<FormationPage />} />
          <Route path="/programmes/:slug/groups/:id" element={<p>The new group</p>} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('a formation run', () => {
  it('shows a coordinator the proof, the groups and whom it leaves out', async () => {
    open(aRun());
    expect(await screen.findByText(/proved: no legal grouping costs less/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Larkfield \(Authority 1\)/ }));
    expect(screen.getByText('Three primary schools in three local authorities.')).toBeTruthy();
    expect(screen.getByText('suppressed')).toBeTruthy();
    expect(screen.getByText(/4.2 km in a straight line/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 school is in no group' })).toBeTruthy();
  });

  it('says who will be told before a group is released, and leads to it afterwards', async () => {
    const input = { proposalId: 'p1', name: 'Primary trio 1', researchAccess: true, textInEmail: false };
    open(aRun(), {
      request: { query: ReleaseGroupDocument, variables: { input } },
      result: { data: { releaseGroup: { __typename: 'ReleaseGroupPayload', groupId: 'g', errors: [] } } },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Larkfield \(Authority 1\)/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Release this group' }));
    expect(screen.getByText(/Larkfield: 2 people find the room/)).toBeTruthy();
    expect(screen.getByText(/Millrace: nobody yet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Release' }));
    expect(await screen.findByText('The new group')).toBeTruthy();
  });

  it('says why a release was refused', async () => {
    const input = { proposalId: 'p1', name: 'Primary trio 1', researchAccess: true, textInEmail: false };
    const errors = [
      { __typename: 'SchoolsTaken', message: '900002 is in another group of this cycle by now.' },
    ];
    open(aRun(), {
      request: { query: ReleaseGroupDocument, variables: { input } },
      result: { data: { releaseGroup: { __typename: 'ReleaseGroupPayload', groupId: null, errors } } },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Larkfield \(Authority 1\)/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Release this group' }));
    await userEvent.click(screen.getByRole('button', { name: 'Release' }));
    expect(await screen.findByText(/in another group of this cycle/)).toBeTruthy();
  });

  it('shows how far it is while it searches, and lets a coordinator stop it', async () => {
    open(aRun({ status: 'RUNNING', progress: 0.4, viewerCanCancel: true, unplaced: [] }));
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('40');
    expect(screen.getByRole('button', { name: 'Stop the run' })).toBeTruthy();
  });

  it('says why it failed', async () => {
    open(aRun({ status: 'FAILED', failedBecause: 'The server was stopped in the middle of this run.' }));
    expect(await screen.findByText(/stopped in the middle/)).toBeTruthy();
  });

  it('is nothing to those who may not see it', async () => {
    open(null);
    expect(await screen.findByText(/nothing here that you can open/)).toBeTruthy();
  });
});
