import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { FormationDocument, FormationPage } from './FormationPage.js';
import { StartPlanDocument } from '../plans/StartPlan.js';
import { RunsToCompareDocument } from './CompareChoice.js';
import { aRun } from './testing/sample-run.js';
import { ReleaseGroupDocument } from './ReleaseDialog.js';
import { RunPictureDocument } from './WithPicture.js';

const noOtherRuns = {
  request: { query: RunsToCompareDocument, variables: { programmeId: 'p' } },
  maxUsageCount: 9,
  result: { data: { formationRuns: [] } },
};

function open(run: object | null, ...more: object[]) {
  const seen = {
    request: { query: FormationDocument, variables: { id: 'r' } },
    result: { data: { formationRun: run } },
  };
  render(
    <MockedProvider mocks={[seen, noOtherRuns, ...more] as never}>
      <MemoryRouter initialEntries={['/formation/r']}>
        <Routes>
          <Route path="/formation/:id" element={<FormationPage />} />
          <Route path="/plans/:id" element={<p>The plan</p>} />
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
    expect(screen.getByText(/Larkfield gives up 0.25/)).toBeTruthy();
    expect(screen.getByText(/locked together but share a trust/)).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: /In no group/ }));
    expect(screen.getByText('Quietlow')).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(screen.getByText('does not count')).toBeTruthy();
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
    expect(screen.getByText(/Nobody yet at .*Millrace/)).toBeTruthy();
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
    const underWay = {
      status: 'RUNNING',
      progress: 0.4,
      viewerCanCancel: true,
      unplaced: [],
      total: null,
      outcome: null,
      bestCost: 101,
      bestBound: 100,
      proposals: { ...aRun().proposals, totalCount: 0, nodes: [] },
    };
    open(aRun(underWay));
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('40');
    expect(screen.getByText(/Best so far: cost 101; .* at most 1.00 % better exists/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stop and discard' })).toBeTruthy();
  });

  it('goes over into a plan that a coordinator adjusts by hand', async () => {
    open(aRun(), {
      request: {
        query: StartPlanDocument,
        variables: { input: { runId: 'r', name: 'Groups, Autumn 2026' } },
      },
      result: { data: { startPlan: { __typename: 'StartPlanPayload', planId: 'plan', errors: [] } } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Adjust by hand' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make a plan' }));
    expect(await screen.findByText('The plan')).toBeTruthy();
  });

  it('shows how alike the groups are beside the proven least, and what each school gives up', async () => {
    const point = (urn: string, name: string, loss: number) => ({
      __typename: 'RunPoint',
      urn,
      name,
      authority: 'Authority',
      position: 1,
      loss,
      place: null,
    });
    const picture = {
      __typename: 'RunPictureType',
      id: 'r',
      scores: [1.4, 0.9],
      leastMean: 0.8,
      thirdsBy: 'Pupils eligible',
      byAuthority: [],
      byThird: [],
      crossings: [],
      schools: [point('900001', 'Larkfield', 0.1), point('900002', 'Millrace', 0.4)],
    };
    open(aRun(), {
      request: { query: RunPictureDocument, variables: { id: 'r' } },
      result: { data: { formationRun: { __typename: 'FormationRun', id: 'r', picture } } },
    });
    await userEvent.click(await screen.findByRole('tab', { name: 'Scores' }));
    expect(await screen.findByText(/the mean cannot be below 0.800/)).toBeTruthy();
    const rows = screen.getByRole('table', { name: 'Schools by what they give up' }).textContent;
    expect(rows?.indexOf('Millrace')).toBeLessThan(rows?.indexOf('Larkfield') ?? 0);
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
