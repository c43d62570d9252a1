import { useMutation } from '@apollo/client/react';
import { Button, Form, Notice, Section, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { MakingPartsFragment, PracticePartsFragment, VersionPartsFragment } from '../gql/graphql.js';
import { refusalsOf } from '../shell/refusal-of.js';
import { ClaimsEditor } from './ClaimsEditor.js';
import { Held } from './DraftFields.js';
import {
  BeforePublishing,
  CardSection,
  ContextSection,
  EvidenceSection,
  PurposeSection,
} from './DraftSections.js';
import { SendPracticeDocument } from './practice-steps.documents.js';
import { ResearchSection } from './ResearchSection.js';
import { RoundSources } from './RoundSources.js';
import { useDraft } from './useDraft.js';
import { useFieldHolds } from './useFieldHolds.js';
import type { ServerDraft } from './open-draft.js';

interface DraftFormProps {
  readonly person: string;
  readonly practice: PracticePartsFragment;
  readonly version: VersionPartsFragment;
  readonly making: MakingPartsFragment;
  readonly server: ServerDraft;
}

const savingWords = {
  saved: 'Everything is saved.',
  waiting: 'Saving …',
  failed: 'Not saved with the server; kept on this device.',
} as const;

const notSent =
  'It was not sent to review, as not every change is saved yet. Where two texts stand side by side, choose one; then send it again.';

/** The writers' form. It saves itself; sending to review is the only button that matters. */
export function DraftForm({ person, practice, version, making, server }: DraftFormProps) {
  const draft = useDraft({ person, practiceId: practice.id, versionId: version.id, server });
  const holds = useFieldHolds(practice.id, making.locks);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [sendToReview, { loading }] = useMutation(SendPracticeDocument, { errorPolicy: 'all' });
  const send = async () => {
    if (!(await draft.flush())) return setRefused([notSent]);
    const input = { practiceId: practice.id };
    const answer = await sendToReview({ variables: { input } }).catch(() => null);
    const sentences = refusalsOf(answer?.data?.sendPracticeToReview, answer?.error);
    setRefused(sentences);
    if (sentences.length === 0) showToast({ text: 'An editor has it now.', tone: 'success' });
  };
  const given = { draft, holds };
  return (
    <Form
      label="The practice"
      onSubmit={() => void send()}
      errors={[draft.failure, ...refused].flatMap(message => (message ? [{ message }] : []))}
      actions={
        <>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Sending to review">
            Send to review
          </Button>
          <span role="status">{savingWords[draft.saving]}</span>
        </>
      }
    >
      <RoundSources practiceId={practice.id} draft={draft} />
      <CardSection {...given} />
      <Section
        title="Claims"
        lead="A sentence each, resting on passages that schools agreed to have quoted. Each school sees its words in place before anything is published."
      >
        <Held {...given} field="claims">
          <ClaimsEditor
            programmeId={practice.programmeId}
            claims={draft.values.claims}
            onChange={claims => draft.change('claims', claims)}
          />
        </Held>
      </Section>
      <ContextSection {...given} context={version.generalContext} />
      <EvidenceSection {...given} />
      <PurposeSection {...given} />
      <ResearchSection {...given} />
      <BeforePublishing {...given} isFirst={version.number === 1} />
      {version.number > 1 && (
        <Stack>
          <Notice live={false}>The version before stays in the library until this one is published.</Notice>
        </Stack>
      )}
    </Form>
  );
}
