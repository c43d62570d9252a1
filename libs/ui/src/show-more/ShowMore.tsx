import { Button } from '../button/Button.js';
import styles from './ShowMore.module.css';

export interface ShowMoreProps {
  shown: number;
  /** Leave out when nobody counted. */
  total?: number | undefined;
  /** What is shown, in the plural: "schools". */
  noun: string;
  onMore: () => void;
  pending?: boolean | undefined;
}

/** The foot of a list that goes on. Put it away when there is no more. */
export function ShowMore({ shown, total, noun, onMore, pending = false }: ShowMoreProps) {
  const count = (amount: number) => amount.toLocaleString('en-GB');
  return (
    <div className={styles['more']}>
      <Button onPress={onMore} pending={pending} pendingLabel={`Loading more ${noun}`}>
        Show more {noun}
      </Button>
      <p className={styles['count']} role="status">
        {total === undefined ? `${count(shown)} shown` : `${count(shown)} of ${count(total)} ${noun} shown`}
      </p>
    </div>
  );
}
