import { documentOfText, saysTheSame } from '@pathways/domain/discussions';
import { Button, Form, Notice, Section } from '@pathways/ui';
import { useEffect, useRef, useState } from 'react';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { BothDrafts } from './BothDrafts.js';
import { ConflictSides } from './ConflictSides.js';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { readWords, saidIn } from './talk-faults.js';
import { TalkEditor, type TalkEditorHandle } from './TalkEditor.js';
import { wordsBelow, type Words } from './talk-words.js';
import { editPlace } from './take-back.js';
import { useDraft } from './useDraft.js';

interface EditFormProps {
  contribution: Contribution;
  onDone: () => void;
}

const changedMeanwhile =
  'This was edited elsewhere meanwhile. Your words are still here: compare both, then save yours over it or keep the other.';

/** What stands, as words that a draft can be compared with and begun from. */
const standing = ({ body, document }: Contribution): Words => ({
  text: body ?? '',
  ...(document && { document }),
});

const documentOf = ({ text, document }: Words) => document ?? documentOfText(text);

/** Editing one’s own words. Where they changed elsewhere meanwhile, both stand side by side and the author decides. */
export function EditForm({ contribution, onDone }: EditFormProps) {
  const { kept, write } = useRoomTools();
  const { id, revision } = contribution;
  const now = standing(contribution);
  const draft = useDraft(kept, editPlace(id), { ...now, madeOn: revision });
  const [fault, setFault] = useState<string>();
  const isSame = saysTheSame(documentOf(now), documentOf(draft));
  const isChanged = revision !== draft.madeOn && !isSame;
  const leave = () => {
    draft.clear();
    onDone();
  };
  const save = () => {
    const { talk, fault: wrong } = readWords(draft);
    if (!talk) return setFault(wrong);
    // Against what stands beside it now: the author has seen both.
    const input = { contributionId: id, ...saidIn(draft, talk), expectedRevision: revision };
    if (!saysTheSame(talk.document, documentOf(now))) write({ kind: 'edit', input });
    leave();
  };
  const takeOther = () => {
    const { text, document } = wordsBelow(draft, now);
    draft.change(text, document);
  };
  const box = useRef<TalkEditorHandle>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Form
      label="Edit your contribution"
      onSubmit={save}
      actions={
        <>
          <Button onPress={leave}>{isChanged ? 'Keep the other' : 'Leave it as it was'}</Button>
          <Button type="submit" tone="primary">
            {isChanged ? 'Save mine over it' : 'Save'}
          </Button>
        </>
      }
    >
      {isChanged && <Notice tone="warning">{changedMeanwhile}</Notice>}
      <BothDrafts draft={draft} />
      <div className={styles['both']}>
        {isChanged && (
          <Section title="As it stands now" level={3}>
            <ConflictSides standing={documentOf(now)} mine={documentOf(draft)} onTakeOther={takeOther} />
          </Section>
        )}
        <TalkEditor
          ref={box}
          label="Your words"
          words={draft}
          onChange={draft.change}
          error={fault}
          hint={draft.isRestored ? 'These are your unsaved words from before.' : undefined}
        />
      </div>
      <TalkCheck text={draft.text} />
    </Form>
  );
}
