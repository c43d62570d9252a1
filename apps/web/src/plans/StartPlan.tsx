import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';

export const StartPlanDocument = graphql(`
  mutation StartPlan($input: StartPlanInput!) {
    startPlan(input: $input) {
      planId
      errors {
        message
      }
    }
  }
`);

export interface StartPlanProps {
  readonly runId: string;
  /** "Autumn 2026" */
  readonly cycleName: string;
}

/** Copies what a run proposes into a plan, where it can be changed by hand and released as a whole. */
export function StartPlan({ runId, cycleName }: StartPlanProps) {
  const navigate = useNavigate();
  const [name, setName] = useState(`Groups, ${cycleName}`);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [start, { loading }] = useMutation(StartPlanDocument, { errorPolicy: 'all' });
  const run = async () => {
    const answer = await start({ variables: { input: { runId, name: name.trim() } } }).catch(() => null);
    setRefusal(refusalOf(answer?.data?.startPlan, answer?.error));
    const id = answer?.data?.startPlan.planId;
    if (id) void navigate(`/plans/${id}`);
  };
  return (
    <Dialog
      title="Adjust these groups by hand"
      trigger={<Button tone="primary">Adjust by hand</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone="primary"
            isDisabled={name.trim() === ''}
            pending={loading}
            pendingLabel="Copying the groups"
            onPress={() => void run()}
          >
            Make a plan
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>
          The groups are copied into a plan. There you move and swap schools, lock groups and see what each
          step costs. Nobody is told until you release it; the run stays as it is.
        </p>
        <TextField
          label="Name of the plan"
          hint="For you and the other coordinators."
          value={name}
          onChange={setName}
          isRequired
        />
      </Stack>
    </Dialog>
  );
}
