import { useState } from 'react';
import { originalOf, previewOf } from './addresses.js';
import type { Attachment } from './attachment.documents.js';
import styles from './Attachments.module.css';
import { FileShown } from './FileShown.js';

interface PictureShownProps {
  attachment: Attachment;
  /** In its author’s words; empty when they gave none. */
  alt: string;
  /** As it lies on this device. */
  local?: string | null | undefined;
}

/** A small picture that keeps its place before it comes, and opens in full. */
export function PictureShown({ attachment, alt, local }: PictureShownProps) {
  const [isBroken, setIsBroken] = useState(false);
  const { id, name, width, height } = attachment;
  if (isBroken) return <FileShown attachment={attachment} />;
  return (
    <p className={styles['picture']}>
      <a href={local ?? originalOf(id)} target="_blank" rel="noopener" className={styles['opens']}>
        <img
          src={local ?? previewOf(id)}
          alt={alt || `Picture without a description: ${name}`}
          {...(width && height ? { width, height } : {})}
          loading="lazy"
          decoding="async"
          onError={() => setIsBroken(true)}
        />
      </a>
    </p>
  );
}
