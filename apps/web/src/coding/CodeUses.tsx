import { useMutation, useQuery } from '@apollo/client/react';
import {
  Disclosure,
  FailedState,
  List,
  ListRow,
  Loading,
  Notice,
  Select,
  Skeleton,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import type { CodeUsesQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { type BookCode, countOf, familyOf } from './code-tree.js';
import { StillFits } from './StillFits.js';
import { CodeUsesDocument, CountCodingDocument } from './codebook.documents.js';

interface CodeUsesProps {
  code: BookCode;
  codes: readonly BookCode[];
}

/** What was coded with a code, each with the version it was made under; after a split, the place to decide. */
export function CodeUses({ code, codes }: CodeUsesProps) {
  const [isOpen, setOpen] = useState(code.isSplit);
  if (code.standing === 0) return null;
  return (
    <Disclosure
      title={`Coded with it: ${countOf(code.standing, 'passage')}`}
      level={3}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      {isOpen && <Uses code={code} codes={codes} />}
    </Disclosure>
  );
}

function Uses({ code, codes }: CodeUsesProps) {
  const { data, error, loading, refetch } = useQuery(CodeUsesDocument, { variables: { codeId: code.id } });
  if (!data) {
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading passages">
        <Skeleton height="10rem" />
      </Loading>
    );
  }
  const below = familyOf(codes, code.id).slice(1);
  const parts = codes.filter(({ id, isRetired }) => below.includes(id) && !isRetired);
  return (
    <List label={`Passages coded “${code.name}”`}>
      {(data.codeUses ?? []).map(use => (
        <UseLine key={use.id} use={use} code={code} parts={code.isSplit ? parts : []} />
      ))}
    </List>
  );
}

type Use = NonNullable<CodeUsesQuery['codeUses']>[number];

interface UseLineProps {
  use: Use;
  code: BookCode;
  parts: readonly BookCode[];
}

function UseLine({ use, code, parts }: UseLineProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const earlier = use.isRuleChanged
    ? `Coded under version ${use.version}; the definition changed since.`
    : use.confirmedVersion
      ? `Coded under version ${use.version}; found to fit version ${use.confirmedVersion} too.`
      : '';
  return (
    <ListRow
      title={`“${use.quote}”`}
      href={`/groups/${use.groupId}/coding`}
      detail={
        <>
          {use.speaker}, {use.groupName}. {use.codedBy}, <TimeStamp at={use.codedAt} />. {earlier}
        </>
      }
    >
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      {use.viewerCanConfirm && <StillFits codingId={use.id} code={code} onRefused={setRefusal} />}
      {parts.length > 0 && <Decide use={use} parts={parts} />}
    </ListRow>
  );
}

function Decide({ use, parts }: { use: Use; parts: readonly BookCode[] }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [count] = useMutation(CountCodingDocument, { errorPolicy: 'all', refetchQueries: ['Codebook'] });
  const run = async (partId: string) => {
    const input = { codingId: use.id, partId: partId === 'none' ? null : partId };
    const answer = await count({ variables: { input } }).catch(() => null);
    setRefusal(refusalOf(answer?.data?.countCoding, answer?.error));
  };
  return (
    <>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Select
        label="Counts under"
        options={[
          { id: 'none', label: 'Not decided' },
          ...parts.map(({ id, name, definition }) => ({ id, label: name, hint: definition })),
        ]}
        value={use.countsAs?.id ?? 'none'}
        onChange={id => void run(id)}
      />
    </>
  );
}
