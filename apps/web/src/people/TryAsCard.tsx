import { Button, Card, Notice } from '@pathways/ui';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { grantWords } from './role-words.js';
import { tryAs } from './sign-in-api.js';

export const TryAsCardFragment = graphql(`
  fragment TryAsCard_person on TryAs {
    personId
    name
    role
    scopeName
    sees
  }
`);

/** A fictional person: who they are, what one will see, one press. */
export function TryAsCard({ person }: { person: FragmentType<typeof TryAsCardFragment> }) {
  const { personId, name, role, scopeName, sees } = readFragment(TryAsCardFragment, person);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const become = async () => {
    setPending(true);
    const answer = await tryAs(personId);
    if (answer.ok) return location.assign('/');
    setPending(false);
    setRefusal(answer.sentence);
  };
  return (
    <Card
      title={name}
      kicker={grantWords({ role, scopeName: scopeName ?? null })}
      footer={
        <Button onPress={() => void become()} pending={pending} pendingLabel="Signing in">
          Try as {name}
        </Button>
      }
    >
      <p>{sees}</p>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </Card>
  );
}
