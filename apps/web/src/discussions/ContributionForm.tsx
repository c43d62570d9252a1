import { bodyAtMost, tidyBody } from '@pathways/domain/discussions';
import { announce, Button, Checkbox, Select, TextArea } from '@pathways/ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { sendingId } from './SendingCard.js';
import { useDraft } from './useDraft.js';

export interface ContributionFormProps {
  discussionId: string;
  sectionId: string;
  parentId?: string | undefined;
  /** What is asked, above the box: "Write to “Presence”". */
  label: string;
  onDone?: (() => void) | undefined;
}

/** The box to write in. What is typed is kept on the device at each pause; what is sent goes through the outbox. */
export function ContributionForm(props: ContributionFormProps) {
  const { discussionId, sectionId, parentId, label, onDone } = props;
  const { outbox, kept, schools } = useRoomTools();
  const draft = useDraft(kept, parentId ? `reply:${parentId}` : `section:${discussionId}:${sectionId}`);
  const [researchConsent, setResearchConsent] = useState(false);
  const [speakingForUrn, setSpeakingForUrn] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const isWriting = draft.text !== '' || parentId !== undefined;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = tidyBody(draft.text);
    if (!body.ok && body.refusal.kind === 'BodyEmpty') return setFault('Write something first.');
    if (schools.length > 1 && speakingForUrn === null)
      return setFault('Choose the school that you speak for.');
    setFault(undefined);
    const clientId = crypto.randomUUID();
    outbox.add({
      discussionId,
      sectionId,
      parentId: parentId ?? null,
      body: draft.text,
      clientId,
      speakingForUrn,
      researchConsent,
    });
    announce('Sending.');
    draft.clear();
    setResearchConsent(false);
    onDone?.();
    // The button that was pressed is gone: who writes on is in the box already, with the sent words in sight.
    box.current?.focus({ preventScroll: true });
    requestAnimationFrame(() =>
      document.getElementById(sendingId(clientId))?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit} noValidate>
      <TextArea
        ref={box}
        label={label}
        value={draft.text}
        onChange={draft.change}
        rows={parentId ? 2 : 3}
        limit={bodyAtMost}
        error={fault}
        autoFocus={parentId !== undefined}
        hint={draft.isRestored ? 'Your draft from before is still here.' : undefined}
      />
      <TalkCheck text={draft.text} />
      {isWriting && (
        <>
          {schools.length > 1 && (
            <Select
              label="You speak for"
              options={schools.map(school => ({ id: school.urn ?? '', label: school.name }))}
              value={speakingForUrn}
              onChange={setSpeakingForUrn}
            />
          )}
          <Checkbox
            isSelected={researchConsent}
            onChange={setResearchConsent}
            label="Researchers may work with this contribution"
            hint="They see a letter instead of your name, and may mark passages. Nothing is quoted before your school is asked."
          />
          <div className={styles['actions']}>
            <Button type="submit" tone="primary">
              Send
            </Button>
            {onDone && (
              <Button tone="quiet" onPress={onDone}>
                Close
              </Button>
            )}
          </div>
          <p className={styles['note']}>
            {draft.isKept
              ? 'Kept on this device while you write. No names or details of pupils, please.'
              : 'This browser does not keep drafts: send before you leave the page.'}
          </p>
        </>
      )}
    </form>
  );
}
