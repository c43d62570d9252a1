import { Button } from '@pathways/ui';
import { useEffect, useState } from 'react';
import styles from './Room.module.css';
import { cardId, goToCard } from './useDeepLink.js';
import { counted } from './words.js';

interface NewContributionsBarProps {
  arrived: readonly string[];
  onSeen: (ids: readonly string[]) => void;
}

const lookedAtFor = 2_500;

/** Which of them are on the screen now. After a moment there they count as seen. */
function useOnScreen(
  arrived: readonly string[],
  onSeen: (ids: readonly string[]) => void,
): readonly string[] {
  const [onScreen, setOnScreen] = useState<readonly string[]>([]);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(entries => {
      const idOf = ({ target }: IntersectionObserverEntry) => target.id.slice(cardId('').length);
      const [came, went] = [true, false].map(is =>
        entries.filter(entry => entry.isIntersecting === is).map(idOf),
      );
      setOnScreen(known => [...known.filter(id => !went?.includes(id)), ...(came ?? [])]);
    });
    for (const id of arrived) {
      const card = document.getElementById(cardId(id));
      if (card) observer.observe(card);
    }
    return () => observer.disconnect();
  }, [arrived]);
  useEffect(() => {
    if (onScreen.length === 0) return;
    const timer = setTimeout(() => onSeen(onScreen), lookedAtFor);
    return () => clearTimeout(timer);
  }, [onScreen, onSeen]);
  return onScreen;
}

/** Says quietly that something came elsewhere on the page, which does not move until one asks it to. */
export function NewContributionsBar({ arrived, onSeen }: NewContributionsBarProps) {
  const onScreen = useOnScreen(arrived, onSeen);
  const elsewhere = arrived.filter(id => !onScreen.includes(id));
  const [first] = elsewhere;
  const show = () => {
    if (first !== undefined) goToCard(first);
    onSeen(elsewhere);
  };
  return (
    <div className={styles['bar']} role="status">
      {elsewhere.length > 0 && (
        <Button tone="primary" icon="down" onPress={show}>
          {counted(elsewhere.length, 'new contribution')}
        </Button>
      )}
    </div>
  );
}
