import { bodyAtMost, type TalkDocument } from '@pathways/domain/discussions';
import { Button, Icon } from '@pathways/ui';
import { useId } from 'react';
import { useRoomTools } from '../RoomTools.js';
import { TalkText } from '../TalkText.js';
import type { Draft } from '../useDraft.js';
import styles from './TalkEditor.module.css';
import { useAskPeople } from './useAskPeople.js';
import type { EditorStage } from './useEditorStage.js';

export interface RichBoxProps {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  text: string;
  document: TalkDocument;
  onChange: Draft['change'];
  stage: EditorStage;
  cursorAt: () => number | null;
  onReady: (focus: () => void) => void;
}

/** The editor with its label, as every other field has one. Until it is loaded, the words stand there to be read. */
export function RichBox({ label, hint, error, text, stage, ...box }: RichBoxProps) {
  const id = useId();
  const { roomId } = useRoomTools();
  const askPeople = useAskPeople(roomId);
  const { Editor } = stage;
  const described = [hint && `${id}-hint`, error && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {Editor ? (
        <Editor
          {...box}
          roomId={roomId}
          askPeople={askPeople}
          labelledBy={id}
          describedBy={described || undefined}
          isInvalid={Boolean(error)}
        />
      ) : (
        <Opening document={box.document} labelledBy={id} stage={stage} />
      )}
      <Count used={text.length} />
      {error && (
        <span id={`${id}-fault`} className={styles['fault']} role="alert">
          <Icon name="alert" /> {error}
        </span>
      )}
    </div>
  );
}

interface OpeningProps {
  document: TalkDocument;
  labelledBy: string;
  stage: EditorStage;
}

function Opening({ document, labelledBy, stage }: OpeningProps) {
  return (
    <div
      className={styles['box']}
      role="group"
      aria-labelledby={labelledBy}
      aria-busy={!stage.hasFailed || undefined}
    >
      <div className={styles['opening']}>
        <TalkText document={document} />
        {stage.hasFailed && (
          <p>
            The editor could not be loaded; your words are kept.{' '}
            <Button tone="quiet" onPress={stage.want}>
              Try again
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function Count({ used }: { used: number }) {
  const left = bodyAtMost - used;
  if (used < bodyAtMost * 0.9) return null;
  return (
    <span className={styles[left < 0 ? 'fault' : 'hint']} aria-live="polite">
      {Math.abs(left).toLocaleString('en-GB')} {left < 0 ? 'characters too many' : 'characters left'}
    </span>
  );
}
