import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, Stack, Switch, TextField, showToast } from '@pathways/ui';
import { charterWords } from '@pathways/domain/groups';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { WhoIsTold } from './WhoIsTold.js';

export const ReleaseDialogDocument = graphql(`
  fragment ReleaseDialog on ProposedGroupType {
    id
    suggestedName
    people {
      urn
      count
    }
    reason {
      schools {
        urn
        name
      }
    }
  }
`);

export const ReleaseGroupDocument = graphql(`
  mutation ReleaseGroup($input: ReleaseGroupInput!) {
    releaseGroup(input: $input) {
      groupId
      errors {
        message
      }
    }
  }
`);

interface ReleaseDialogProps {
  readonly proposal: FragmentType<typeof ReleaseDialogDocument>;
  readonly slug: string;
}

/** Who will be told, what the group agrees to, and the press that makes it a group. */
export function ReleaseDialog({ proposal: given, slug }: ReleaseDialogProps) {
  const proposal = readFragment(ReleaseDialogDocument, given);
  const navigate = useNavigate();
  const [name, setName] = useState(proposal.suggestedName);
  const [clauses, setClauses] = useState({ researchAccess: true, textInEmail: false });
  const [faults, setFaults] = useState<string[]>([]);
  const [release, { loading }] = useMutation(ReleaseGroupDocument);

  const send = async () => {
    const input = { proposalId: proposal.id, name, ...clauses };
    const { data, error } = await release({ variables: { input } });
    const answer = data?.releaseGroup;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (!answer?.groupId) return;
    showToast({ text: `${name} is released`, tone: 'success' });
    void navigate(`/programmes/${slug}/groups/${answer.groupId}`);
  };

  return (
    <Dialog
      title="Release this group"
      trigger={<Button tone="primary">Release this group</Button>}
      role="alertdialog"
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button tone="primary" pending={loading} pendingLabel="Releasing" onPress={() => void send()}>
            Release
          </Button>
        </>
      )}
    >
      <Stack>
        {faults.map(fault => (
          <Notice key={fault} tone="danger">
            {fault}
          </Notice>
        ))}
        <TextField label="Name of the group" value={name} onChange={setName} />
        <WhoIsTold proposal={proposal} />
        <div role="group" aria-label="Charter">
          {charterWords.map(({ clause, title, whenOn, whenOff }) => (
            <Switch
              key={clause}
              label={title}
              hint={clauses[clause] ? whenOn : whenOff}
              isSelected={clauses[clause]}
              onChange={isOn => setClauses({ ...clauses, [clause]: isOn })}
            />
          ))}
        </div>
      </Stack>
    </Dialog>
  );
}
