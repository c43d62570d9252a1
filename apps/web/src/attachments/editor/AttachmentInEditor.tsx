import type { TalkFile, TalkImage } from '@pathways/domain/discussions';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { AttachmentShown } from '../AttachmentShown.js';
import styles from '../Attachments.module.css';

/** A picture or a file among the words that are being written: as it will look, and as one thing to move or delete. */
export function AttachmentInEditor({ node, selected }: NodeViewProps) {
  const attachment = { type: node.type.name, attrs: node.attrs } as TalkImage | TalkFile;
  return (
    <NodeViewWrapper
      className={styles['standing']}
      data-selected={selected || undefined}
      data-drag-handle=""
      contentEditable={false}
      // Its link opens it for readers; here a press chooses it.
      onClickCapture={(event: { preventDefault(): void }) => event.preventDefault()}
    >
      <AttachmentShown attachment={attachment} />
    </NodeViewWrapper>
  );
}
