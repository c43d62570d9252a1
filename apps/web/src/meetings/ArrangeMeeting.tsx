import { Button, Dialog, Notice, Row, Select, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { wallOf } from './meeting-words.js';
import { CancelMeetingDocument, MoveMeetingDocument } from './meeting-verbs.documents.js';
import { lengths, whereOf } from './where-wish.js';

/** For whoever proposed it, and the facilitator: another time or place, or none. */
export function ArrangeMeeting({ meeting }: { meeting: MeetingFieldsFragment }) {
  return (
    <Row>
      {meeting.startsAt && <MoveDialog meeting={meeting} startsAt={meeting.startsAt} />}
      <CancelDialog meetingId={meeting.id} />
    </Row>
  );
}

function MoveDialog({ meeting, startsAt }: { meeting: MeetingFieldsFragment; startsAt: string }) {
  const { place, videoLink, length, id } = meeting;
  const begun = { ...wallOf(startsAt), place, videoLink: videoLink ?? '', length: String(length) };
  const [wish, setWish] = useState(begun);
  const [fault, setFault] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [move, isMoving] = useVerb(MoveMeetingDocument);
  const change = (part: Partial<typeof begun>) => setWish(before => ({ ...before, ...part }));
  const run = async () => {
    const { day, time, ...where } = wish;
    const refused = await move({ meetingId: id, to: { day, time }, where: whereOf(where) });
    setFault(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <Dialog
      title="Move the meeting"
      trigger={<Button icon="calendar">Move or change</Button>}
      isOpen={isOpen}
      onOpenChange={open => {
        setOpen(open);
        if (open) setWish(begun);
      }}
      actions={close => (
        <>
          <Button onPress={close}>Leave it</Button>
          <Button tone="primary" pending={isMoving} onPress={() => void run()}>
            Change it and tell the group
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="warning">{fault}</Notice>}
        <p>Everybody who has it in a calendar gets the change.</p>
        <TextField label="Day" type="date" value={wish.day} onChange={day => change({ day })} />
        <TextField label="Time" type="time" value={wish.time} onChange={time => change({ time })} />
        <Select
          label="How long"
          options={lengths}
          value={wish.length}
          onChange={to => change({ length: to })}
        />
        <TextField label="Place" value={wish.place} onChange={to => change({ place: to })} maxLength={200} />
        <TextField
          label="Video link"
          type="url"
          value={wish.videoLink}
          onChange={to => change({ videoLink: to })}
        />
      </Stack>
    </Dialog>
  );
}

function CancelDialog({ meetingId }: { meetingId: string }) {
  const [fault, setFault] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [cancel, isCancelling] = useVerb(CancelMeetingDocument);
  const run = async () => {
    const refused = await cancel({ meetingId });
    setFault(refused);
    if (refused === null) setOpen(false);
  };
  return (
    <Dialog
      title="Cancel the meeting?"
      trigger={<Button tone="quiet">Cancel the meeting</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button tone="danger" pending={isCancelling} onPress={() => void run()}>
            Cancel it and tell the group
          </Button>
        </>
      )}
    >
      {fault && <Notice tone="warning">{fault}</Notice>}
      <p>Calendars are told that it will not be. Its page stays, with what was written on it.</p>
    </Dialog>
  );
}
