import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { Role } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { RoleFields, type RoleWish } from './RoleFields.js';

const GrantRoleDocument = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      grantId
      errors {
        message
      }
    }
  }
`);

interface GrantRoleDialogProps {
  /** The roles to choose from, the likeliest first. */
  roles: readonly [Role, ...Role[]];
  onGranted: () => void;
  /** What the press says. */
  title?: string;
  /** The one place that it is about: URN, group, programme or authority code. Without it, places are offered. */
  place?: string;
}

/** Gives a role to somebody who is known, or enters somebody new with it. */
export function GrantRoleDialog({
  roles,
  onGranted,
  title = 'Give somebody a role',
  place,
}: GrantRoleDialogProps) {
  const blank: RoleWish = { email: '', name: '', role: roles[0], scopeId: place ?? null };
  const [wish, setWish] = useState(blank);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [grant, { loading }] = useMutation(GrantRoleDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const input = { ...wish, email: wish.email.trim(), name: wish.name.trim() };
    const answer = await grant({ variables: { input } }).catch(() => null);
    const refused = answer?.data
      ? answer.data.grantRole.errors[0]?.message
      : (answer?.error?.message ?? 'This did not work. Try again in a moment.');
    setRefusal(refused ?? null);
    if (refused) return;
    showToast({ text: `${input.name} has the role.`, tone: 'success' });
    setWish(blank);
    close();
    onGranted();
  };
  return (
    <Dialog
      title={title}
      trigger={<Button icon="plus">{place ? title : 'Give a role'}</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button
            tone="primary"
            onPress={() => void run(close)}
            pending={loading}
            pendingLabel="Giving the role"
          >
            Give the role
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <RoleFields roles={roles} wish={wish} onChange={setWish} isPlaceFixed={place !== undefined} />
      </Stack>
    </Dialog>
  );
}
