import { Button, FileField, Form, Notice, ProgressBar, RadioGroup, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import { sendFile, type FileToSend, type Sent } from './send-file.js';

const kinds = [
  { id: 'schools', label: 'Register of schools', hint: 'As Get Information about Schools publishes it.' },
  { id: 'links', label: 'Links between URNs', hint: 'Predecessors and successors.' },
  { id: 'measures', label: 'Measures', hint: 'Census, absence, key stage 2, key stage 4, similar schools.' },
];

const statuses = [
  { id: 'final', label: 'Final' },
  { id: 'provisional', label: 'Provisional' },
];

type Told = Omit<FileToSend, 'file'>;

export interface ImportFormProps {
  /** The account of the run is there to be shown. */
  onRead(runId: string): void;
  /** The file was refused; its account is in the list. */
  onRefused(): void;
}

/** Chooses a file, says what it is, sends it, and says at once why it was refused. */
export function ImportForm({ onRead, onRefused }: ImportFormProps) {
  const [told, setTold] = useState<Told>({ kind: 'schools', academicYear: '', asAt: '', status: 'final' });
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Exclude<Sent, { kind: 'read' }> | 'no file' | null>(null);
  const tell = (changed: Partial<Told>) => setTold(before => ({ ...before, ...changed }));

  const send = async () => {
    if (!file) return setAnswer('no file');
    setAnswer(null);
    setShare(0);
    const sent = await sendFile({ ...told, file }, setShare);
    setShare(null);
    if (sent.kind === 'read') onRead(sent.runId);
    else setAnswer(sent);
    if (sent.kind === 'refused') onRefused();
  };

  return (
    <Form
      label="Import a file"
      onSubmit={() => void send()}
      actions={
        <Button type="submit" tone="primary" pending={share !== null} pendingLabel="Importing">
          Import the file
        </Button>
      }
    >
      <Stack>
        <RadioGroup
          label="What the file holds"
          options={kinds}
          value={told.kind}
          onChange={kind => tell({ kind: kind as Told['kind'] })}
        />
        <FileField
          label="File"
          hint="CSV, UTF-8, with the column names as published. At most 120 MB."
          onChoose={setFile}
        />
        <Facts told={told} tell={tell} />
        <Outcome answer={answer} />
        {share !== null && (
          <ProgressBar
            label={share < 1 ? 'Sending the file' : 'Reading the file'}
            {...(share < 1 ? { value: Math.round(share * 100) } : {})}
          />
        )}
      </Stack>
    </Form>
  );
}

function Facts({ told, tell }: { told: Told; tell: (changed: Partial<Told>) => void }) {
  if (told.kind === 'schools') {
    return (
      <TextField
        label="The register is of (day)"
        hint="Such as 2023-11-16. Leave it empty where the name of the file says it."
        value={told.asAt}
        onChange={asAt => tell({ asAt })}
      />
    );
  }
  if (told.kind === 'links') return null;
  return (
    <>
      <TextField
        label="Academic year"
        hint="Such as 2024/25. Leave it empty where the name of the file says it."
        value={told.academicYear}
        onChange={academicYear => tell({ academicYear })}
      />
      <RadioGroup
        label="The publication is"
        options={statuses}
        value={told.status}
        onChange={status => tell({ status: status as Told['status'] })}
      />
    </>
  );
}

function Outcome({ answer }: { answer: Exclude<Sent, { kind: 'read' }> | 'no file' | null }) {
  if (answer === null) return null;
  if (answer === 'no file') return <Notice tone="warning">Choose a file first.</Notice>;
  if (answer.kind === 'refused') {
    return (
      <Notice tone="danger" title="The file was refused; nothing of it was written">
        {answer.message}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title="The file did not arrive">
      The connection broke before an answer came. Try again; a file that was read already changes nothing.
    </Notice>
  );
}
