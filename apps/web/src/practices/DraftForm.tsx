import { useMutation } from '@apollo/client/react';
import { cardFields } from '@pathways/domain/practices';
import { Button, Form, Notice, Section, Select, showToast, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { PracticePartsFragment, PracticePhase, VersionPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ClaimsEditor } from './ClaimsEditor.js';
import { choicesOf, phaseWords } from './practice-words.js';
import { SendPracticeDocument } from './practice.documents.js';
import { useDraft, type Draft, type Saving } from './useDraft.js';

interface DraftFormProps {
  practice: PracticePartsFragment;
  version: VersionPartsFragment;
}

const savingWords: Readonly<Record<Saving, string>> = {
  saved: 'Saved.',
  waiting: 'Saving …',
  failed: 'Not saved.',
};

const told = [
  'problem',
  'context',
  'whatTheyDid',
  'whatItTook',
  'whatChanged',
  'whereItMayNotWork',
  'limits',
] as const;

/** The writer's form. It saves itself; sending to review is the only button that matters. */
export function DraftForm({ practice, version }: DraftFormProps) {
  const { draft, change, saving, refusal, flush } = useDraft(practice.id, version);
  const [refused, setRefused] = useState<string | null>(null);
  const [sendToReview, { loading }] = useMutation(SendPracticeDocument, { errorPolicy: 'all' });
  const send = async () => {
    if (!(await flush())) return;
    const answer = await sendToReview({ variables: { input: { practiceId: practice.id } } }).catch(
      () => null,
    );
    const sentence = refusalOf(answer?.data?.sendPracticeToReview, answer?.error);
    setRefused(sentence);
    if (!sentence) showToast({ text: 'An editor has it now.', tone: 'success' });
  };
  return (
    <Form
      label="The practice"
      onSubmit={() => void send()}
      errors={[refusal, refused].flatMap(message => (message ? [{ message }] : []))}
      actions={
        <>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Sending to review">
            Send to review
          </Button>
          <span role="status">{savingWords[saving]}</span>
        </>
      }
    >
      <Section
        title="The card"
        lead="What a head reads in two minutes. Plain words; no names of schools or people."
      >
        <CardFields draft={draft} onChange={change} isFirst={version.number === 1} />
      </Section>
      <Section title="Claims" lead="A sentence each, resting on passages that schools agreed to have quoted.">
        <ClaimsEditor
          programmeId={practice.programmeId}
          claims={draft.claims}
          onChange={claims => change({ ...draft, claims })}
        />
      </Section>
      {version.state === 'DRAFT' && version.number > 1 && (
        <Notice live={false}>The version before stays in the library until this one is published.</Notice>
      )}
    </Form>
  );
}

interface CardFieldsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  isFirst: boolean;
}

function CardFields({ draft, onChange, isFirst }: CardFieldsProps) {
  const { card } = draft;
  const say = (change: Partial<Draft['card']>) => onChange({ ...draft, card: { ...card, ...change } });
  return (
    <Stack>
      <TextField
        label={cardFields.title.label}
        value={card.title}
        onChange={title => say({ title })}
        maxLength={cardFields.title.limit}
        isRequired
      />
      <Select
        label="Phase"
        options={choicesOf(phaseWords)}
        value={card.phase}
        onChange={id => say({ phase: id as PracticePhase })}
      />
      <Themes themes={card.themes} onChange={themes => say({ themes })} />
      {told.map(field => (
        <TextArea
          key={field}
          label={cardFields[field].label}
          limit={cardFields[field].limit}
          value={card[field]}
          onChange={text => say({ [field]: text })}
        />
      ))}
      {!isFirst && (
        <TextArea
          label="What changed since the version before"
          limit={400}
          value={card.changeNote}
          onChange={changeNote => say({ changeNote })}
        />
      )}
    </Stack>
  );
}

/** Typed as they are read, with commas between; kept as a list. */
function Themes({ themes, onChange }: { themes: readonly string[]; onChange: (themes: string[]) => void }) {
  const [typed, setTyped] = useState(themes.join(', '));
  const change = (text: string) => {
    setTyped(text);
    const named = text
      .split(',')
      .map(theme => theme.trim().slice(0, 40))
      .filter(Boolean);
    onChange([...new Set(named)].slice(0, 8));
  };
  return (
    <TextField label="Themes" hint="Up to eight, with commas between." value={typed} onChange={change} />
  );
}
