import { Button, ProgressBar, TextField } from '@pathways/ui';
import styles from '../Attachments.module.css';
import { uploads, type Upload } from '../uploads.js';
import { useUploads } from '../useAttachment.js';
import type { StandingFile } from './standing-files.js';

interface AttachmentRowProps {
  file: StandingFile;
  onDescribe: (alt: string) => void;
  onRemove: (name: string) => void;
}

const describeAtMost = 500;

/** One picture or file of the words that are being written. */
export function AttachmentRow({ file, onDescribe, onRemove }: AttachmentRowProps) {
  const upload = useUploads().find(one => one.id === file.id);
  const name = upload?.name ?? (file.isImage ? 'Picture' : file.words);
  return (
    <li>
      <UploadState upload={upload} name={name} />
      {file.isImage && upload?.state !== 'refused' && (
        <TextField
          label="What does the picture show?"
          hint="For those who cannot see it. Name no pupil."
          value={file.words}
          onChange={onDescribe}
          maxLength={describeAtMost}
        />
      )}
      <div className={styles['choices']}>
        {(upload?.state === 'waiting' || (upload?.state === 'refused' && !upload.isFinal)) && (
          <Button tone="quiet" icon="refresh" onPress={() => uploads.retry(file.id)}>
            Try again
          </Button>
        )}
        <Button tone="quiet" icon="cross" aria-label={`Take out ${name}`} onPress={() => onRemove(name)}>
          Take out
        </Button>
      </div>
    </li>
  );
}

function UploadState({ upload, name }: { upload: Upload | undefined; name: string }) {
  if (!upload || upload.state === 'kept') return <p className={styles['name']}>{name}</p>;
  if (upload.state === 'refused') {
    return (
      <p className={styles['refused']} role="alert">
        {upload.reason}
      </p>
    );
  }
  if (upload.state === 'waiting') {
    return (
      <p className={styles['name']} role="status">
        {name} waits for a connection. It is sent again by itself, also after this page was closed; your words
        are kept meanwhile.
      </p>
    );
  }
  const isAllGone = upload.share >= 1;
  return (
    <ProgressBar
      label={isAllGone ? `${name} is being checked` : `${name} is being added`}
      value={isAllGone ? undefined : Math.round(upload.share * 100)}
    />
  );
}
