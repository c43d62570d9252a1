import {
  Disclosure,
  EmptyState,
  FactList,
  Filters,
  Notice,
  SearchField,
  Section,
  Select,
  ShowMore,
  TimeStamp,
} from '@pathways/ui';
import type { ImportOutcome, ImportRunQuery } from '../gql/graphql.js';
import { outcomeWords, ReportTable } from './ReportTable.js';
import { kindWords } from './RunTable.js';

type Run = NonNullable<ImportRunQuery['importRun']>;

interface ReportNarrowed {
  readonly outcome: ImportOutcome | null;
  readonly search: string;
}

export interface ImportReportProps {
  readonly run: Run;
  readonly narrowed: ReportNarrowed;
  readonly isLoading: boolean;
  onNarrow(changed: Partial<ReportNarrowed>): void;
  onMore(after: string): void;
}

const count = (value: number) => value.toLocaleString('en-GB');

const ignored = ({ length }: readonly string[]) =>
  length === 1 ? '1 column was not read' : `${count(length)} columns were not read`;

/** What became of a file. A refused file has a reason and no lines: nothing of it was written. */
export function ImportReport({ run, ...report }: ImportReportProps) {
  if (run.refusedBecause) {
    return (
      <>
        <Notice tone="danger" live={false} title="The file was refused; nothing of it was written">
          {run.refusedBecause}
        </Notice>
        <Told run={run} />
      </>
    );
  }
  return (
    <>
      <FactList
        layout="figures"
        facts={[
          { term: 'New', value: count(run.imported) },
          { term: 'Changed', value: count(run.changed) },
          { term: 'Unchanged', value: count(run.unchanged) },
          { term: 'Left out', value: count(run.skipped) },
        ]}
      />
      <Told run={run} />
      {run.ignoredColumns.length > 0 && (
        <Disclosure level={2} title={ignored(run.ignoredColumns)}>
          <p>{run.ignoredColumns.join(', ')}</p>
        </Disclosure>
      )}
      <Lines run={run} {...report} />
    </>
  );
}

function Told({ run }: { run: Run }) {
  return (
    <FactList
      facts={[
        { term: 'Holds', value: kindWords[run.kind] },
        { term: 'Imported', value: <TimeStamp at={run.startedAt} form="full" /> },
        { term: 'By', value: run.startedBy ?? 'Command line' },
      ]}
    />
  );
}

const all = 'all';
const outcomes = [
  { id: all, label: 'Every outcome' },
  ...Object.entries(outcomeWords).map(([id, label]) => ({ id, label })),
];

const isOutcome = (id: string): id is ImportOutcome => Object.hasOwn(outcomeWords, id);

function Lines({ run, narrowed, isLoading, onNarrow, onMore }: ImportReportProps) {
  const { nodes, pageInfo, totalCount } = run.lines;
  if (run.imported + run.changed + run.skipped === 0) {
    return (
      <EmptyState title="Nothing new" icon="check">
        <p>Every line says what was held already, so nothing was written.</p>
      </EmptyState>
    );
  }
  return (
    <Section title="Line by line" lead="Lines that said nothing new are counted above and not listed.">
      <Filters label="Narrow the report">
        <SearchField
          label="Search"
          placeholder="School, URN or reason; then Enter"
          defaultValue={narrowed.search}
          onSubmit={search => onNarrow({ search })}
          onClear={() => onNarrow({ search: '' })}
        />
        <Select
          label="Outcome"
          options={outcomes}
          value={narrowed.outcome ?? all}
          onChange={id => onNarrow({ outcome: isOutcome(id) ? id : null })}
        />
      </Filters>
      {nodes.length === 0 ? (
        <EmptyState title="No line is like that" icon="search">
          <p>Choose another outcome, or search for less.</p>
        </EmptyState>
      ) : (
        <ReportTable lines={nodes} />
      )}
      {pageInfo.hasNextPage && (
        <ShowMore
          noun="lines"
          shown={nodes.length}
          total={totalCount ?? undefined}
          pending={isLoading}
          onMore={() => onMore(pageInfo.endCursor ?? '')}
        />
      )}
    </Section>
  );
}
