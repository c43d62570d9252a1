import { classNames, VisuallyHidden } from '@pathways/ui';
import { Fragment, useId, useState, type CSSProperties, type RefObject } from 'react';
import type { Span } from './caret.js';
import styles from './PassageText.module.css';
import { segmentsOf, type DrawnMark, type Segment } from './segments.js';
import { useMarking } from './useMarking.js';

export interface PassageTextProps {
  /** Whose words, for a screen reader. */
  label: string;
  text: string;
  marks: readonly DrawnMark[];
  /** The codes on a mark, for a screen reader. */
  codesOn: (id: string) => string;
  taken: Span | null;
  onTaken: (span: Span) => void;
  /** A finger selected it; its handles may be drawn further. */
  onTouched: (span: Span) => void;
  box: RefObject<HTMLDivElement | null>;
}

export const byKeyboard =
  'Arrows move by word and sentence, space begins, arrows extend and shrink, X moves the other end, W and S mark the word or the sentence, Enter takes what is marked, Escape lets go.';

const isSame = (one: Span | null, other: Span | null) =>
  one?.startsAt === other?.startsAt && one?.endsAt === other?.endsAt;

/** What is drawn as selected. While a finger holds a selection it stays as it is: new pieces of text would end the selection under its handles. */
function useDrawn(span: Span | null, isHeld: boolean): Span | null {
  const [drawn, setDrawn] = useState(span);
  if (isHeld || isSame(drawn, span)) return drawn;
  setDrawn(span);
  return span;
}

/** A text in which passages can be marked. */
export function PassageText({ label, text, marks, codesOn, taken, box, ...pointed }: PassageTextProps) {
  const helpId = useId();
  const marksAt = (at: number) =>
    marks
      .filter(mark => mark.startsAt <= at && at < mark.endsAt)
      .map(mark => `In passage ${mark.number}: ${codesOn(mark.id)}`)
      .join('. ');
  const { caret, open, isHeld, handlers } = useMarking({ text, box, marksAt, ...pointed });
  const segments = segmentsOf(text, marks, useDrawn(open ?? taken, isHeld), caret);
  const lanes = 1 + Math.max(0, ...marks.map(mark => mark.lane));
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
        style={{ '--lanes': Math.min(lanes, 4) } as CSSProperties}
        {...handlers}
      >
        {segments.map(segment => (
          <Fragment key={segment.startsAt}>
            {caret === segment.startsAt && <span className={styles['caret']} aria-hidden="true" />}
            <Drawn segment={segment} marks={marks.filter(mark => segment.excerpts.includes(mark.id))} />
          </Fragment>
        ))}
        {caret === text.length && <span className={styles['caret']} aria-hidden="true" />}
      </div>
      <VisuallyHidden>
        <span id={helpId}>{byKeyboard}</span>
      </VisuallyHidden>
    </>
  );
}

/** Each lane has a line of its own kind, so that overlapping passages are told apart without colour. */
const lines = [
  'linear-gradient(var(--accent), var(--accent))',
  'repeating-linear-gradient(90deg, var(--accent) 0 7px, transparent 7px 11px)',
  'repeating-linear-gradient(90deg, var(--accent) 0 2px, transparent 2px 5px)',
  'repeating-linear-gradient(90deg, var(--accent) 0 9px, transparent 9px 11px, var(--accent) 11px 13px, transparent 13px 15px)',
];

function linesOf(marks: readonly DrawnMark[]): CSSProperties {
  const drawn = marks.map(mark => Math.min(mark.lane, lines.length - 1));
  return {
    backgroundImage: drawn.map(lane => lines[lane]).join(', '),
    backgroundPosition: drawn.map(lane => `0 calc(100% - ${(lines.length - 1 - lane) * 4}px)`).join(', '),
    backgroundSize: drawn.map(() => '100% 2px').join(', '),
  };
}

function Drawn({ segment, marks }: { segment: Segment; marks: readonly DrawnMark[] }) {
  if (!segment.isSelected && marks.length === 0) return <>{segment.text}</>;
  const beginning = marks.filter(mark => mark.startsAt === segment.startsAt).map(mark => mark.number);
  return (
    <mark
      className={classNames(marks.length > 0 && styles['excerpt'], segment.isSelected && styles['selected'])}
      style={linesOf(marks)}
      data-begins={beginning.length > 0 ? beginning.join(' ') : undefined}
    >
      {segment.text}
    </mark>
  );
}
