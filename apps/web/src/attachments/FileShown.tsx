import { Icon } from '@pathways/ui';
import { originalOf, sizeInWords } from './addresses.js';
import type { Attachment } from './attachment.documents.js';
import styles from './Attachments.module.css';

/** A file as a card: what it is called, what it is, how large. It downloads; nothing foreign opens in the page. */
export function FileShown({ attachment: { id, name, kind, size, isPicture } }: { attachment: Attachment }) {
  return (
    <p className={styles['file']}>
      <Icon name={isPicture ? 'eye' : 'download'} />
      <span>
        <a
          href={originalOf(id)}
          {...(isPicture ? { target: '_blank', rel: 'noopener' } : { download: name })}
        >
          {name}
        </a>
        <span className={styles['facts']}>
          {kind}, {sizeInWords(size)}
        </span>
      </span>
    </p>
  );
}
