import { type Finding, safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button, Icon } from '@pathways/ui';
import { useRef, useState } from 'react';
import { passageAround } from './passage-around.js';
import styles from './TalkCheck.module.css';
import { type CheckedTalk, useTalkCheck } from './use-talk-check.js';

export interface TalkCheckProps {
  /** What is being written, as plain text. */
  text: string;
  /** Milliseconds without a key before the text is read. */
  pause?: number | undefined;
}

const keyOf = ({ kind, words }: Finding) => `${kind}: ${words}`;

const summaryOf = (count: number, settled: number): string => {
  if (count > 0)
    return count === 1
      ? 'Could somebody know a child by these words?'
      : `Could somebody know a child by these words? ${count} places to look at`;
  return settled > 0 ? 'Thank you for looking again.' : '';
};

/**
 * Stands under a text box and says quietly what might give a child away, and what to write instead. It sends nothing and stops nobody:
 * the person decides, and "I have checked this" puts the note away until other words need a look.
 */
export function TalkCheck({ text, pause = 700 }: TalkCheckProps) {
  const checked = useTalkCheck(text, pause);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const summary = useRef<HTMLParagraphElement>(null);
  const open = checked.findings.filter(finding => !settled.has(keyOf(finding)));
  const settle = () => {
    setSettled(new Set([...settled, ...open.map(keyOf)]));
    // The button goes away with the note; focus must not go with it.
    summary.current?.focus();
  };
  const isOpen = open.length > 0;
  return (
    <div className={styles['check']} data-open={isOpen || undefined}>
      {isOpen && <Icon name="note" />}
      <div className={styles['words']}>
        {/* In the page from the start: screen readers only follow live regions that they met empty. */}
        <p ref={summary} role="status" tabIndex={-1} className={styles['summary']}>
          {summaryOf(open.length, checked.findings.length)}
        </p>
        {isOpen && (
          <>
            <FindingList checked={{ text: checked.text, findings: open }} />
            <p className={styles['pointer']}>{safeguardingPointer}</p>
            <Button tone="quiet" onPress={settle}>
              I have checked this
            </Button>
            <p className={styles['promise']}>This check runs on your device. Nothing is sent or kept.</p>
          </>
        )}
      </div>
    </div>
  );
}

/** One row for each suggestion, with the passages that it is about. */
function FindingList({ checked: { text, findings } }: { checked: CheckedTalk }) {
  const suggestions = [...new Set(findings.map(finding => finding.suggestion))];
  return (
    <ul className={styles['list']} aria-label="Words to look at again">
      {suggestions.map(suggestion => (
        <li key={suggestion}>
          {findings
            .filter(finding => finding.suggestion === suggestion)
            .map(finding => (
              <Passage key={finding.start} text={text} finding={finding} />
            ))}
          <p>{suggestion}</p>
        </li>
      ))}
    </ul>
  );
}

function Passage({ text, finding }: { text: string; finding: Finding }) {
  const { before, words, after } = passageAround(text, finding);
  return (
    <p className={styles['passage']}>
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
}
