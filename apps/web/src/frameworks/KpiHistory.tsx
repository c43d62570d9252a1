import { Disclosure, Table, TimeStamp } from '@pathways/ui';
import type { KpiSeenFragment } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { operatorWords, withUnit } from './entry-words.js';
import { dayWords } from '../schools/day-words.js';

type Value = KpiSeenFragment['values'][number];
type Target = KpiSeenFragment['targets'][number];

const states = { VALUE: '', SUPPRESSED: 'suppressed', NOT_HELD: 'not held' };

const numberOf = ({ state, value }: Value, unit: string): string =>
  value === null || value === undefined ? states[state] : withUnit(value, unit);

/** Every version of every value and target: nothing is written over. */
export function KpiHistory({ kpi: { values, targets, unit } }: { kpi: KpiSeenFragment }) {
  return (
    <>
      {values.length > 0 && (
        <Disclosure title={`All values (${values.length})`}>
          <ValueTable values={values} unit={unit} />
        </Disclosure>
      )}
      {targets.length > 0 && (
        <Disclosure title={`All targets (${targets.length})`}>
          <TargetTable targets={targets} unit={unit} />
        </Disclosure>
      )}
    </>
  );
}

function ValueTable({ values, unit }: { values: readonly Value[]; unit: string }) {
  return (
    <Table<Value>
      caption="Values, the newest term first"
      hideCaption
      columns={[
        { id: 'term', label: 'Term', cell: ({ term, part }) => (part ? `${term}, ${part}` : term) },
        { id: 'value', label: 'Value', numeric: true, cell: value => numberOf(value, unit) },
        {
          id: 'status',
          label: 'Status',
          cell: ({ status, asAt }) => `${status.toLowerCase()}, as at ${dayWords(asAt)}`,
        },
        { id: 'source', label: 'Source and basis', cell: ({ source, basis }) => `${source}. ${basis}` },
        { id: 'note', label: 'Note', cell: ({ note }) => note || '–' },
        {
          id: 'version',
          label: 'Version',
          cell: ({ version, because }) => (because ? `${version}: ${because}` : String(version)),
        },
        {
          id: 'by',
          label: 'Entered',
          cell: ({ by, at }) => (
            <>
              {by}, <TimeStamp at={at} />
            </>
          ),
        },
        {
          id: 'flag',
          label: 'Flag',
          cell: ({ id, isHidden }) => (
            <FlagInPlace which={{ kind: 'KPI_VALUE', wordsId: id }} isHidden={isHidden} />
          ),
        },
      ]}
      rows={values}
      rowKey={({ term, part, version }) => `${term} ${part} ${version}`}
    />
  );
}

function TargetTable({ targets, unit }: { targets: readonly Target[]; unit: string }) {
  return (
    <Table<Target>
      caption="Targets, the newest first"
      hideCaption
      columns={[
        {
          id: 'target',
          label: 'Target',
          cell: ({ operator, value, byTerm }) =>
            `${operatorWords[operator]} ${withUnit(value, unit)}${byTerm ? ` by ${byTerm}` : ''}`,
        },
        { id: 'because', label: 'Why', cell: ({ because }) => because },
        { id: 'by', label: 'Set by', cell: ({ by }) => by ?? 'the document' },
        { id: 'at', label: 'When', cell: ({ at }) => (at ? <TimeStamp at={at} /> : '–') },
        {
          id: 'flag',
          label: 'Flag',
          cell: ({ id, isHidden }) =>
            id ? <FlagInPlace which={{ kind: 'KPI_TARGET', wordsId: id }} isHidden={isHidden} /> : '–',
        },
      ]}
      rows={targets}
      rowKey={({ version }) => String(version)}
    />
  );
}
