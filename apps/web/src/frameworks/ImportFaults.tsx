import { Table } from '@pathways/ui';
import type { FrameworkImportsQuery } from '../gql/graphql.js';

type Line = NonNullable<FrameworkImportsQuery['frameworkImports']>[number]['lines'][number];

/** Everything that is wrong with a refused document, in its order: where, and what to do. */
export function ImportFaults({ faults }: { faults: readonly Line[] }) {
  if (faults.length === 0) return null;
  return (
    <Table<Line>
      caption="What is wrong"
      hideCaption
      columns={[
        { id: 'line', label: 'Line', numeric: true, cell: ({ line }) => line ?? '–' },
        { id: 'path', label: 'In', cell: ({ path }) => path || 'the document' },
        { id: 'note', label: 'What to do', cell: ({ note }) => note },
      ]}
      rows={[...faults]}
      rowKey={({ line, path, note }) => `${line} ${path} ${note}`}
    />
  );
}
