import { useQuery } from '@apollo/client/react';
import { Disclosure, FailedState, Loading, Skeleton, Timeline, VisuallyHidden } from '@pathways/ui';
import { useState } from 'react';
import type { CodeVersionKind } from '../gql/graphql.js';
import { type CodeVersion, fieldDiffs } from './code-diff.js';
import { countOf } from './code-tree.js';
import { CodeHistoryDocument } from './codebook.documents.js';
import styles from './CodeHistory.module.css';

const did: Readonly<Record<CodeVersionKind, string>> = {
  ADDED: 'Added',
  SEEDED: 'Added from a framework',
  DEFINED: 'Definition changed',
  MOVED: 'Moved',
  MERGED: 'Merged',
  SPLIT: 'Split',
  RETIRED: 'Retired',
  RESTORED: 'In use again',
};

/** Every version of a code: what was changed, why, by whom, and how much coding stood under it then. */
export function CodeHistory({ codeId, version }: { codeId: string; version: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      title={`History: ${countOf(version, 'version')}`}
      level={3}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      {isOpen && <Versions codeId={codeId} />}
    </Disclosure>
  );
}

function Versions({ codeId }: { codeId: string }) {
  const { data, error, loading, refetch } = useQuery(CodeHistoryDocument, { variables: { codeId } });
  if (!data) {
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading the history">
        <Skeleton height="8rem" />
      </Loading>
    );
  }
  const versions = data.codeVersions ?? [];
  return (
    <Timeline
      label="Versions of this code"
      entries={versions.map((version, at) => ({
        id: String(version.number),
        at: version.changedAt,
        title: `Version ${version.number}: ${titleOf(version)}`,
        children: <Version version={version} before={versions[at + 1] ?? null} />,
      }))}
    />
  );
}

function titleOf({ kind, parentName, mergedIntoName }: CodeVersion): string {
  if (kind === 'MERGED' && mergedIntoName) return `Merged into ${mergedIntoName}`;
  if (kind === 'MOVED') return parentName ? `Moved under ${parentName}` : 'Moved to the top';
  return did[kind];
}

function Version({ version, before }: { version: CodeVersion; before: CodeVersion | null }) {
  return (
    <div className={styles['version']}>
      {version.reason && <p>{version.reason}</p>}
      <p className={styles['who']}>
        {version.changedBy ?? 'Before versions were kept'}
        {before && version.load > 0 && `; ${countOf(version.load, 'coding')} stood under it then`}
        {version.codings > 0 && `; ${countOf(version.codings, 'coding')} made under this version`}
      </p>
      {before && (
        <dl className={styles['diffs']}>
          {fieldDiffs(before, version).map(({ label, parts }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {parts.map((part, at) => (
                  <Part key={at} part={part} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Struck through or underlined, and said: not told by colour alone. */
function Part({ part }: { part: ReturnType<typeof fieldDiffs>[number]['parts'][number] }) {
  if (part.kind === 'same') return <>{part.words}</>;
  if (part.kind === 'added')
    return (
      <ins>
        <VisuallyHidden>added: </VisuallyHidden>
        {part.words}
      </ins>
    );
  return (
    <del>
      <VisuallyHidden>removed: </VisuallyHidden>
      {part.words}
    </del>
  );
}
