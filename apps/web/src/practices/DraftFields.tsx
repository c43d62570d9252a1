import type { DraftField } from '@pathways/domain/practices';
import { cardFields } from '@pathways/domain/practices';
import { Button, Notice, Row, TextArea, TextField } from '@pathways/ui';
import { useState, type ReactNode } from 'react';
import { wordsOf } from './draft-shape.js';
import styles from './DraftFields.module.css';
import type { DraftInHand } from './useDraft.js';
import type { FieldHolds } from './useFieldHolds.js';

export interface FieldsProps {
  readonly draft: DraftInHand;
  readonly holds: FieldHolds;
}

interface HeldProps extends FieldsProps {
  readonly field: DraftField;
  readonly children: ReactNode;
}

/** Around every field: who writes in it at this moment, and the choice between two texts. */
export function Held({ draft, holds, field, children }: HeldProps) {
  const by = holds.heldBy(field);
  const clash = draft.clashes.get(field);
  return (
    <div className={styles['held']} onFocus={() => holds.take(field)} onBlur={() => holds.release(field)}>
      {children}
      {by && (
        <p className={styles['who']} role="status">
          {by} is writing here. What you write stays on this device until the field is free.
        </p>
      )}
      {clash && (
        <Notice tone="warning" title={`${clash.by} has changed this meanwhile`}>
          <div className={styles['texts']}>
            <div>
              <strong>Yours</strong>
              <p>{wordsOf(draft.values[field]) || 'Empty'}</p>
            </div>
            <div>
              <strong>{clash.by}</strong>
              <p>{wordsOf(clash.theirs) || 'Empty'}</p>
            </div>
          </div>
          <Row gap="s">
            <Button onPress={() => draft.choose(field, 'mine')}>Keep yours</Button>
            <Button onPress={() => draft.choose(field, 'theirs')}>Take theirs</Button>
          </Row>
        </Notice>
      )}
    </div>
  );
}

type LongField = Exclude<keyof typeof cardFields, 'title'> | 'evidence' | 'changeNote';

interface LongTextProps extends FieldsProps {
  readonly field: LongField;
  readonly label?: string;
  readonly limit?: number;
  readonly hint?: string;
}

export function LongText({ draft, holds, field, label, limit, hint }: LongTextProps) {
  const known = field in cardFields ? cardFields[field as keyof typeof cardFields] : null;
  return (
    <Held draft={draft} holds={holds} field={field}>
      <TextArea
        label={label ?? known?.label ?? ''}
        limit={limit ?? known?.limit}
        hint={hint}
        value={draft.values[field]}
        onChange={text => draft.change(field, text)}
      />
    </Held>
  );
}

interface WordListProps extends FieldsProps {
  readonly field: 'themes' | 'learners';
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly letters: number;
}

/** Typed as they are read, with commas between; kept as a list. */
export function WordList({ draft, holds, field, label, hint, most, letters }: WordListProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    const named = text
      .split(',')
      .map(word => word.trim().slice(0, letters))
      .filter(Boolean);
    draft.change(field, [...new Set(named)].slice(0, most));
  };
  return (
    <Held draft={draft} holds={holds} field={field}>
      <TextField
        label={label}
        hint={hint}
        value={typed ?? draft.values[field].join(', ')}
        onChange={change}
        onBlur={() => setTyped(null)}
      />
    </Held>
  );
}
