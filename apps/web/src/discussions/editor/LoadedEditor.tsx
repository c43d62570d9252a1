import type { TalkDocument } from '@pathways/domain/discussions';
import { EditorContent } from '@tiptap/react';
import { useId } from 'react';
import { editorExtras } from './editor-extras.js';
import { FormatTools } from './FormatTools.js';
import { MentionList } from './MentionList.js';
import type { Mentionable } from './mentions.js';
import styles from './TalkEditor.module.css';
import { useTalkBox } from './useTalkBox.js';

export interface LoadedEditorProps {
  document: TalkDocument;
  onChange: (text: string, document: TalkDocument) => void;
  roomId: string;
  /** Who can be mentioned; asked when somebody types an @. */
  askPeople: () => Promise<readonly Mentionable[]>;
  /** Of the label, and of the hint and the fault below the box. */
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  /** Where the cursor stood in the plain box before; null when somebody is busy elsewhere. */
  cursorAt: () => number | null;
  onReady: (focus: () => void) => void;
}

/** The box with its tools. */
export default function LoadedEditor(props: LoadedEditorProps) {
  const listId = useId();
  const { roomId } = props;
  const { editor, mentioning } = useTalkBox(props, listId);
  return (
    <div className={styles['box']} data-invalid={props.isInvalid || undefined}>
      <EditorContent
        editor={editor}
        className={styles['words']}
        onKeyDown={event => {
          if (event.key !== 'F10' || !event.altKey) return;
          event.preventDefault();
          const tools = event.currentTarget.parentElement?.querySelector('[role="toolbar"] button');
          if (tools instanceof HTMLElement) tools.focus();
        }}
      />
      <MentionList id={listId} mentioning={mentioning} />
      <FormatTools editor={editor} roomId={roomId} />
      {editorExtras.map(({ name, Below }) => Below && <Below key={name} {...{ editor, roomId }} />)}
    </div>
  );
}
