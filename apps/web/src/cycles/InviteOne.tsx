import { Button, Dialog, ErrorSummary, Select, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { CycleSeen } from './cycle-words.js';
import { FindSchool } from './FindSchool.js';
import { schoolRoles, useInviteOne } from './useInviteOne.js';

interface InviteOneProps {
  readonly cycle: CycleSeen;
  onInvited(): void;
}

/** One school, found by its name; the same link as from a list. */
export function InviteOne(props: InviteOneProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="Invite one school"
      trigger={<Button>Invite one school</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => <Button onPress={close}>Not now</Button>}
    >
      {isOpen && <Fields {...props} close={() => setOpen(false)} />}
    </Dialog>
  );
}

function Fields({ close, ...props }: InviteOneProps & { close: () => void }) {
  const { wish, change, fault, isSending, send } = useInviteOne(props, close);
  return (
    <Stack>
      <ErrorSummary errors={fault ? [{ message: fault }] : []} />
      <FindSchool isFictional={props.cycle.isFictional} urn={wish.urn} onFound={urn => change({ urn })} />
      <TextField
        label="E-mail address"
        type="email"
        value={wish.email}
        onChange={email => change({ email })}
      />
      <Select
        label="Whose address it is"
        options={schoolRoles}
        value={wish.role}
        onChange={role => change({ role })}
      />
      <TextField
        label="Their name"
        hint="If you know it."
        value={wish.name}
        onChange={name => change({ name })}
      />
      <TextField
        label="Answer by"
        type="date"
        value={wish.answerBy}
        onChange={answerBy => change({ answerBy })}
      />
      <Button tone="primary" pending={isSending} pendingLabel="Sending" onPress={() => void send()}>
        Send the invitation
      </Button>
    </Stack>
  );
}
