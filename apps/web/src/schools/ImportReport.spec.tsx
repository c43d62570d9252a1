import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { ImportReport, type ImportReportProps } from './ImportReport.js';

const run: ImportReportProps['run'] = {
  id: 'run-1',
  fileName: 'ks2-2024-25.csv',
  kind: 'MEASURES',
  startedAt: '2026-11-21T12:00:00.000Z',
  finishedAt: '2026-11-21T12:00:01.000Z',
  startedBy: null,
  imported: 1,
  changed: 0,
  unchanged: 1200,
  skipped: 1,
  refusedBecause: null,
  ignoredColumns: ['AREA'],
  lines: {
    totalCount: 2,
    nodes: [
      {
        line: 2,
        outcome: 'IMPORTED',
        subject: '900001 Larkfield',
        reason: '3 figures.',
      },
      {
        line: 3,
        outcome: 'SKIPPED',
        subject: 'no URN',
        reason: 'The publisher gives none.',
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};

const show = (changed: Partial<ImportReportProps['run']>) =>
  render(
    <MemoryRouter>
      <ImportReport
        run={{ ...run, ...changed }}
        narrowed={{ outcome: null, search: '' }}
        isLoading={false}
        onNarrow={() => undefined}
        onMore={() => undefined}
      />
    </MemoryRouter>,
  );

describe('the account of an import', () => {
  it('tells the administrator of each line what became of it and why', () => {
    show({});
    const rows = screen.getAllByRole('row').map(row => row.textContent);
    expect(rows[1]).toMatch(/Line 2.*New.*900001 Larkfield.*3 figures/);
    expect(rows[2]).toMatch(/Line 3.*Left out.*no URN.*The publisher gives none/);
    expect(screen.getByText('1,200')).toBeTruthy();
    expect(screen.getByText('Command line')).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 column was not read' })).toBeTruthy();
  });

  it('of a refused file is its reason, and no lines', () => {
    show({ refusedBecause: 'Line 3, field “URN” is empty.', imported: 0, skipped: 0 });
    expect(screen.getByText('Line 3, field “URN” is empty.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('of a file that was read before says that nothing is new', () => {
    show({ imported: 0, skipped: 0 });
    expect(screen.getByText('Nothing new')).toBeTruthy();
  });
});
