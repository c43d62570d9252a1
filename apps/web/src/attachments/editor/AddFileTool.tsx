import { Tool } from '@pathways/ui';
import type { Editor } from '@tiptap/core';
import { useRef } from 'react';
import { chooserAccepts } from '../chooser-accepts.js';
import { addFiles } from './add-files.js';

/** Opens the device’s own chooser: files, photos or the camera. */
export function AddFileTool({ editor, roomId }: { editor: Editor; roomId: string }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool label="Add a picture or file" icon="clip" onPress={() => chooser.current?.click()} />
      <input
        ref={chooser}
        type="file"
        multiple
        accept={chooserAccepts}
        aria-label="Pictures and files to add"
        hidden
        onChange={({ target }) => {
          addFiles(editor, roomId, [...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
