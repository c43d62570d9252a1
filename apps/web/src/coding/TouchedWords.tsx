import { announce, Button } from '@pathways/ui';
import { useEffect } from 'react';
import styles from './CodableContribution.module.css';

interface TouchedWordsProps {
  words: string;
  onTake: () => void;
  onLetGo: () => void;
}

/** What a finger selected, within reach of the thumb: a press takes it, so that its handles can be drawn as long as one likes. */
export function TouchedWords({ words, onTake, onLetGo }: TouchedWordsProps) {
  useEffect(() => announce(`Selected: ${words}`), [words]);
  return (
    <div className={styles['touched']} role="group" aria-label="Selected words">
      <span className={styles['selected']}>{words}</span>
      <Button tone="primary" onPress={onTake}>
        Code these words
      </Button>
      <Button tone="quiet" onPress={onLetGo}>
        Let go
      </Button>
    </div>
  );
}
