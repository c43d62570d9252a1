import { Button, Dialog, Notice, Select, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { SchoolTeamQuery } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { roleWords } from './role-words.js';
import { HandOverDocument } from './team.documents.js';

type Member = NonNullable<SchoolTeamQuery['schoolTeam']>['people'][number];

interface HandOverDialogProps {
  member: Member;
  grant: Member['grants'][number];
  others: readonly Member[];
  onDone: (successor: string) => void;
}

/** Somebody leaves, and says who takes their place: with the higher role of both, and with what waits for the leaver. */
export function HandOverDialog({ member, grant, others, onDone }: HandOverDialogProps) {
  const [successorId, setSuccessor] = useState(others[0]?.id ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [handOver, isBusy] = useVerb(HandOverDocument);
  const { name, openActions } = member;
  const successor = others.find(({ id }) => id === successorId)?.name ?? 'the other';
  const run = async (close: () => void) => {
    const refused = await handOver({ grantId: grant.id, successorId });
    setFault(refused);
    if (refused !== null) return;
    close();
    // Whoever leaves by it reads it in the place of the page.
    const leaves = member.isViewer && member.grants.length === 1;
    if (!leaves) showToast({ text: `${successor} has taken over from ${name}.`, tone: 'success' });
    onDone(successor);
  };
  return (
    <Dialog
      role="alertdialog"
      title={`Hand over from ${name}`}
      trigger={<Button aria-label={`Hand over from ${name}`}>Hand over</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isBusy} pendingLabel="Handing over" onPress={() => void run(close)}>
            Hand over
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="danger">{fault}</Notice>}
        <Select
          label="Who takes over"
          options={others.map(person => ({
            id: person.id,
            label: person.name,
            hint: person.grants.map(({ role }) => roleWords[role]).join(', '),
          }))}
          value={successorId}
          onChange={setSuccessor}
        />
        <ul>
          <li>{name} stops acting for the school at once, and keeps what they are elsewhere.</li>
          <li>
            {successor} acts as {roleWords[grant.role].toLowerCase()}, or in a higher role where they hold
            one.
          </li>
          <li>
            {openActions === 0
              ? 'No open action waits for the leaver.'
              : `Open actions that wait for ${successor} then: ${openActions}.`}
          </li>
          <li>What was written stays in its rooms, under the name of whoever wrote it.</li>
        </ul>
      </Stack>
    </Dialog>
  );
}
