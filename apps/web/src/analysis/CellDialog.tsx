import { useQuery } from '@apollo/client/react';
import { Dialog, EmptyState, FailedState, Loading, Quote, Skeleton, Stack, TimeStamp } from '@pathways/ui';
import type { CellExcerptsQueryVariables, PairExcerptsQueryVariables } from '../gql/graphql.js';
import { readFragment, type FragmentType } from '../gql/index.js';
import { CellExcerptParts, CellExcerptsDocument, PairExcerptsDocument } from './table.documents.js';

type Excerpts = readonly FragmentType<typeof CellExcerptParts>[] | null | undefined;

/** Which number was pressed. */
export type Pressed =
  | { readonly kind: 'cell'; readonly title: string; readonly variables: CellExcerptsQueryVariables }
  | { readonly kind: 'pair'; readonly title: string; readonly variables: PairExcerptsQueryVariables };

interface CellDialogProps {
  pressed: Pressed;
  onClose: () => void;
}

/** The words behind a number, without pseudonym and group: beside an authority they would say too much. */
export function CellDialog({ pressed, onClose }: CellDialogProps) {
  return (
    <Dialog title={pressed.title} isOpen onOpenChange={isOpen => !isOpen && onClose()} width="wide">
      {pressed.kind === 'cell' ? (
        <CellWords variables={pressed.variables} />
      ) : (
        <PairWords variables={pressed.variables} />
      )}
    </Dialog>
  );
}

function CellWords({ variables }: { variables: CellExcerptsQueryVariables }) {
  const { data, error, loading, refetch } = useQuery(CellExcerptsDocument, {
    variables,
    fetchPolicy: 'network-only',
  });
  return (
    <Words
      excerpts={data && (data.cellExcerpts ?? null)}
      failed={Boolean(error)}
      loading={loading}
      onRetry={() => void refetch()}
    />
  );
}

function PairWords({ variables }: { variables: PairExcerptsQueryVariables }) {
  const { data, error, loading, refetch } = useQuery(PairExcerptsDocument, {
    variables,
    fetchPolicy: 'network-only',
  });
  return (
    <Words
      excerpts={data && (data.pairExcerpts ?? null)}
      failed={Boolean(error)}
      loading={loading}
      onRetry={() => void refetch()}
    />
  );
}

interface WordsProps {
  excerpts: Excerpts;
  failed: boolean;
  loading: boolean;
  onRetry: () => void;
}

function Words({ excerpts, failed, loading, onRetry }: WordsProps) {
  if (excerpts === undefined)
    return failed ? (
      <FailedState onRetry={onRetry} isRetrying={loading} />
    ) : (
      <Loading label="Loading the words">
        <Skeleton height="14rem" />
      </Loading>
    );
  if (!excerpts || excerpts.length === 0)
    return (
      <EmptyState title="No words that you may read">
        <p>They were said in rooms that do not let you in, or they were taken back a moment ago.</p>
      </EmptyState>
    );
  return (
    <Stack>
      {readFragment(CellExcerptParts, excerpts).map(excerpt => (
        <Quote
          key={excerpt.id}
          attribution={
            <>
              A {excerpt.phase} school, answering “{excerpt.promptHeading}”, <TimeStamp at={excerpt.saidAt} />
            </>
          }
          source={excerpt.codes.join(' · ')}
        >
          {excerpt.quote}
        </Quote>
      ))}
    </Stack>
  );
}
