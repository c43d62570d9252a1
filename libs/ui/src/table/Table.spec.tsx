import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { type Column, type Sort, Table } from './Table.js';

interface Place {
  urn: string;
  name: string;
  pupils: number;
}

const columns: Column<Place>[] = [
  { id: 'name', label: 'School', cell: place => place.name, sortable: true },
  { id: 'pupils', label: 'Pupils', cell: place => place.pupils, numeric: true, sortable: true },
];
const rows: Place[] = [{ urn: '900001', name: 'Alder Brook', pupils: 412 }];

describe('Table', () => {
  it('names each row by its first column', async () => {
    const { container } = render(
      <Table caption="Schools" columns={columns} rows={rows} rowKey={place => place.urn} />,
    );
    expect(screen.getByRole('table', { name: 'Schools' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Alder Brook' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '412' })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('turns the order round when a person presses the sorted column again', async () => {
    const asked: Sort[] = [];
    render(
      <Table
        caption="Schools"
        columns={columns}
        rows={rows}
        rowKey={place => place.urn}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={sort => asked.push(sort)}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'School' }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: 'School' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pupils' }));
    expect(asked).toEqual([
      { column: 'name', direction: 'descending' },
      { column: 'pupils', direction: 'ascending' },
    ]);
  });

  it('tells a reader what to do when there are no rows', () => {
    render(
      <Table
        caption="Schools"
        columns={columns}
        rows={[]}
        rowKey={place => place.urn}
        empty="Widen the search"
      />,
    );
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Widen the search')).toBeTruthy();
  });
});
