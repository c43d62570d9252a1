import { useQuery } from '@apollo/client/react';
import {
  Button,
  Dialog,
  EmptyState,
  FailedState,
  fits,
  List,
  ListRow,
  Loading,
  SearchField,
  Select,
  Stack,
} from '@pathways/ui';
import { useState } from 'react';
import {
  FrameworkDocument,
  FrameworkEntrySeen,
  FrameworksDocument,
} from '../frameworks/framework.documents.js';
import { oneOf } from '../frameworks/entry-words.js';
import { readFragment } from '../gql/index.js';
import type { NamedEntry } from './draft-shape.js';

interface EntryPickerProps {
  onPicked: (entry: NamedEntry) => void;
}

/** A framework, and in it an entry by its number or its words. */
export function EntryPicker({ onPicked }: EntryPickerProps) {
  return (
    <Dialog
      title="An entry that it serves"
      width="wide"
      trigger={<Button icon="plus">Name an entry of a framework</Button>}
      actions={close => <Button onPress={close}>Close</Button>}
    >
      {close => (
        <Choice
          onPicked={entry => {
            onPicked(entry);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

function Choice({ onPicked }: EntryPickerProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(FrameworksDocument);
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading the frameworks" />
    );
  const [first] = data.frameworks;
  if (!first)
    return (
      <EmptyState title="No framework is here yet">
        <p>An administrator imports the documents that practices can serve.</p>
      </EmptyState>
    );
  const framework = chosen ?? first.id;
  return (
    <Stack>
      <Select
        label="Framework"
        options={data.frameworks.map(({ id, title }) => ({ id, label: title }))}
        value={framework}
        onChange={setChosen}
      />
      <Entries key={framework} framework={framework} onPicked={onPicked} />
    </Stack>
  );
}

const atOnce = 12;

function Entries({ framework, onPicked }: EntryPickerProps & { framework: string }) {
  const [find, setFind] = useState('');
  const { data, error, loading, refetch } = useQuery(FrameworkDocument, { variables: { id: framework } });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading its entries" />
    );
  const entries = readFragment(FrameworkEntrySeen, data.framework?.entries ?? []);
  const found = entries.filter(({ path, words }) => fits(`${path} ${words}`, find));
  return (
    <Stack>
      <SearchField label="Find by number or words" value={find} onChange={setFind} />
      <List label="Entries">
        {found.slice(0, atOnce).map(({ path, kind, words }) => (
          <ListRow
            key={path}
            title={words || path}
            detail={`${oneOf(kind)} ${path}`}
            end={
              <Button
                aria-label={`Choose ${words || path}`}
                onPress={() =>
                  onPicked({ framework, ref: path, title: data.framework?.title ?? null, words })
                }
              >
                Choose
              </Button>
            }
          />
        ))}
      </List>
      {found.length === 0 && <p>No entry has these words.</p>}
      {found.length > atOnce && <p>{found.length - atOnce} more. Find them by their number or words.</p>}
    </Stack>
  );
}
