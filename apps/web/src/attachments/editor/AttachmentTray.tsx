import { announce } from '@pathways/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import styles from '../Attachments.module.css';
import { uploads } from '../uploads.js';
import { AttachmentRow } from './AttachmentRow.js';
import { describe, standingFiles, takeOut } from './standing-files.js';

/** What stands among the words beside words: how far each is, what a picture shows, and a way to take it out. */
export function AttachmentTray({ editor }: { editor: Editor }) {
  const files = useEditorState({
    editor,
    selector: ({ editor: now }) => standingFiles(now),
    equalityFn: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  if (files.length === 0) return null;
  const remove = (id: string, name: string) => {
    takeOut(editor, id);
    uploads.cancel(id);
    announce(`${name} was taken out.`);
    editor.commands.focus();
  };
  return (
    <ul role="list" aria-label="Pictures and files in your words" className={styles['tray']}>
      {files.map(file => (
        <AttachmentRow
          key={file.id}
          file={file}
          onDescribe={alt => describe(editor, file.id, alt)}
          onRemove={name => remove(file.id, name)}
        />
      ))}
    </ul>
  );
}
