import { Button, List, ListRow, Section, showToast, Tag, TimeStamp } from '@pathways/ui';
import type { RoomAccessQuery } from '../gql/graphql.js';
import { useFlagVerb } from '../safeguarding/useFlagVerb.js';
import { EndGuestDocument } from './guest.documents.js';
import { InviteGuestDialog } from './InviteGuestDialog.js';

type Access = NonNullable<RoomAccessQuery['roomAccess']>;
type Guest = Access['guests'][number];

interface GuestListProps {
  access: Access;
  room: string;
  onDone: () => Promise<unknown>;
}

const stateWords: Readonly<Record<Guest['state'], string>> = {
  INVITED: 'Invited',
  READING: 'Reads here',
  ENDED: 'Ended',
};

/** Who was asked in from outside, by whom, why, how long and with what. */
export function GuestList({
  access: { guests, viewerCanInvite, viewerCanGiveHistory },
  room,
  onDone,
}: GuestListProps) {
  return (
    <Section title="Guests" level={3}>
      {guests.length === 0 && <p>Nobody from outside was invited.</p>}
      {guests.length > 0 && (
        <List label="Guests">
          {guests.map(guest => (
            <GuestRow key={guest.id} guest={guest} onDone={onDone} />
          ))}
        </List>
      )}
      {viewerCanInvite && (
        <InviteGuestDialog room={room} canGiveHistory={viewerCanGiveHistory} onDone={onDone} />
      )}
    </Section>
  );
}

function GuestRow({ guest, onDone }: { guest: Guest; onDone: () => Promise<unknown> }) {
  const [end, isBusy] = useFlagVerb(EndGuestDocument, onDone);
  const run = async () => {
    const refused = await end({ guestId: guest.id });
    if (refused !== null) showToast({ text: refused, tone: 'danger' });
  };
  return (
    <ListRow
      title={guest.name}
      detail={
        <>
          {guest.invitedBy}: “{guest.because}”{' '}
          {guest.withHistory ? 'The whole history' : 'From the invitation on'},{' '}
          {guest.mayReply ? 'may reply' : 'reads only'}. Until <TimeStamp at={guest.lastDay} form="day" />.
          {guest.lastReadAt && (
            <>
              {' '}
              Last here <TimeStamp at={guest.lastReadAt} />.
            </>
          )}
        </>
      }
      end={<Tag>{stateWords[guest.state]}</Tag>}
    >
      {guest.viewerCanEnd && guest.state !== 'ENDED' && (
        <Button
          tone="quiet"
          pending={isBusy}
          onPress={() => void run()}
          aria-label={`End now: ${guest.name}`}
        >
          End now
        </Button>
      )}
    </ListRow>
  );
}
