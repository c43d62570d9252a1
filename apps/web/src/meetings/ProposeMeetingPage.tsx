import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FailedState,
  Loading,
  Page,
  RadioGroup,
  RefusedState,
  Section,
  Select,
  Skeleton,
  Stack,
  TextArea,
  TextField,
} from '@pathways/ui';
import { slotsAtMost } from '@pathways/domain/meetings';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { MeetingKind, ProposingQuery } from '../gql/graphql.js';
import { kindHints, kindWords } from './meeting-words.js';
import { MeetingsDocument, ProposingDocument } from './meeting.documents.js';
import { ProposeMeetingDocument } from './meeting-verbs.documents.js';
import { SlotFields } from './SlotFields.js';
import { emptyWish, faultsOf, lengths, whereOf, type MeetingWish } from './where-wish.js';

const kinds = (Object.keys(kindWords) as MeetingKind[]).map(id => ({
  id,
  label: kindWords[id],
  hint: kindHints[id],
}));

/** `/groups/:id/meetings/new`: one time is the date; several ask every school; one that has passed is written down. */
export function ProposeMeetingPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProposingDocument, { variables: { group: id } });
  if (error && !data) {
    return (
      <Page title="Find a time">
        <FailedState onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Find a time">
        <Loading label="Looking at the term dates">
          <Skeleton height="30rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.suggestedSlots || !data.room) {
    return (
      <Page title="Find a time">
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      </Page>
    );
  }
  return <Form group={id} known={data} />;
}

function useProposal(group: string) {
  const [id] = useState(() => crypto.randomUUID());
  const [wish, setWish] = useState(emptyWish);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [propose, { loading }] = useMutation(ProposeMeetingDocument, {
    refetchQueries: [{ query: MeetingsDocument, variables: { group } }],
  });
  const navigate = useNavigate();
  const change = (part: Partial<MeetingWish>) => setWish(before => ({ ...before, ...part }));
  const send = async () => {
    const wrong = faultsOf(wish);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const { kind, title, purpose, host, wasHeld } = wish;
    const slots = wish.slots.filter(({ day, time }) => day && time);
    const input = { id, groupId: group, kind, title, purpose, host, slots, wasHeld, where: whereOf(wish) };
    const told = await propose({ variables: { input } }).catch((failure: Error) => failure);
    if (told instanceof Error) return setFaults([told.message]);
    const refused = told.data?.answer.errors.map(({ message }) => message) ?? ['Try again in a moment.'];
    setFaults(refused);
    if (refused.length === 0) void navigate(`/groups/${group}/meetings/${id}`);
  };
  return { wish, change, faults, loading, send };
}

function Form({ group, known }: { group: string; known: ProposingQuery }) {
  const { wish, change, faults, loading, send } = useProposal(group);
  const members = (known.room?.schools ?? []).flatMap(({ urn, name, leftAt }) =>
    urn && !leftAt ? [{ id: urn, label: name }] : [],
  );
  return (
    <Page
      title="Find a time"
      lead="Several times ask every school which suit. One time is the date at once. A meeting that has been held elsewhere is written down."
      breadcrumbs={[
        { label: known.room?.name ?? 'The room', href: `/groups/${group}` },
        { label: 'Meetings', href: `/groups/${group}/meetings` },
      ]}
    >
      <Stack gap="l">
        <ErrorSummary errors={faults.map(message => ({ message }))} />
        <RadioGroup
          label="What it is"
          options={kinds}
          value={wish.kind}
          onChange={kind => change({ kind: kind as MeetingKind })}
        />
        <TextField label="Title" value={wish.title} onChange={title => change({ title })} maxLength={120} />
        {wish.kind !== 'MEETING' && (
          <Select
            label="Which school is visited"
            options={members}
            value={wish.host}
            onChange={host => change({ host })}
          />
        )}
        <Purpose wish={wish} change={change} />
        <When wish={wish} change={change} known={known} />
        <Where wish={wish} change={change} />
        <div>
          <Button tone="primary" pending={loading} pendingLabel="Sending" onPress={() => void send()}>
            {sendWords(wish)}
          </Button>
        </div>
      </Stack>
    </Page>
  );
}

const sendWords = ({ wasHeld, slots }: MeetingWish): string => {
  if (wasHeld) return 'Write it down';
  return slots.length > 1 ? 'Ask the schools' : 'Set the date';
};

const tenses = [
  { id: 'ahead', label: 'It is still to come' },
  { id: 'held', label: 'It has been held already', hint: 'Its minutes can be written at once.' },
];

function When({ wish, change, known }: WhereProps & { known: ProposingQuery }) {
  const { wasHeld, slots } = wish;
  return (
    <Section title="When" lead="Times are as clocks in England show them.">
      <Stack>
        <RadioGroup
          label="Has it been held?"
          options={tenses}
          value={wasHeld ? 'held' : 'ahead'}
          onChange={tense =>
            change({ wasHeld: tense === 'held', slots: tense === 'held' ? slots.slice(0, 1) : slots })
          }
        />
        <SlotFields
          slots={slots}
          onChange={changed => change({ slots: changed })}
          suggested={wasHeld ? [] : (known.suggestedSlots ?? [])}
          marked={wasHeld ? [] : (known.markedDays ?? [])}
          atMost={wasHeld ? 1 : slotsAtMost}
        />
      </Stack>
    </Section>
  );
}

interface WhereProps {
  wish: MeetingWish;
  change: (part: Partial<MeetingWish>) => void;
}

function Where({ wish, change }: WhereProps) {
  return (
    <Section title="Where">
      <Stack>
        <TextField
          label="Video link"
          hint="Begins with https://. It goes into the calendars of the group."
          type="url"
          value={wish.videoLink}
          onChange={videoLink => change({ videoLink })}
        />
        <TextField label="Place" value={wish.place} onChange={place => change({ place })} maxLength={200} />
        <Select
          label="How long"
          options={lengths}
          value={wish.length}
          onChange={length => change({ length })}
        />
      </Stack>
    </Section>
  );
}

function Purpose({ wish, change }: WhereProps) {
  return (
    <TextArea
      label="What it is for"
      hint="May stay empty. It stays in the group: mails and calendars do not carry it."
      value={wish.purpose}
      onChange={purpose => change({ purpose })}
      limit={1_000}
    />
  );
}
