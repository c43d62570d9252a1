import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, Select, showToast, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { Role } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { roleWords } from './role-words.js';

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

/** What an administrator may give; people of schools and facilitators are chosen nearer to them. */
const roles = [
  'COORDINATOR',
  'RESEARCHER',
  'STEERING_MEMBER',
  'LA_OFFICER',
  'EDITOR',
  'ADMINISTRATOR',
] as const;

const placeLabel: Partial<Record<Role, string>> = {
  COORDINATOR: 'Programme (its id)',
  RESEARCHER: 'Programme (its id)',
  STEERING_MEMBER: 'Programme (its id)',
  LA_OFFICER: 'Local authority (its code, such as 352)',
};

const blank = { email: '', name: '', scopeId: '' };

export function GrantRoleDialog({ onGranted }: { onGranted: () => void }) {
  const [role, setRole] = useState<Role>('COORDINATOR');
  const [words, setWords] = useState(blank);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [grant, { loading }] = useMutation(GrantRoleDocument, { errorPolicy: 'all' });
  const place = placeLabel[role];
  const set = (part: Partial<typeof blank>) => setWords({ ...words, ...part });
  const run = async (close: () => void) => {
    const scopeId = place ? words.scopeId.trim() : null;
    const answer = await grant({
      variables: { input: { email: words.email.trim(), name: words.name.trim(), role, scopeId } },
    }).catch(() => null);
    const refused = answer?.data
      ? answer.data.grantRole.errors[0]?.message
      : (answer?.error?.message ?? 'This did not work. Try again in a moment.');
    setRefusal(refused ?? null);
    if (refused) return;
    showToast({ text: `${words.name.trim()} has the role.`, tone: 'success' });
    setWords(blank);
    close();
    onGranted();
  };
  return (
    <Dialog
      title="Give somebody a role"
      trigger={
        <Button tone="primary" icon="plus">
          Give a role
        </Button>
      }
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
        <TextField
          label="E-mail address"
          hint="Whoever is not known yet is entered, and can then sign in with it."
          type="email"
          value={words.email}
          onChange={email => set({ email })}
          isRequired
        />
        <TextField label="Name" value={words.name} onChange={name => set({ name })} isRequired />
        <Select
          label="Role"
          options={roles.map(id => ({ id, label: roleWords[id] }))}
          value={role}
          onChange={id => setRole(roles.find(one => one === id) ?? 'COORDINATOR')}
        />
        {place && (
          <TextField label={place} value={words.scopeId} onChange={scopeId => set({ scopeId })} isRequired />
        )}
      </Stack>
    </Dialog>
  );
}
