import { Count, Icon, VisuallyHidden } from '@pathways/ui';
import { Link } from 'react-aria-components';
import styles from './Bell.module.css';
import { useBell } from './useBell.js';

/** How many rooms need the person, on every page. It opens what they need them for. */
export function Bell({ person }: { person: string }) {
  const needing = useBell(person) ?? 0;
  return (
    <Link href="/notices" className={styles['bell'] ?? ''}>
      <Icon name="bell" />
      <VisuallyHidden>{needing === 0 ? 'Notices, nothing needs you' : 'Notices,'}</VisuallyHidden>
      {needing > 0 && (
        <span className={styles['count']}>
          <Count value={needing} label={needing === 1 ? 'place needs you' : 'places need you'} />
        </span>
      )}
    </Link>
  );
}
