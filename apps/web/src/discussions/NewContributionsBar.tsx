import { Button } from '@pathways/ui';
import { useEffect } from 'react';
import { cardId } from './ContributionCard.js';
import styles from './Room.module.css';
import { counted } from './words.js';

interface NewContributionsBarProps {
  arrived: readonly string[];
  onSeen: (ids: readonly string[]) => void;
}

const lookedAtFor = 2_500;

/** Marks what came as seen once it has been on the screen for a moment. */
function useSeen(arrived: readonly string[], onSeen: (ids: readonly string[]) => void) {
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        const id = target.id.slice(cardId('').length);
        if (isIntersecting)
          timers.set(
            target,
            setTimeout(() => onSeen([id]), lookedAtFor),
          );
      }
    });
    for (const id of arrived) {
      const card = document.getElementById(cardId(id));
      if (card) observer.observe(card);
    }
    return () => {
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [arrived, onSeen]);
}

/** Says quietly that something came. The page does not move until one asks it to. */
export function NewContributionsBar({ arrived, onSeen }: NewContributionsBarProps) {
  useSeen(arrived, onSeen);
  const [first] = arrived;
  const show = () => {
    const card = first === undefined ? null : document.getElementById(cardId(first));
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
    onSeen(arrived);
  };
  return (
    <div className={styles['bar']} role="status">
      {arrived.length > 0 && (
        <Button tone="primary" icon="down" onPress={show}>
          {counted(arrived.length, 'new contribution')}
        </Button>
      )}
    </div>
  );
}
