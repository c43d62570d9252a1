import { FileButton, Notice } from '@pathways/ui';
import { useState } from 'react';
import { chooserAccepts } from '../attachments/chooser-accepts.js';
import { sendFile } from '../attachments/send-file.js';
import type { ActionFieldsFragment } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { AddEvidenceDocument } from './action-verbs.documents.js';
import styles from './Actions.module.css';

type State = { readonly busy: string | null; readonly fault: string | null };

/** A file or a photograph that shows what became of an action. */
export function AddEvidence({ action }: { action: ActionFieldsFragment }) {
  const [{ busy, fault }, setState] = useState<State>({ busy: null, fault: null });
  const [add] = useVerb(AddEvidenceDocument);
  const send = async (file: File) => {
    setState({ busy: file.name, fault: null });
    const id = crypto.randomUUID();
    const signal = new AbortController().signal;
    const sent = await sendFile({ id, room: action.roomId, file }, () => undefined, signal);
    if (sent.kind === 'refused') return setState({ busy: null, fault: sent.reason });
    if (sent.kind === 'unanswered') {
      return setState({ busy: null, fault: 'It did not reach the server. Choose it again.' });
    }
    setState({ busy: null, fault: await add({ actionId: action.id, attachmentId: id }) });
  };
  return (
    <div>
      {fault && <Notice tone="warning">{fault}</Notice>}
      <FileButton
        label={`Add a file as evidence for “${action.what}”`}
        accept={chooserAccepts}
        pending={busy !== null}
        pendingLabel={`Sending ${busy ?? ''}`}
        onChoose={file => void send(file)}
      >
        {busy ? `Sending ${busy}` : 'Add a file as evidence'}
      </FileButton>
      <p className={styles['quiet']}>No pupil may be seen or named in it.</p>
    </div>
  );
}
