import type { AnyExtension, Editor } from '@tiptap/core';
import type { ComponentType } from 'react';
import { attachmentExtra } from '../../attachments/editor/attachment-extra.js';

export interface ExtraToolProps {
  readonly editor: Editor;
  /** The room that is written in. */
  readonly roomId: string;
}

/** What other slices add to the box: extensions (a node view, a drop or paste plugin) and tools in its toolbar. */
export interface EditorExtra {
  readonly name: string;
  readonly extensions: (roomId: string) => readonly AnyExtension[];
  readonly Tool?: ComponentType<ExtraToolProps>;
  /** Below the tools, still in the box. */
  readonly Below?: ComponentType<ExtraToolProps>;
}

/** Entered by a line each. They are part of the editor's own chunk, not of the page. */
export const editorExtras: readonly EditorExtra[] = [attachmentExtra];
