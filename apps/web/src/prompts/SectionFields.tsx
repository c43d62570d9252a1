import { promptAtMost, sheetTitleAtMost } from '@pathways/domain/prompts';
import { Button, Row, Select, TextArea, TextField } from '@pathways/ui';
import type { SectionStage } from '../gql/graphql.js';
import { stageWords, type SectionWish } from './sheet-wish.js';
import styles from './Sheets.module.css';

interface SectionFieldsProps {
  section: SectionWish;
  place: number;
  onChange: (section: SectionWish) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
}

const stages = (Object.keys(stageWords) as SectionStage[]).map(id => ({ id, label: stageWords[id] }));

/** One section: what is asked, when, and how long it takes. */
export function SectionFields({ section, place, onChange, onRemove, onUp }: SectionFieldsProps) {
  const change = (part: Partial<SectionWish>) => onChange({ ...section, ...part });
  return (
    <fieldset className={styles['section']}>
      <legend>Section {place}</legend>
      <TextField
        label="Heading"
        value={section.heading}
        onChange={heading => change({ heading })}
        maxLength={sheetTitleAtMost}
      />
      <TextArea
        label="What the schools are asked"
        value={section.prompt}
        onChange={prompt => change({ prompt })}
        limit={promptAtMost}
      />
      <div className={styles['both']}>
        <Select
          label="When it is answered"
          options={stages}
          value={section.stage}
          onChange={stage => change({ stage: stage as SectionStage })}
        />
        <TextField
          label="Minutes at a meeting"
          hint="Empty: the group decides."
          type="number"
          inputMode="numeric"
          value={section.minutes === null ? '' : String(section.minutes)}
          onChange={given => change({ minutes: given === '' ? null : Math.round(Number(given)) })}
        />
      </div>
      <Row>
        {onUp && (
          <Button tone="quiet" icon="up" onPress={onUp} aria-label={`Up: section ${place}`}>
            Up
          </Button>
        )}
        <Button tone="quiet" icon="trash" onPress={onRemove} aria-label={`Take it away: section ${place}`}>
          Take it away
        </Button>
      </Row>
    </fieldset>
  );
}
