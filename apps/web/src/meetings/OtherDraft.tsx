import { Button, Notice, Row, Stack, TimeStamp } from '@pathways/ui';
import styles from './Meetings.module.css';
import type { FieldsDraft } from './useFieldsDraft.js';

interface OtherDraftProps<Fields> {
  draft: FieldsDraft<Fields>;
  /** What of the fields is shown, in their order. */
  linesOf: (fields: Fields) => readonly string[];
}

/** Two drafts of one form: the other is shown, nothing is merged, and the writer chooses. */
export function OtherDraft<Fields>({ draft, linesOf }: OtherDraftProps<Fields>) {
  const { other, isBegun, take, keep } = draft;
  if (!other) return null;
  return (
    <Notice title={`You began this ${other.from}`}>
      <Stack gap="s">
        <p>
          Written <TimeStamp at={other.at} form="both" />.
          {isBegun && ' It differs from what stands below. Choose what stays.'}
        </p>
        <p className={styles['words']}>{linesOf(other.fields).filter(Boolean).join('\n\n')}</p>
        <Row>
          <Button onPress={take}>Go on with that</Button>
          <Button onPress={keep}>{isBegun ? 'Keep what stands below' : 'Put it aside'}</Button>
        </Row>
      </Stack>
    </Notice>
  );
}
