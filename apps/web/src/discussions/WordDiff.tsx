import type { TalkDocument } from '@pathways/domain/discussions';
import { Loading, VisuallyHidden } from '@pathways/ui';
import { Fragment, useEffect, useState } from 'react';
import styles from './TalkText.module.css';
import type { DiffPart } from './word-diff.js';

/** What was added and what was taken out, told by more than a colour: struck, underlined, and said. */
export function WordDiff({ before, after }: { before: TalkDocument; after: TalkDocument }) {
  const [parts, setParts] = useState<readonly DiffPart[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isStale = false;
    // Comparing is a chunk of its own: few people ask for it.
    import('./word-diff.js').then(
      ({ wordDiff }) => !isStale && setParts(wordDiff(before, after)),
      () => setFailed(true),
    );
    return () => void (isStale = true);
  }, [before, after]);
  if (hasFailed) return <p>The two could not be compared now. Both are here to read.</p>;
  if (!parts) return <Loading label="Comparing" />;
  if (parts.every(({ kind }) => kind === 'same')) {
    return <p>The words are the same; only their form changed.</p>;
  }
  return (
    <p className={styles['diff']}>
      {parts.map((part, place) => (
        <Fragment key={place}>{drawn(part)}</Fragment>
      ))}
    </p>
  );
}

function drawn({ kind, words }: DiffPart) {
  if (kind === 'same') return words;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{kind === 'added' ? ' [added: ' : ' [taken out: '}</VisuallyHidden>
      {words}
      <VisuallyHidden>] </VisuallyHidden>
    </Mark>
  );
}
