import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Checkbox,
  EmptyState,
  FailedState,
  Loading,
  Notice,
  Row,
  SearchField,
  showToast,
  Skeleton,
  Stack,
  Tag,
} from '@pathways/ui';
import { useState } from 'react';
import type { SeedEntriesQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { countOf } from './code-tree.js';
import { SeedCodesDocument, SeedEntriesDocument } from './seed.documents.js';
import styles from './SeedEntries.module.css';

interface SeedEntriesProps {
  programmeId: string;
  framework: string;
}

type Entry = NonNullable<SeedEntriesQuery['seedEntries']>[number];

const most = 300;

/** The entries of one framework, to be chosen. */
export function SeedEntries({ programmeId, framework }: SeedEntriesProps) {
  const { data, error, loading, refetch } = useQuery(SeedEntriesDocument, {
    variables: { programmeId, framework },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading the entries">
        <Skeleton height="30rem" />
      </Loading>
    );
  }
  const entries = data.seedEntries ?? [];
  if (entries.length === 0) {
    return (
      <EmptyState title="This framework has no entries">
        <p>Choose another one.</p>
      </EmptyState>
    );
  }
  return <Chooser {...{ programmeId, framework, entries }} onSeeded={() => void refetch()} />;
}

interface ChooserProps extends SeedEntriesProps {
  entries: readonly Entry[];
  onSeeded: () => void;
}

function Chooser({ programmeId, framework, entries, onSeeded }: ChooserProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [words, setWords] = useState('');
  const { refusal, loading, seed } = useSeeding({ programmeId, framework });
  const shown = entries.filter(entry =>
    `${entry.ref} ${entry.words}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const turn = (place: number, isChosen: boolean) =>
    setChosen(now => new Set(isChosen ? [...now, place] : [...now].filter(one => one !== place)));
  const run = async () => {
    const isDone = await seed([...chosen]);
    if (!isDone) return;
    setChosen(new Set());
    onSeeded();
  };
  return (
    <Stack>
      <SearchField label="Find entries" value={words} onChange={setWords} />
      <ul className={styles['entries']} aria-label="Entries">
        {shown.map(entry => (
          <EntryLine
            key={entry.place}
            entry={entry}
            depth={depthOf(entries, entry)}
            isChosen={chosen.has(entry.place)}
            onTurn={isChosen => turn(entry.place, isChosen)}
          />
        ))}
      </ul>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <div className={styles['foot']}>
        <Row gap="s">
          <Button
            tone="primary"
            onPress={() => void run()}
            isDisabled={chosen.size === 0}
            pending={loading}
            pendingLabel="Making codes"
          >
            {chosen.size === 0 ? 'Choose entries first' : `Make ${countOf(chosen.size, 'code')}`}
          </Button>
          <Button onPress={() => setChosen(new Set(shown.slice(0, most).map(({ place }) => place)))}>
            {shown.length > most ? `Choose the first ${most} shown` : 'Choose all shown'}
          </Button>
          {chosen.size > 0 && <Button onPress={() => setChosen(new Set())}>Choose none</Button>}
        </Row>
      </div>
    </Stack>
  );
}

function useSeeding({ programmeId, framework }: SeedEntriesProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [send, { loading }] = useMutation(SeedCodesDocument, { errorPolicy: 'all' });
  const seed = async (places: number[]): Promise<boolean> => {
    const input = { programmeId, framework, places };
    const answer = await send({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.seedCodes, answer?.error);
    setRefusal(refused);
    if (refused) return false;
    const { added = 0, found = 0 } = answer?.data?.seedCodes ?? {};
    const before = found ? `; ${countOf(found, 'was', 'were')} there before` : '';
    showToast({ text: `${countOf(added ?? 0, 'code')} added${before}.`, tone: 'success' });
    return true;
  };
  return { refusal, loading, seed };
}

function depthOf(entries: readonly Entry[], { parentPlace }: Entry): number {
  const above = entries.find(({ place }) => place === parentPlace);
  return above ? 1 + depthOf(entries, above) : 0;
}

interface EntryLineProps {
  entry: Entry;
  depth: number;
  isChosen: boolean;
  onTurn: (isChosen: boolean) => void;
}

function EntryLine({ entry, depth, isChosen, onTurn }: EntryLineProps) {
  return (
    <li className={styles['entry']} style={{ '--depth': Math.min(depth, 4) } as React.CSSProperties}>
      <Checkbox
        label={`${entry.ref}: ${entry.words || entry.kind}`}
        isSelected={isChosen}
        onChange={onTurn}
      />
      {entry.code && <Tag tone="success">Code: {entry.code.name}</Tag>}
    </li>
  );
}
