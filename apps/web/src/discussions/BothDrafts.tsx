import { Button, Notice, Row, Section, Stack, TimeStamp } from '@pathways/ui';
import { useContext } from 'react';
import styles from './Room.module.css';
import { RoomToolsContext } from './RoomTools.js';
import { SaidWords } from './SaidWords.js';
import { isNothing, wordsBelow } from './talk-words.js';
import type { Draft, OtherWords } from './useDraft.js';

const fromWords: Readonly<Record<OtherWords['from'], string>> = {
  'another tab': 'in another tab',
  phone: 'from your phone',
  tablet: 'from your tablet',
  computer: 'from your other computer',
};

/** Two drafts for one place: both are shown, and their author chooses. Nothing is shown where there is one. */
export function BothDrafts({ draft }: { draft: Draft }) {
  const { text, document, other, settle } = draft;
  const areDevicesAsked = useContext(RoomToolsContext)?.areDevicesAsked ?? true;
  const hasWords = !isNothing(draft);
  if (!other || (other.from !== 'another tab' && !areDevicesAsked)) return null;
  return (
    <Notice title={`You have a draft ${fromWords[other.from]}`}>
      <Stack gap="s">
        <p>
          Written <TimeStamp at={other.at} form="both" />.
          {hasWords && ' It differs from what is in the box. Choose what stays.'}
        </p>
        <div className={styles['both']}>
          <Section title="That draft" level={3}>
            <SaidWords words={other} />
          </Section>
          {hasWords && (
            <Section title="In the box now" level={3}>
              <SaidWords words={{ text, document }} />
            </Section>
          )}
        </div>
        <Row>
          <Button onPress={() => settle(other)}>Use that draft</Button>
          <Button onPress={() => settle({ text, document })}>
            {!hasWords ? 'Put it aside' : 'Keep what is in the box'}
          </Button>
          {hasWords && <Button onPress={() => settle(wordsBelow(draft, other))}>Keep both in the box</Button>}
        </Row>
      </Stack>
    </Notice>
  );
}
