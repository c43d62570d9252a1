import { Button, Icon } from '@pathways/ui';
import styles from './NewsLine.module.css';
import type { PlanChange } from './plan-shapes.js';
import type { DeskNews } from './useDesk.js';

interface NewsLineProps {
  readonly news: DeskNews | null;
  onAgain(change: PlanChange): void;
}

/** What was done last, by whoever; where a step met somebody else's, one press takes it on the new plan. */
export function NewsLine({ news, onAgain }: NewsLineProps) {
  if (!news) {
    return (
      <p className={styles['line']}>
        Choose a school to move or swap it; drag it if you like. Press <kbd>?</kbd> for the keys.
      </p>
    );
  }
  const { tone, text, again } = news;
  return (
    <div className={styles['line']} data-tone={tone}>
      {tone !== 'neutral' && <Icon name={tone === 'danger' ? 'alert' : 'warning'} />}
      <p>{text}</p>
      {again && (
        <Button tone="primary" onPress={() => onAgain(again)}>
          Do it all the same
        </Button>
      )}
    </div>
  );
}
