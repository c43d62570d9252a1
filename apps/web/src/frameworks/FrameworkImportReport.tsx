import { Disclosure, EmptyState, ShowMore, Stack, Table, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { FrameworkImportsQuery, ImportLineOutcome } from '../gql/graphql.js';
import { entryAddress, oneOf } from './entry-words.js';
import { ImportFaults } from './ImportFaults.js';

type Import = NonNullable<FrameworkImportsQuery['frameworkImports']>[number];
type Line = Import['lines'][number];

const outcomes = { NEW: 'New', CHANGED: 'Changed', UNCHANGED: 'Unchanged', REFUSED: 'Refused' };
const lineWords: Readonly<Record<ImportLineOutcome, string>> = {
  NEW: 'New',
  CHANGED: 'Changed',
  UNCHANGED: 'Unchanged',
  GONE: 'Gone',
  WRONG: 'Wrong',
};

/** Each import with its lines: those that changed or want a look first. */
export function FrameworkImportReport({ imports }: { imports: readonly Import[] }) {
  if (imports.length === 0)
    return (
      <EmptyState title="Nothing was imported yet">
        <p>Choose a document above.</p>
      </EmptyState>
    );
  return (
    <Stack>
      {imports.map(each => (
        <Disclosure key={each.id} title={`${each.title ?? 'A document'}: ${outcomes[each.outcome]}`}>
          <p>
            <TimeStamp at={each.importedAt} />, {each.by ?? 'by the command line'}.{' '}
            {each.outcome === 'REFUSED' ? faultsIn(each) : countsOf(each.lines)}
          </p>
          {each.outcome === 'REFUSED' ? (
            <ImportFaults faults={each.lines} />
          ) : (
            each.lines.length > 0 && <Lines framework={each.framework ?? ''} lines={each.lines} />
          )}
        </Disclosure>
      ))}
    </Stack>
  );
}

/** Where each thing that is wrong has its line, those say it. */
function faultsIn({ because, lines }: Import): string {
  const found = lines.length === 1 ? 'One thing is wrong' : `${lines.length} things are wrong`;
  return lines.length === 0 ? because : `${found}. Nothing of it was kept.`;
}

function countsOf(lines: readonly Line[]): string {
  const count = (of: ImportLineOutcome) => lines.filter(({ outcome }) => outcome === of).length;
  const notes = lines.filter(({ note }) => note !== '').length;
  if (lines.length === 0) return '';
  return `${lines.length} lines: ${count('NEW')} new, ${count('CHANGED')} changed, ${count('UNCHANGED')} unchanged, ${count('GONE')} gone; ${notes} want a look.`;
}

function Lines({ framework, lines }: { framework: string; lines: readonly Line[] }) {
  const [most, setMost] = useState(50);
  const weight = ({ note, outcome }: Line) => (note ? 0 : outcome === 'UNCHANGED' ? 2 : 1);
  const sorted = [...lines].sort((one, other) => weight(one) - weight(other));
  return (
    <Stack>
      <Table<Line>
        caption="Lines"
        hideCaption
        columns={[
          {
            id: 'path',
            label: 'Ref',
            cell: ({ path }) => <TextLink href={entryAddress(framework, path)}>{path}</TextLink>,
          },
          { id: 'kind', label: 'Kind', cell: ({ kind }) => oneOf(kind) },
          {
            id: 'outcome',
            label: 'What became of it',
            cell: ({ outcome }) => <Tag>{lineWords[outcome]}</Tag>,
          },
          { id: 'note', label: 'To look at', cell: ({ note }) => note || '–' },
        ]}
        rows={sorted.slice(0, most)}
        rowKey={({ path }) => path}
      />
      {sorted.length > most && (
        <ShowMore shown={most} total={sorted.length} noun="lines" onMore={() => setMost(most + 200)} />
      )}
    </Stack>
  );
}
