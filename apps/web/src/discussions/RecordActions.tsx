import { Button, ButtonLink } from '@pathways/ui';
import styles from './Room.module.css';

/** Taking the discussion along: on paper, or as a file that whoever may read the room may have. */
export function RecordActions({ discussionId, cycleName }: { discussionId: string; cycleName: string }) {
  return (
    <div className={styles['actions']}>
      <ButtonLink
        href={`/api/exports/discussions/${discussionId}.pdf`}
        download
        tone="quiet"
        icon="download"
        aria-label={`Record as PDF: ${cycleName}`}
      >
        Record as PDF
      </ButtonLink>
      <Button tone="quiet" icon="print" onPress={() => print()}>
        Print
      </Button>
    </div>
  );
}
