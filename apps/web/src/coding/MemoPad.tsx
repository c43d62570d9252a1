import { useQuery } from '@apollo/client/react';
import { Disclosure, FailedState, Loading, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { readFragment } from '../gql/index.js';
import { MemoForm } from './MemoForm.js';
import { MemoLines } from './MemoLine.js';
import { MemoParts, MemosDocument } from './memo.documents.js';

/** One of three: a passage, a code, or a school by its pseudonym. */
export interface MemoAbout {
  readonly excerptId?: string;
  readonly codeId?: string;
  readonly pseudonym?: string;
}

interface MemoPadProps {
  programmeId: string;
  about: MemoAbout;
  label: string;
}

/** The memos on one thing, and a place to write one. Read only once it is opened. */
export function MemoPad({ programmeId, about, label }: MemoPadProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={label} level={3} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Pad programmeId={programmeId} about={about} label={label} />}
    </Disclosure>
  );
}

function Pad({ programmeId, about, label }: MemoPadProps) {
  const { data, error, loading, refetch } = useQuery(MemosDocument, {
    variables: { programmeId, filter: { ...about, mine: false } },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch();
  return (
    <Stack>
      {!data &&
        (error ? (
          <FailedState onRetry={again} isRetrying={loading} />
        ) : (
          <Loading label="Loading memos">
            <Skeleton height="6rem" />
          </Loading>
        ))}
      {data?.memos && (
        <MemoLines label={label} memos={readFragment(MemoParts, data.memos.nodes)} onChanged={again} isHere />
      )}
      <MemoForm programmeId={programmeId} about={about} onWritten={again} />
    </Stack>
  );
}
