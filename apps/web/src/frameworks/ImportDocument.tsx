import { Button, FileField, Notice, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useVerb } from '../shell/useVerb.js';
import { ImportFrameworkDocument } from './import.documents.js';

/** Takes a document as a file or as pasted text. */
export function ImportDocument({ onRead }: { onRead: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [read, reading] = useVerb(ImportFrameworkDocument);
  const go = async () => {
    const said = await read({ document: file ? await file.text() : pasted });
    setTold(said ?? '');
    onRead();
  };
  return (
    <Stack>
      {told === '' && <Notice tone="success" title="It was read. What became of each line stands below." />}
      {told && <Notice tone="danger" title={told} />}
      <FileField
        label="Document"
        hint="JSON, at most 800 KB. The whole of it is kept, or nothing."
        accept=".json,application/json"
        onChoose={chosen => {
          setFile(chosen);
          setTold(null);
        }}
      />
      {!file && (
        <TextArea
          label="Or paste it"
          value={pasted}
          onChange={text => {
            setPasted(text);
            setTold(null);
          }}
        />
      )}
      <div>
        <Button
          tone="primary"
          isDisabled={!file && pasted.trim() === ''}
          pending={reading}
          pendingLabel="Reading"
          onPress={() => void go()}
        >
          Import
        </Button>
      </div>
    </Stack>
  );
}
