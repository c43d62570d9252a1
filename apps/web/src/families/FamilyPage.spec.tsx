import { MockedProvider } from '@apollo/client/testing/react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ContributeDocument } from '../discussions/verb.documents.js';
import { WritingProvider } from '../discussions/WritingProvider.js';
import { ViewerDocument } from '../viewer.js';
import { FamilyDocument } from './family.documents.js';
import { FamilyPage } from './FamilyPage.js';
import { LinkTrioDocument } from './FamilyTrios.js';

const shown = (
  academicYear: string,
  value: number | null,
  state = value === null ? 'SUPPRESSED' : 'VALUE',
) => ({
  __typename: 'ShownFigure',
  academicYear,
  state,
  value,
});
const point = (at: number, level: number | null, change: number | null) => ({
  __typename: 'FamilyPoint',
  id: `p${at}`,
  urn: `90000${at}`,
  name: `School ${at}`,
  change,
  words: level === null ? `School ${at}: suppressed by the publisher.` : `School ${at}: ${level} points.`,
  level: shown('2024/25', level),
  since: shown('2022/23', level === null || change === null ? null : level - change),
  beside: null,
  trend: [shown('2022/23', 40), shown('2023/24', null), shown('2024/25', level)],
});
const spread = {
  __typename: 'FamilySpread',
  schools: 3,
  least: 40,
  lowerQuarter: 42,
  median: 44,
  upperQuarter: 47,
};
const graph = {
  __typename: 'FamilyGraph',
  id: 'g',
  code: 'ATT8SCR',
  part: 'OVERALL',
  title: 'Attainment 8',
  name: 'Attainment 8',
  unit: 'points',
  meaning: 'Mean score over eight GCSE-level subjects.',
  besideTitle: null,
  decimals: 1,
  levelYear: '2024/25',
  sinceYear: '2022/23',
  yearsCounted: 3,
  yearsInWords: 'Improvement is the figure of 2024/25 less the figure of 2022/23: three school years.',
  allYears: ['2022/23', '2023/24', '2024/25'],
  centre: { __typename: 'FamilyCentre', level: 45, change: 1, schools: 3 },
  levels: { ...spread, most: 50, best: ['900003'] },
  changes: { ...spread, least: -1, lowerQuarter: 0, median: 1, upperQuarter: 2, most: 3, best: ['900001'] },
  sources: ['2024/25: Fictional sample, final'],
  points: [point(1, 40, 3), point(2, 45, 1), point(3, 50, -1), point(4, null, null)],
};

const family = (change: object = {}) => ({
  __typename: 'Family',
  id: 'f',
  name: 'Moor family',
  phase: 'SECONDARY',
  programmeName: 'Sample',
  programmeSlug: 'sample',
  cycleName: 'Autumn 2026',
  endedAt: null,
  schools: [1, 2, 3, 4].map(at => ({
    __typename: 'FamilySchool',
    id: `school:90000${at}`,
    urn: `90000${at}`,
    name: `School ${at}`,
    authority: `Authority ${at % 2}`,
    trust: null,
  })),
  trios: [],
  linkableTrios: [],
  nearSchools: [],
  graphs: [graph],
  talk: {
    __typename: 'FamilyTalk',
    discussionId: 'd',
    sections: [{ __typename: 'FamilyTalkSection', id: 's', heading: 'Progress' }],
  },
  pins: [],
  viewerSchools: [{ __typename: 'NamedFamilySchool', urn: '900001', name: 'School 1' }],
  viewerCanLink: false,
  viewerCanPin: true,
  viewerCanRead: true,
  ...change,
});

const viewer = { __typename: 'Viewer', id: 'me', name: 'Amina', grants: [] };

function open(answer: object | null, ...mocks: object[]) {
  const asked = { request: { query: FamilyDocument, variables: { id: 'f' } }, maxUsageCount: 5 };
  const all = [
    { ...asked, result: { data: { family: answer } } },
    { request: { query: ViewerDocument }, result: { data: { viewer } }, maxUsageCount: 5 },
    ...mocks,
  ];
  return render(
    <MockedProvider mocks={all as never}>
      <MemoryRouter initialEntries={['/families/f']}>
        <WritingProvider person="me">
          <Routes>
            <Route path="/families/:id" element={<FamilyPage />} />
          </Routes>
        </WritingProvider>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('a family’s page', () => {
  it('shows a leader a point for each school with two years, and says which has none and why', async () => {
    const { container } = open(family());
    const chart = await screen.findByRole('listbox', { name: /Attainment 8: attainment across/ });
    expect(within(chart).getAllByRole('option')).toHaveLength(3);
    expect(screen.getByText('One school has no point')).toBeTruthy();
    expect(screen.getByText(/three school years/)).toBeTruthy();
    expect(screen.getByText('2024/25: Fictional sample, final')).toBeTruthy();
    expect(screen.getByText('50.0, School 3')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('gives the same as a table, by name, where a suppressed figure is a word', async () => {
    open(family());
    await userEvent.click(await screen.findByRole('button', { name: 'The same as a table' }));
    const table = screen.getByRole('table', { name: 'Attainment 8, by school' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => within(row).getByRole('rowheader').textContent)).toEqual([
      ...['School 1', 'School 2', 'School 3', 'School 4'],
    ]);
    expect(rows[3]?.textContent).toContain('suppressed');
    expect(rows[3]?.textContent).toContain('not known');
  });

  it('pins a leader’s question to the point that the arrow keys led to', async () => {
    let sent: { about?: object; body?: string } = {};
    open(family(), {
      request: {
        query: ContributeDocument,
        variables: ({ input }: { input: typeof sent }) => {
          sent = input;
          return true;
        },
      },
      result: {
        data: {
          contribute: {
            __typename: 'ContributionPayload',
            contribution: null,
            errors: [{ __typename: 'RoundIsClosed', message: 'The round is closed.' }],
          },
        },
      },
    });
    await screen.findByRole('listbox', { name: /Attainment 8/ });
    const own = screen.getByRole('option', { name: /School 1/ });
    act(() => own.focus());
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.click(await screen.findByRole('button', { name: /Ask or note/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Your question/ }), 'How?');
    await userEvent.click(screen.getByRole('button', { name: 'Pin it' }));
    expect((await screen.findAllByText('The round is closed.')).length).toBeGreaterThan(0);
    expect(sent).toMatchObject({ about: { urn: '900002', code: 'ATT8SCR' }, body: 'How?' });
  });

  it('lets a coordinator link a trio, and says why it was refused', async () => {
    const linkable = { __typename: 'LinkableTrio', id: 't', name: 'Heron trio', kind: 'TRIO' };
    open(family({ viewerCanLink: true, viewerCanPin: false, linkableTrios: [linkable] }), {
      request: { query: LinkTrioDocument, variables: { input: { familyId: 'f', trioId: 't' } } },
      result: {
        data: {
          linkTrio: {
            __typename: 'FamilyPayload',
            errors: [{ __typename: 'AlreadyLinked', message: 'Unlink it there first.' }],
          },
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Link a trio/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Heron trio' }));
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(await screen.findByText('Unlink it there first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ask or note/ })).toBeNull();
  });

  it('says that there is nothing for an outsider', async () => {
    open(null);
    expect(await screen.findByText('It does not exist, or it is not for you to see')).toBeTruthy();
  });
});
