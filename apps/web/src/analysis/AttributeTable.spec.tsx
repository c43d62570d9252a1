import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AttributeTable } from './AttributeTable.js';
import { CellExcerptsDocument, CodeTableDocument } from './table.documents.js';

const cell = (value: string, passages: number | null) => ({
  __typename: 'CodeCell',
  value,
  state: passages === null ? 'NOT_TOLD' : 'TOLD',
  passages,
  schools: passages === null ? null : 6,
  viewerCanOpen: passages !== null && passages > 0,
});

const table = {
  __typename: 'CodeTable',
  countedAt: '2026-11-22T09:00:00.000Z',
  schools: 24,
  leftOut: 2,
  cycles: [],
  by: 'PHASE',
  cycleId: null,
  values: ['all schools', 'primary'],
  rows: [
    {
      __typename: 'CodeRow',
      codeId: 'k1',
      codeName: 'Welcome',
      definition: 'Being met.',
      cells: [cell('all schools', 9), cell('primary', null)],
    },
  ],
};

const words = {
  __typename: 'CellExcerpt',
  id: 'e1',
  quote: 'We greet by name.',
  phase: 'primary',
  promptHeading: 'Presence',
  saidAt: '2026-10-20T09:00:00.000Z',
  codes: ['Welcome'],
};

const mocks = (codeTable: object | null) => [
  {
    request: { query: CodeTableDocument, variables: { programmeId: 'p1', by: 'PHASE', cycleId: null } },
    result: { data: { codeTable } },
  },
  {
    request: { query: CellExcerptsDocument, variables: { programmeId: 'p1', codeId: 'k1', cycleId: null } },
    result: { data: { cellExcerpts: [words] } },
  },
];

const open = (codeTable: object | null) =>
  render(
    <MockedProvider mocks={mocks(codeTable) as never}>
      <AttributeTable programmeId="p1" by="phase" cycleId={null} onCycle={() => {}} />
    </MockedProvider>,
  );

describe('a table of codes', () => {
  it('says which numbers are not told, and opens the words behind one that is', async () => {
    open(table);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Welcome, all schools: 9 passages of 6 schools' }),
    );
    expect(await screen.findByText('We greet by name.')).toBeTruthy();
    expect(screen.getByText('Welcome, primary: not told')).toBeTruthy();
    expect(screen.getByText(/2 contributions are coded blind/)).toBeTruthy();
  });

  it('tells whoever is no researcher that it is not theirs', async () => {
    open(null);
    expect(await screen.findByText('These tables are for researchers')).toBeTruthy();
  });
});
