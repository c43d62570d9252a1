import { useQuery } from '@apollo/client/react';
import {
  Button,
  Checkbox,
  EmptyState,
  FailedState,
  Filters,
  Loading,
  Page,
  RefusedState,
  SearchField,
  Section,
  Select,
  Skeleton,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MemoKind } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { MemoLines } from './MemoLine.js';
import { MemoParts, MemosDocument, PseudonymsDocument } from './memo.documents.js';
import { SchoolMemo } from './SchoolMemo.js';

const lead =
  'What researchers noted on passages, codes and schools. Memos never leave research: no school, editor or file gets them.';

const kinds = [
  { id: 'ALL', label: 'Everything' },
  { id: 'PASSAGE', label: 'Passages' },
  { id: 'CODE', label: 'Codes' },
  { id: 'SCHOOL', label: 'Schools' },
];
const everySchool = 'Every school';

/** All memos of a programme, with a filter. */
export function MemosPage() {
  const { id = '' } = useParams();
  const [kind, setKind] = useState('ALL');
  const [school, setSchool] = useState(everySchool);
  const [mine, setMine] = useState(false);
  const [words, setWords] = useState('');
  const names = useQuery(PseudonymsDocument, { variables: { programmeId: id } });
  const filter = {
    mine,
    ...(kind === 'ALL' ? {} : { kind: kind as MemoKind }),
    ...(school === everySchool ? {} : { pseudonym: school }),
    ...(words.trim() === '' ? {} : { words: words.trim() }),
  };
  const schools = names.data?.pseudonyms ?? [];
  if (names.data && names.data.pseudonyms === null)
    return (
      <Page title="Memos">
        <RefusedState title="There are no memos here for you">
          <p>Either this programme does not exist, or you are none of its researchers.</p>
        </RefusedState>
      </Page>
    );
  return (
    <Page title="Memos" lead={lead} breadcrumbs={[{ label: 'Research', href: '/research' }]}>
      <Filters label="Which memos">
        <Select label="About" options={kinds} value={kind} onChange={setKind} />
        <Select
          label="School"
          options={[everySchool, ...schools].map(name => ({ id: name, label: name }))}
          value={school}
          onChange={setSchool}
        />
        <SearchField label="Words" value={words} onChange={setWords} />
        <Checkbox label="Mine only" isSelected={mine} onChange={setMine} />
      </Filters>
      <Found programmeId={id} filter={filter} />
      <Section title="A memo on a school" level={2}>
        <SchoolMemo programmeId={id} schools={schools} />
      </Section>
    </Page>
  );
}

interface FoundProps {
  programmeId: string;
  filter: { mine: boolean; kind?: MemoKind; pseudonym?: string; words?: string };
}

function Found({ programmeId, filter }: FoundProps) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(MemosDocument, {
    variables: { programmeId, filter },
    fetchPolicy: 'cache-and-network',
  });
  const memos = (data ?? previousData)?.memos;
  if (!memos) {
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading memos">
        <Skeleton height="16rem" />
      </Loading>
    );
  }
  if (memos.nodes.length === 0) {
    return (
      <EmptyState title="No memo here">
        <p>Write one beside a passage or a code, or on a school below.</p>
      </EmptyState>
    );
  }
  const more = () =>
    void fetchMore({
      variables: { after: memos.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.memos && next.memos
          ? { memos: { ...next.memos, nodes: [...before.memos.nodes, ...next.memos.nodes] } }
          : before,
    });
  return (
    <>
      <MemoLines
        label="Memos"
        memos={readFragment(MemoParts, memos.nodes)}
        onChanged={() => void refetch()}
      />
      {memos.pageInfo.hasNextPage && (
        <Button onPress={more} pending={loading} pendingLabel="Loading older memos">
          Older memos
        </Button>
      )}
    </>
  );
}
