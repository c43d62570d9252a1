import { announce, Button, Checkbox, Select } from '@pathways/ui';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { BothDrafts } from './BothDrafts.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { sendingId } from './SendingCard.js';
import { replyPlace, sectionPlace } from './take-back.js';
import { readWords, saidIn } from './talk-faults.js';
import { TalkEditor, type TalkEditorHandle } from './TalkEditor.js';
import type { Words } from './talk-words.js';
import { useDraft } from './useDraft.js';

export interface ContributionFormProps {
  discussionId: string;
  sectionId: string;
  parentId?: string | undefined;
  /** What is asked, above the box: "Write to “Presence”". */
  label: string;
  onDone?: (() => void) | undefined;
}

interface Choices {
  readonly researchConsent: boolean;
  readonly speakingForUrn: string | null;
}

const noChoice: Choices = { researchConsent: false, speakingForUrn: null };

/** The box to write in. What is typed is kept on the device at each pause; what is sent goes through the outbox. */
export function ContributionForm(props: ContributionFormProps) {
  const { discussionId, sectionId, parentId, label, onDone } = props;
  const { kept } = useRoomTools();
  const draft = useDraft(kept, parentId ? replyPlace(parentId) : sectionPlace(discussionId, sectionId));
  const [choices, setChoices] = useState(noChoice);
  const box = useRef<TalkEditorHandle>(null);
  const { send, fault } = useSending(props);
  // A reply box opens because its author asked for it.
  useEffect(() => {
    if (parentId !== undefined) box.current?.focus();
  }, [parentId]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const clientId = send(draft, choices);
    // On a phone the box, with what is wrong below it, may be a screen above the button that was pressed.
    if (clientId === null) return requestAnimationFrame(() => showFault(form));
    draft.clear();
    setChoices(noChoice);
    onDone?.();
    // The button that was pressed is gone: who writes on is in the box already, with the sent words in sight.
    box.current?.focus({ preventScroll: true });
    requestAnimationFrame(() =>
      document.getElementById(sendingId(clientId))?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit} noValidate>
      <BothDrafts draft={draft} />
      <TalkEditor
        ref={box}
        label={label}
        words={draft}
        onChange={draft.change}
        rows={parentId ? 2 : 3}
        error={fault}
        hint={draft.isRestored ? 'Your draft from before is still here.' : undefined}
      />
      <TalkCheck text={draft.text} />
      {(draft.text !== '' || parentId !== undefined) && (
        <Foot choices={choices} onChoose={setChoices} isKept={draft.isKept} onClose={onDone} />
      )}
    </form>
  );
}

const showFault = (form: HTMLFormElement): void =>
  form.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });

/** Puts words into the outbox and answers their client id; null, with a fault to show, when something is missing. */
function useSending({ discussionId, sectionId, parentId }: ContributionFormProps) {
  const { write, schools } = useRoomTools();
  const [fault, setFault] = useState<string>();
  const refuse = (sentence: string): null => {
    setFault(sentence);
    return null;
  };
  const send = (words: Words, choices: Choices): string | null => {
    const { talk, fault: wrong } = readWords(words);
    if (!talk) return refuse(wrong);
    if (schools.length > 1 && choices.speakingForUrn === null) {
      return refuse('Choose the school that you speak for.');
    }
    setFault(undefined);
    announce('Sending.');
    const place = { discussionId, sectionId, parentId: parentId ?? null };
    return write({ kind: 'contribute', input: { ...place, ...saidIn(words, talk), ...choices } });
  };
  return { send, fault };
}

interface FootProps {
  choices: Choices;
  onChoose: (choices: Choices) => void;
  isKept: boolean;
  onClose: (() => void) | undefined;
}

/** What one decides about the words before they go. */
function Foot({ choices, onChoose, isKept, onClose }: FootProps) {
  const { schools } = useRoomTools();
  return (
    <>
      {schools.length > 1 && (
        <Select
          label="You speak for"
          options={schools.map(school => ({ id: school.urn ?? '', label: school.name }))}
          value={choices.speakingForUrn}
          onChange={speakingForUrn => onChoose({ ...choices, speakingForUrn })}
        />
      )}
      <Checkbox
        isSelected={choices.researchConsent}
        onChange={researchConsent => onChoose({ ...choices, researchConsent })}
        label="Researchers may work with this contribution"
        hint="They see a letter instead of your name, and may mark passages. Nothing is quoted before your school is asked."
      />
      <div className={styles['actions']}>
        <Button type="submit" tone="primary">
          Send
        </Button>
        {onClose && (
          <Button tone="quiet" onPress={onClose}>
            Close
          </Button>
        )}
      </div>
      <p className={styles['note']}>
        {isKept
          ? 'Kept on this device while you write. No names or details of pupils, please.'
          : 'This browser does not keep drafts: send before you leave the page.'}
      </p>
    </>
  );
}
