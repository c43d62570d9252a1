import { actionsAtMost } from '@pathways/domain/discussions';
import { minutesAtMost } from '@pathways/domain/meetings';
import { Button, CheckboxGroup, Notice, Row, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { Kept } from '../device/kept.js';
import { ActionFields } from '../discussions/ActionFields.js';
import { aNewAction, faultInActions } from '../discussions/outcome-plan.js';
import { useRoomMembers, type RoomMembers } from '../discussions/useRoomMembers.js';
import type { MeetingFieldsFragment, MinutesFieldsFragment } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { WriteMinutesDocument } from './meeting-verbs.documents.js';
import { minutesPlace, planOf, wordsOf, type MinutesPlan } from './minutes-plan.js';
import styles from './Meetings.module.css';
import { OtherDraft } from './OtherDraft.js';
import { useFieldsDraft } from './useFieldsDraft.js';

interface MinutesFormProps {
  meeting: MeetingFieldsFragment;
  told: MinutesFieldsFragment;
  kept: Kept;
  onDone: () => void;
}

function useMinutes({ meeting, told, kept, onDone }: MinutesFormProps) {
  const standing = planOf(told);
  const draft = useFieldsDraft(kept, minutesPlace(meeting.id), standing);
  const { fields: plan, isBegun, change, clear } = draft;
  const [fault, setFault] = useState<string | null>(null);
  const [clientId] = useState(() => crypto.randomUUID());
  const [write, isWriting] = useVerb(WriteMinutesDocument);
  const send = async () => {
    const faulty = faultInActions(plan.actions);
    if (faulty) return setFault(faulty);
    const { present, actions, ...words } = plan;
    const input = { meetingId: meeting.id, ...words, present: [...present], actions: [...actions], clientId };
    const refused = await write(input);
    setFault(refused);
    if (refused !== null) return;
    clear();
    onDone();
  };
  const drop = () => {
    clear();
    onDone();
  };
  const isOlder = isBegun && plan.seen < standing.seen;
  return {
    draft,
    plan,
    change,
    fault,
    isWriting,
    send,
    drop,
    isOlder,
    takeOver: () => change({ seen: standing.seen }),
  };
}

/** Decisions, actions, learning, and who was there. Kept as drafts are, here and on the server. */
export function MinutesForm(props: MinutesFormProps) {
  const { draft, plan, change, fault, isWriting, send, drop, isOlder, takeOver } = useMinutes(props);
  const members = useRoomMembers();
  return (
    <Stack>
      {fault && <Notice tone="warning">{fault}</Notice>}
      <OtherDraft draft={draft} linesOf={wordsOf} />
      {isOlder && <WrittenSince told={props.told} onTakeOver={takeOver} />}
      <CheckboxGroup
        label="Who was there"
        options={members.schools.map(({ urn, name }) => ({ id: urn, label: name }))}
        value={[...plan.present]}
        onChange={present => change({ present })}
      />
      <TextArea
        label="What we decided"
        value={plan.decisions}
        onChange={decisions => change({ decisions })}
        limit={minutesAtMost}
        rows={4}
      />
      <Agreed actions={plan.actions} members={members} onChange={actions => change({ actions })} />
      <TextArea
        label="What we learned"
        value={plan.learning}
        onChange={learning => change({ learning })}
        limit={minutesAtMost}
        rows={4}
      />
      <TalkCheck text={wordsOf(plan).join('\n\n')} />
      <p className={styles['quiet']}>
        Kept for you as you type, on all your devices. The group reads it once you save.
      </p>
      <Row>
        <Button tone="primary" pending={isWriting} pendingLabel="Saving" onPress={() => void send()}>
          Save for the group
        </Button>
        <Button onPress={props.onDone}>Later</Button>
        <Button tone="quiet" onPress={drop}>
          Throw these away
        </Button>
      </Row>
    </Stack>
  );
}

interface AgreedProps {
  actions: MinutesPlan['actions'];
  members: RoomMembers;
  onChange: (actions: MinutesPlan['actions']) => void;
}

/** Who does what by when: they become actions of the group. */
function Agreed({ actions, members, onChange }: AgreedProps) {
  const [school] = members.schools;
  return (
    <>
      {actions.map((action, index) => (
        <ActionFields
          key={action.id}
          action={action}
          place={index + 1}
          members={members}
          onChange={next => onChange(actions.map(one => (one.id === next.id ? next : one)))}
          onRemove={() => onChange(actions.filter(({ id }) => id !== action.id))}
        />
      ))}
      {school && actions.length < actionsAtMost && (
        <div>
          <Button icon="plus" onPress={() => onChange([...actions, aNewAction(school.urn)])}>
            Add an action
          </Button>
        </div>
      )}
    </>
  );
}

interface WrittenSinceProps {
  told: MinutesFieldsFragment;
  onTakeOver: () => void;
}

/** Nothing is merged: the writer reads both and decides. */
function WrittenSince({ told, onTakeOver }: WrittenSinceProps) {
  return (
    <Notice
      tone="warning"
      title="Somebody wrote the minutes since you began"
      action={<Button onPress={onTakeOver}>I have read both: mine shall stand</Button>}
    >
      <p className={styles['words']}>
        {[told.minutes?.decisions, told.minutes?.learning].filter(Boolean).join('\n\n')}
      </p>
    </Notice>
  );
}
