import { ReactNodeViewRenderer } from '@tiptap/react';
import { TalkFileNode, TalkImageNode } from '../../discussions/editor/attachment-nodes.js';
import type { EditorExtra } from '../../discussions/editor/editor-extras.js';
import { AddFileTool } from './AddFileTool.js';
import { AttachmentInEditor } from './AttachmentInEditor.js';
import { AttachmentTray } from './AttachmentTray.js';
import { fileDrops } from './file-drops.js';

const shown = { addNodeView: () => ReactNodeViewRenderer(AttachmentInEditor) };

/** Pictures and files in the box: chosen, dropped or pasted, shown where they stand, listed below. */
export const attachmentExtra: EditorExtra = {
  name: 'attachments',
  extensions: roomId => [TalkImageNode.extend(shown), TalkFileNode.extend(shown), fileDrops(roomId)],
  Tool: AddFileTool,
  Below: AttachmentTray,
};
