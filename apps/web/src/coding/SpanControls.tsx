import { announce, Button } from '@pathways/ui';
import { moveCaret, type Span, type Step } from './caret.js';
import styles from './CodableContribution.module.css';

interface SpanControlsProps {
  text: string;
  span: Span;
  onChange: (span: Span) => void;
}

/** Both ends of what is marked, by the word: for fingers, and for whoever would rather press buttons. */
export function SpanControls({ text, span, onChange }: SpanControlsProps) {
  const change = (next: Span) => {
    if (next.endsAt <= next.startsAt) return;
    onChange(next);
    announce(`Marked: ${text.slice(next.startsAt, next.endsAt)}`);
  };
  const start = (step: Step) => change({ ...span, startsAt: wordStart(text, span.startsAt, step) });
  const end = (step: Step) => change({ ...span, endsAt: wordEnd(text, span.endsAt, step) });
  return (
    <div className={styles['ends']} role="group" aria-label="Where the passage begins and ends">
      <Button onPress={() => start('previous word')}>Begin a word earlier</Button>
      <Button onPress={() => start('next word')}>Begin a word later</Button>
      <Button onPress={() => end('previous word')}>End a word earlier</Button>
      <Button onPress={() => end('next word')}>End a word later</Button>
      <Button onPress={() => end('next sentence')}>To the end of the sentence</Button>
    </div>
  );
}

/** The caret rests at both edges of a word; a passage begins at its first and ends at its last. */
function wordStart(text: string, from: number, step: Step): number {
  const to = moveCaret(text, from, step);
  return to < text.length && /\s|^$/.test(text.charAt(to)) ? moveCaret(text, to, step) : to;
}

function wordEnd(text: string, from: number, step: Step): number {
  const to = moveCaret(text, from, step);
  return to > 0 && /\s|^$/.test(text.charAt(to - 1)) ? moveCaret(text, to, step) : to;
}
