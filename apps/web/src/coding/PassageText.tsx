import { classNames, VisuallyHidden } from '@pathways/ui';
import { Fragment, useId, useRef } from 'react';
import type { Span } from './caret.js';
import styles from './PassageText.module.css';
import { segmentsOf, type MarkedSpan, type Segment } from './segments.js';
import { useMarking } from './useMarking.js';

export interface PassageTextProps {
  /** Whose words, for a screen reader. */
  label: string;
  text: string;
  marks: readonly MarkedSpan[];
  taken: Span | null;
  onTaken: (span: Span) => void;
}

export const howToMark =
  'Select words with the mouse or a finger. By keyboard: arrows move by word and sentence, space begins, Enter takes what is marked, Escape lets go.';

/** A text in which passages can be marked. */
export function PassageText({ label, text, marks, taken, onTaken }: PassageTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { caret, open, handlers } = useMarking(text, box, onTaken);
  const segments = segmentsOf(text, marks, open ?? taken, caret);
  return (
    <>
      <div
        ref={box}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={helpId}
        tabIndex={0}
        className={styles['text']}
        {...handlers}
      >
        {segments.map(segment => (
          <Fragment key={segment.startsAt}>
            {caret === segment.startsAt && <span className={styles['caret']} aria-hidden="true" />}
            <Drawn segment={segment} />
          </Fragment>
        ))}
        {caret === text.length && <span className={styles['caret']} aria-hidden="true" />}
      </div>
      <VisuallyHidden>
        <span id={helpId}>{howToMark}</span>
      </VisuallyHidden>
    </>
  );
}

function Drawn({ segment }: { segment: Segment }) {
  if (!segment.isSelected && segment.excerpts.length === 0) return <>{segment.text}</>;
  const depth = Math.min(segment.excerpts.length, 3);
  return (
    <mark
      className={classNames(segment.isSelected ? styles['selected'] : styles['excerpt'])}
      data-depth={depth}
    >
      {segment.text}
    </mark>
  );
}
