import { useMutation } from '@apollo/client/react';
import { Button, ErrorSummary, RadioGroup, Section, showToast, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { GroupCharterQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ProposeCharterChangeDocument } from './charter.documents.js';

type Charter = NonNullable<GroupCharterQuery['groupCharter']>;

interface ProposeChangeProps {
  readonly charter: Charter;
  onDone(): void;
  onCancel(): void;
}

const asItStands = (charter: Charter): Readonly<Record<string, string>> =>
  Object.fromEntries(charter.lines.map(({ clause, choice }) => [clause, choice.value]));

function useProposal({ charter, onDone }: ProposeChangeProps) {
  const stands = asItStands(charter);
  const [wish, setWish] = useState(stands);
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [propose, { loading }] = useMutation(ProposeCharterChangeDocument);
  const choices = Object.entries(wish).flatMap(([clause, value]) =>
    stands[clause] === value ? [] : [{ clause, value }],
  );
  const send = async () => {
    const input = { groupId: charter.groupId, choices, because };
    const { data, error } = await propose({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = refusalOf(data?.proposeCharterChange, error);
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'The schools are asked', tone: 'success' });
    onDone();
  };
  const choose = (clause: string, value: string) => setWish(before => ({ ...before, [clause]: value }));
  return { wish, choose, because, setBecause, fault, loading, send, count: choices.length };
}

/** Every clause with its choices, as it stands; what is set otherwise becomes the change. */
export function ProposeChange(props: ProposeChangeProps) {
  const { wish, choose, because, setBecause, fault, loading, send, count } = useProposal(props);
  return (
    <Section
      title="Propose a change"
      lead="Nothing changes until every school has accepted. Until then researchers mark nothing new."
    >
      <Stack gap="l">
        <ErrorSummary errors={fault ? [{ message: fault }] : []} />
        {props.charter.library.map(({ clause, title, drives, choices }) => (
          <RadioGroup
            key={clause}
            label={title}
            hint={`Decides ${drives}.`}
            options={choices.map(({ value, label, words }) => ({ id: value, label, hint: words }))}
            value={wish[clause] ?? null}
            onChange={value => choose(clause, value)}
          />
        ))}
        <TextArea
          label="Why"
          hint="Every school reads it with the question."
          limit={500}
          value={because}
          onChange={setBecause}
        />
        <Stack gap="s">
          <Button tone="primary" pending={loading} pendingLabel="Asking" onPress={() => void send()}>
            {count === 0 ? 'Ask the schools' : `Ask the schools (${count} changed)`}
          </Button>
          <Button onPress={props.onCancel}>Not now</Button>
        </Stack>
      </Stack>
    </Section>
  );
}
