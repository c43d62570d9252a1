import { useMutation } from '@apollo/client/react';
import { Button, Dialog, ErrorSummary, Select, showToast, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { GroupKind, NetworksProgrammeQuery } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';
import { urnsIn } from '../schools/urns-in.js';
import { refusalOf } from '../shell/refusal-of.js';
import { FoundNetworkDocument } from './network.documents.js';

const kinds = ['STRAND', 'LOCALITY', 'STEERING_GROUP'] as const;
type Kind = (typeof kinds)[number];
const isKind = (id: string): id is Kind => (kinds as readonly string[]).includes(id);

interface FoundNetworkProps {
  readonly programme: NonNullable<NetworksProgrammeQuery['programme']>;
  readonly wider: readonly { readonly id: string; readonly name: string; readonly kind: GroupKind }[];
  onFounded(): void;
}

const none = { id: 'none', label: 'None' };

function useFounding({ programme, onFounded }: FoundNetworkProps, close: () => void) {
  const [wish, setWish] = useState({
    kind: 'STRAND' as Kind,
    name: '',
    purpose: '',
    urns: '',
    lead: 'none',
    parent: 'none',
    cycleId: programme.cycles[0]?.id ?? '',
  });
  const [fault, setFault] = useState<string | null>(null);
  const [found, { loading }] = useMutation(FoundNetworkDocument);
  const send = async () => {
    const { lead, parent, urns, ...named } = wish;
    const input = {
      ...named,
      urns: urnsIn(urns),
      leadLaCode: lead === 'none' ? null : lead,
      parentId: parent === 'none' ? null : parent,
    };
    const { data, error } = await found({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = refusalOf(data?.foundNetwork, error);
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: `${wish.name} has its room`, tone: 'success' });
    close();
    onFounded();
  };
  const change = (part: Partial<typeof wish>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, fault, loading, send };
}

/** A strand, locality or steering group, by hand. */
export function FoundNetwork(props: FoundNetworkProps) {
  const [isOpen, setOpen] = useState(false);
  const { wish, change, fault, loading, send } = useFounding(props, () => setOpen(false));
  return (
    <Dialog
      title="Make a group by hand"
      trigger={<Button tone="primary">Make a group by hand</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={loading} pendingLabel="Making" onPress={() => void send()}>
            Make it
          </Button>
        </>
      )}
    >
      <Stack>
        <ErrorSummary errors={fault ? [{ message: fault }] : []} />
        <Select
          label="Kind"
          options={kinds.map(id => ({ id, label: kindWords[id] }))}
          value={wish.kind}
          onChange={kind => isKind(kind) && change({ kind })}
        />
        <TextField label="Name" value={wish.name} onChange={name => change({ name })} />
        <TextArea
          label="What it is for"
          hint="Its members read it."
          limit={500}
          value={wish.purpose}
          onChange={purpose => change({ purpose })}
        />
        <TextArea
          label="URNs of its schools"
          hint="Six digits each. A column of a spreadsheet can be pasted."
          rows={4}
          value={wish.urns}
          onChange={urns => change({ urns })}
        />
        <Places {...props} wish={wish} change={change} />
      </Stack>
    </Dialog>
  );
}

type Founding = ReturnType<typeof useFounding>;

/** Who leads it, what it belongs to, and for which cycle it is made. */
function Places({ programme, wider, wish, change }: FoundNetworkProps & Pick<Founding, 'wish' | 'change'>) {
  const authorities = new Map(programme.poolCounts.map(({ laCode, authority }) => [laCode, authority]));
  return (
    <>
      <Select
        label="Led by"
        hint="A strand is led by one authority."
        options={[none, ...[...authorities].map(([id, label]) => ({ id, label }))]}
        value={wish.lead}
        onChange={lead => change({ lead })}
      />
      <Select
        label="Belongs to"
        options={[none, ...wider.map(({ id, name }) => ({ id, label: name }))]}
        value={wish.parent}
        onChange={parent => change({ parent })}
      />
      <Select
        label="Cycle"
        options={programme.cycles.map(({ id, name }) => ({ id, label: name }))}
        value={wish.cycleId}
        onChange={cycleId => change({ cycleId })}
      />
    </>
  );
}
