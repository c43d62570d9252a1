import {
  ButtonLink,
  Button,
  Disclosure,
  Notice,
  Row,
  Section,
  Stack,
  TextLink,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import { ActionList } from '../discussions/ActionList.js';
import { useWriting, type Writing } from '../discussions/writing.js';
import type { MeetingFieldsFragment, MinutesFieldsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { HiddenMinutes } from './HiddenMinutes.js';
import { MinutesFields } from './meeting.documents.js';
import styles from './Meetings.module.css';
import { minutesPlace } from './minutes-plan.js';
import { MinutesForm } from './MinutesForm.js';
import { useHasDraft } from './useFieldsDraft.js';

/** What is kept of a meeting: decisions, actions, learning, and who was there. */
export function MinutesPart({ meeting }: { meeting: MeetingFieldsFragment }) {
  const told = readFragment(MinutesFields, meeting);
  const writing = useWriting();
  const [isOpen, setOpen] = useState(false);
  const { minutes } = told;
  return (
    <Section
      title="Minutes"
      lead="Three fields. What stands here is talk: it stays with the member schools and the facilitator."
      actions={
        <Row>
          {minutes && !minutes.isHidden && (
            <ButtonLink icon="print" href={`/api/exports/meetings/${meeting.id}.pdf`}>
              Print
            </ButtonLink>
          )}
          {meeting.viewerCanWriteMinutes && !isOpen && (
            <Button icon="edit" onPress={() => setOpen(true)}>
              {minutes ? 'Put them better' : 'Write the minutes'}
            </Button>
          )}
        </Row>
      }
    >
      {isOpen && writing ? (
        <MinutesForm meeting={meeting} told={told} kept={writing.kept} onDone={() => setOpen(false)} />
      ) : (
        <Stack>
          {writing && meeting.viewerCanWriteMinutes && (
            <BegunMinutes meeting={meeting} writing={writing} onOpen={() => setOpen(true)} />
          )}
          <Shown told={told} meeting={meeting} />
        </Stack>
      )}
    </Section>
  );
}

interface BegunMinutesProps {
  meeting: MeetingFieldsFragment;
  writing: Writing;
  onOpen: () => void;
}

/** What one began, here or on another device, is not forgotten. */
function BegunMinutes({ meeting, writing, onOpen }: BegunMinutesProps) {
  const hasDraft = useHasDraft(writing, meeting.groupId, minutesPlace(meeting.id));
  if (!hasDraft) return null;
  return (
    <Notice title="You began to write the minutes" action={<Button onPress={onOpen}>Go on</Button>}>
      Nobody else reads them until you save them for the group.
    </Notice>
  );
}

function Shown({ told, meeting }: { told: MinutesFieldsFragment; meeting: MeetingFieldsFragment }) {
  const { minutes, actions, earlierMinutes } = told;
  if (!minutes) return <p>Nothing is written down yet.</p>;
  return (
    <Stack>
      {minutes.isHidden ? (
        <Notice tone="warning" title="These minutes are out of sight" live={false}>
          Somebody took them away because of what stands in them. Nobody reads them until the facilitator has
          decided. They can be written anew meanwhile.
        </Notice>
      ) : (
        <>
          <Words title="What we decided" text={minutes.decisions ?? ''} />
          {actions.length > 0 && (
            <>
              <ActionList
                label="Who does what"
                actions={actions.map(action => ({ ...action, isViewers: false }))}
              />
              <p className={styles['quiet']}>
                As they read today. What became of them, and how they read before, stands with{' '}
                <TextLink href={`/groups/${meeting.groupId}/actions`}>the group’s actions</TextLink>.
              </p>
            </>
          )}
          <Words title="What we learned" text={minutes.learning ?? ''} />
        </>
      )}
      <p className={styles['quiet']}>
        {minutes.present.length > 0 && `There: ${minutes.present.map(({ name }) => name).join(', ')}. `}
        Written by {minutes.writtenBy}, <TimeStamp at={minutes.writtenAt} />
      </p>
      <HiddenMinutes
        meetingId={meeting.id}
        isHidden={minutes.isHidden}
        canSettle={meeting.viewerCanSettleHidden}
      />
      {earlierMinutes.length > 0 && (
        <Disclosure title={`Earlier wordings (${earlierMinutes.length})`}>
          {earlierMinutes.map(earlier => (
            <div key={earlier.number}>
              <p className={styles['quiet']}>
                {earlier.writtenBy}, <TimeStamp at={earlier.writtenAt} />
              </p>
              <p className={styles['words']}>
                {[earlier.decisions, earlier.learning].filter(Boolean).join('\n\n')}
              </p>
            </div>
          ))}
        </Disclosure>
      )}
    </Stack>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h3>{title}</h3>
      <p className={styles['words']}>{text}</p>
    </div>
  );
}
