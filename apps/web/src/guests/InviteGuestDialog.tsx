import { Button, Checkbox, Dialog, Notice, RadioGroup, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useFlagVerb } from '../safeguarding/useFlagVerb.js';
import { InviteGuestDocument } from './guest.documents.js';

interface InviteGuestDialogProps {
  room: string;
  canGiveHistory: boolean;
  onDone: () => Promise<unknown>;
}

const nobody = { email: '', name: '', because: '', lastDay: '', withHistory: false, mayReply: false };

/** Who, why, how long, from when on, and whether they may reply. */
export function InviteGuestDialog({ room, canGiveHistory, onDone }: InviteGuestDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [wish, setWish] = useState(nobody);
  const [fault, setFault] = useState<string | null>(null);
  const [invite, isBusy] = useFlagVerb(InviteGuestDocument, onDone);
  const set = (part: Partial<typeof nobody>) => setWish({ ...wish, ...part });
  const go = async () => {
    if (wish.lastDay === '') return setFault('Choose a last day.');
    const refused = await invite({ roomId: room, ...wish });
    setFault(refused);
    if (refused !== null) return;
    setWish(nobody);
    setOpen(false);
  };
  return (
    <Dialog
      title="Invite a guest"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Invite a guest</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} onPress={() => void go()}>
            Send the invitation
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        <GuestFields wish={wish} set={set} canGiveHistory={canGiveHistory} />
      </Stack>
    </Dialog>
  );
}

interface GuestFieldsProps {
  wish: typeof nobody;
  set: (part: Partial<typeof nobody>) => void;
  canGiveHistory: boolean;
}

function GuestFields({ wish, set, canGiveHistory }: GuestFieldsProps) {
  return (
    <>
      <TextField label="Name" value={wish.name} onChange={name => set({ name })} isRequired />
      <TextField
        label="E-mail address"
        type="email"
        value={wish.email}
        onChange={email => set({ email })}
        isRequired
      />
      <TextArea
        label="Why"
        hint="Everybody in the room reads this, and so does the guest."
        limit={500}
        value={wish.because}
        onChange={because => set({ because })}
        isRequired
      />
      <TextField
        label="Last day"
        type="date"
        value={wish.lastDay}
        onChange={lastDay => set({ lastDay })}
        isRequired
      />
      <RadioGroup
        label="What they see"
        value={wish.withHistory ? 'history' : 'now'}
        onChange={id => set({ withHistory: id === 'history' })}
        options={[
          { id: 'now', label: 'What is said from now on' },
          {
            id: 'history',
            label: 'The whole history',
            hint: canGiveHistory
              ? undefined
              : 'Only the facilitator opens what the other schools said before.',
            isDisabled: !canGiveHistory,
          },
        ]}
      />
      <Checkbox label="They may reply" isSelected={wish.mayReply} onChange={mayReply => set({ mayReply })} />
    </>
  );
}
