import { Table, Tag, TextLink, TimeStamp, type Column } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { ImportRunRowFragment } from '../gql/graphql.js';

export const ImportRunRow = graphql(`
  fragment ImportRunRow on ImportRun {
    id
    kind
    fileName
    startedAt
    startedBy
    imported
    changed
    unchanged
    skipped
    refusedBecause
  }
`);

export const kindWords = { SCHOOLS: 'Register', LINKS: 'Links', MEASURES: 'Measures' } as const;

const count = (value: number) => value.toLocaleString('en-GB');

const columns: readonly Column<ImportRunRowFragment>[] = [
  {
    id: 'file',
    label: 'File',
    cell: run => (
      <TextLink href={`/administration/imports/${run.id}`} plain>
        {run.fileName}
      </TextLink>
    ),
  },
  { id: 'kind', label: 'Holds', cell: run => kindWords[run.kind] },
  { id: 'when', label: 'When', cell: run => <TimeStamp at={run.startedAt} form="full" /> },
  { id: 'who', label: 'By', cell: run => run.startedBy ?? 'Command line' },
  {
    id: 'outcome',
    label: 'Outcome',
    cell: run => (run.refusedBecause ? <Tag tone="danger">Refused</Tag> : <Tag tone="success">Read</Tag>),
  },
  { id: 'imported', label: 'New', numeric: true, cell: run => count(run.imported) },
  { id: 'changed', label: 'Changed', numeric: true, cell: run => count(run.changed) },
  { id: 'unchanged', label: 'Unchanged', numeric: true, cell: run => count(run.unchanged) },
  { id: 'skipped', label: 'Left out', numeric: true, cell: run => count(run.skipped) },
];

export function RunTable({ runs }: { runs: readonly FragmentType<typeof ImportRunRow>[] }) {
  return (
    <Table
      caption="Imports, the newest first"
      columns={columns}
      rows={readFragment(ImportRunRow, runs)}
      rowKey={({ id }) => id}
    />
  );
}
