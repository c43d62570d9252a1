import { cardLimits } from '@pathways/domain/practices';
import { Button, Row } from '@pathways/ui';
import { Held, type FieldsProps } from './DraftFields.js';
import styles from './DraftFields.module.css';
import { EntryPicker } from './EntryPicker.js';
import { entryTitle, ServedEntry } from './ServedEntry.js';

/** Which entries of a framework it serves: an outcome, an action, a KPI. They are found from the entry's page, too. */
export function FrameworkEntries({ draft, holds }: FieldsProps) {
  const named = draft.values.frameworkEntries;
  const isSame = (one: (typeof named)[number]) => (other: (typeof named)[number]) =>
    one.framework === other.framework && one.ref === other.ref;
  return (
    <Held draft={draft} holds={holds} field="frameworkEntries">
      <div role="group" aria-label="Entries of frameworks that it serves">
        {named.map(entry => (
          <div key={`${entry.framework} ${entry.ref}`} className={styles['entry']}>
            <Row gap="s">
              <ServedEntry entry={entry} />
              <Button
                tone="quiet"
                aria-label={`Take away ${entryTitle(entry)}`}
                onPress={() =>
                  draft.change(
                    'frameworkEntries',
                    named.filter(other => !isSame(entry)(other)),
                  )
                }
              >
                Take away
              </Button>
            </Row>
          </div>
        ))}
        {named.length < cardLimits.frameworkEntries && (
          <EntryPicker
            onPicked={entry =>
              draft.change('frameworkEntries', [...named.filter(other => !isSame(entry)(other)), entry])
            }
          />
        )}
      </div>
    </Held>
  );
}
