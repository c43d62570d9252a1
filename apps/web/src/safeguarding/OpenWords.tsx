import { Button, Notice, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import styles from './Flags.module.css';

interface OpenWordsProps {
  /** Who is told that they were opened. */
  hint: string;
  words: string | null;
  refused: string | null;
  isBusy: boolean;
  onOpen: (because: string) => void;
}

/** Hidden words, after a reason was given for opening them. */
export function OpenWords({ hint, words, refused, isBusy, onOpen }: OpenWordsProps) {
  const [because, setBecause] = useState('');
  if (words) {
    return (
      <blockquote aria-label="The hidden words" className={styles['words']}>
        {words}
      </blockquote>
    );
  }
  return (
    <Stack gap="s">
      {refused && <Notice tone="danger">{refused}</Notice>}
      <TextField label="Open the words, because" hint={hint} value={because} onChange={setBecause} />
      <div>
        <Button pending={isBusy} isDisabled={because.trim() === ''} onPress={() => onOpen(because)}>
          Open the words
        </Button>
      </div>
    </Stack>
  );
}
