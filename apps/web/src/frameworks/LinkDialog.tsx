import { useQuery } from '@apollo/client/react';
import { Button, ComboBox, Dialog, Form, Select, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { readFragment } from '../gql/index.js';
import { useVerb } from '../shell/useVerb.js';
import { kindWords } from './entry-words.js';
import {
  FrameworkDocument,
  FrameworkEntrySeen,
  FrameworksDocument,
  LinkEntriesDocument,
} from './framework.documents.js';

interface LinkDialogProps {
  at: { framework: string; path: string };
  onLinked: () => void;
}

/** Chooses an entry of another framework and says why it means the same. */
export function LinkDialog({ at, onLinked }: LinkDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog
      title="It means the same as"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>Link an entry of another framework</Button>}
    >
      <LinkForm
        at={at}
        onLinked={() => {
          setIsOpen(false);
          onLinked();
        }}
      />
    </Dialog>
  );
}

function LinkForm({ at, onLinked }: LinkDialogProps) {
  const [framework, setFramework] = useState<string | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [link, linking] = useVerb(LinkEntriesDocument);
  const all = useQuery(FrameworksDocument);
  const others = (all.data?.frameworks ?? []).filter(({ id }) => id !== at.framework);
  const submit = async () => {
    if (!framework || !path) return setRefusal('Choose a framework and one of its entries.');
    const { framework: frameworkId, path: own } = at;
    const said = await link({
      frameworkId,
      path: own,
      otherFrameworkId: framework,
      otherPath: path,
      because,
    });
    setRefusal(said);
    if (!said) onLinked();
  };
  return (
    <Form
      label="Link entries"
      onSubmit={() => void submit()}
      errors={refusal ? [{ message: refusal }] : []}
      actions={
        <Button tone="primary" type="submit" pending={linking} pendingLabel="Linking">
          Link
        </Button>
      }
    >
      <Select
        label="Framework"
        isRequired
        options={others.map(({ id, title }) => ({ id, label: title }))}
        value={framework}
        onChange={id => {
          setFramework(id);
          setPath(null);
        }}
      />
      {framework && <EntryChoice key={framework} framework={framework} onChoose={setPath} />}
      <TextArea label="Why they mean the same" isRequired limit={500} value={because} onChange={setBecause} />
    </Form>
  );
}

function EntryChoice({
  framework,
  onChoose,
}: {
  framework: string;
  onChoose: (path: string | null) => void;
}) {
  const { data } = useQuery(FrameworkDocument, { variables: { id: framework } });
  const entries = (data?.framework?.entries ?? []).map(entry => readFragment(FrameworkEntrySeen, entry));
  return (
    <ComboBox
      key={entries.length}
      label="Entry"
      hint={data ? 'Type a ref or some of its words.' : 'Loading the entries.'}
      isRequired
      options={entries.map(({ path, words, kind }) => ({
        id: path,
        label: `${path}: ${words}`,
        hint: kindWords(kind),
      }))}
      onChange={onChoose}
    />
  );
}
