import { Button, Dialog, EmptyState, Row, Select, Tag, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { ExcerptChoicesQuery, QuotePurpose } from '../gql/graphql.js';
import styles from './ClaimsEditor.module.css';
import { choicesOf, consentTones, consentWords, purposeWords } from './practice-words.js';
import type { ClaimDraft } from './draft-shape.js';

export type ExcerptChoice = NonNullable<ExcerptChoicesQuery['excerptChoices']>[number];
type Resting = ClaimDraft['excerpts'][number];

const consentFor = (choice: ExcerptChoice, purpose: QuotePurpose) =>
  choice.consents.find(consent => consent.purpose === purpose)?.state ?? 'NOT_ASKED';

interface RestingExcerptProps {
  resting: Resting;
  choice: ExcerptChoice | undefined;
  /** Null takes it away. */
  onChange: (resting: Resting | null) => void;
}

/** A passage under a claim: how it is quoted, and whether its school agrees to that. */
export function RestingExcerpt({ resting, choice, onChange }: RestingExcerptProps) {
  const consent = choice ? consentFor(choice, resting.purpose) : 'NOT_ASKED';
  return (
    <div className={styles['resting']}>
      <blockquote>{choice?.quote ?? 'This passage is no longer open to you.'}</blockquote>
      <p>{choice && `${choice.speaker}, ${choice.groupName}`}</p>
      <Row gap="s">
        <Select
          label="Quoted"
          hideLabel
          options={choicesOf(purposeWords)}
          value={resting.purpose}
          onChange={id => onChange({ ...resting, purpose: id as QuotePurpose })}
        />
        <Tag tone={consentTones[consent]}>The school: {consentWords[consent]}</Tag>
        <Button tone="quiet" onPress={() => onChange(null)}>
          Take away
        </Button>
      </Row>
    </div>
  );
}

interface ExcerptPickerProps {
  choices: readonly ExcerptChoice[];
  onPicked: (excerptId: string) => void;
}

/** The programme's marked passages, to choose one from. */
export function ExcerptPicker({ choices, onPicked }: ExcerptPickerProps) {
  const [words, setWords] = useState('');
  const found = choices.filter(choice =>
    [choice.quote, choice.speaker, ...choice.codes].some(text =>
      text.toLowerCase().includes(words.toLowerCase()),
    ),
  );
  return (
    <Dialog
      title="Choose a passage"
      width="wide"
      trigger={<Button icon="plus">Rest it on a passage</Button>}
      actions={close => <Button onPress={close}>Close</Button>}
    >
      {close => (
        <>
          <TextField label="Find by words, code or school" value={words} onChange={setWords} />
          {found.length === 0 && (
            <EmptyState title="No passage like this">
              <p>Mark it in a group’s talk first, or look for other words.</p>
            </EmptyState>
          )}
          <ul className={styles['choices']}>
            {found.map(choice => (
              <li key={choice.id}>
                <blockquote>{choice.quote}</blockquote>
                <Row gap="s">
                  <span>{choice.speaker}</span>
                  {choice.codes.map(code => (
                    <Tag key={code}>{code}</Tag>
                  ))}
                  {choice.consents.map(({ purpose, state }) => (
                    <Tag key={purpose} tone={consentTones[state]}>
                      {purposeWords[purpose]}: {consentWords[state]}
                    </Tag>
                  ))}
                  <Button
                    onPress={() => {
                      onPicked(choice.id);
                      close();
                    }}
                  >
                    Choose
                  </Button>
                </Row>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
