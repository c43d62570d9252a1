import { Table, Tag, type Column, type Tone } from '@pathways/ui';
import type { ImportRunQuery } from '../gql/graphql.js';

import styles from './ReportTable.module.css';

export type ReportedLine = NonNullable<ImportRunQuery['importRun']>['lines']['nodes'][number];

export const outcomeWords = { IMPORTED: 'New', CHANGED: 'Changed', SKIPPED: 'Left out' } as const;

const tones: Readonly<Record<ReportedLine['outcome'], Tone>> = {
  IMPORTED: 'success',
  CHANGED: 'neutral',
  SKIPPED: 'warning',
};

const columns: readonly Column<ReportedLine>[] = [
  { id: 'line', label: 'Line', cell: ({ line }) => <span className={styles['whole']}>Line {line}</span> },
  {
    id: 'outcome',
    label: 'Outcome',
    cell: ({ outcome }) => (
      <span className={styles['whole']}>
        <Tag tone={tones[outcome]}>{outcomeWords[outcome]}</Tag>
      </span>
    ),
  },
  { id: 'subject', label: 'School', cell: ({ subject }) => subject },
  { id: 'reason', label: 'What and why', cell: ({ reason }) => reason },
];

export function ReportTable({ lines }: { lines: readonly ReportedLine[] }) {
  return (
    <Table
      caption="Line by line"
      hideCaption
      columns={columns}
      rows={lines}
      rowKey={({ line }) => String(line)}
    />
  );
}
