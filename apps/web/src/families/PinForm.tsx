import { useMutation } from '@apollo/client/react';
import { bodyAtMost } from '@pathways/domain/discussions';
import { Button, Form, Select, showToast, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { Kept } from '../device/kept.js';
import { useDraft } from '../discussions/useDraft.js';
import { ContributeDocument } from '../discussions/verb.documents.js';
import { useWriting } from '../discussions/writing.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import type { FamilySeen } from './family.documents.js';
import type { Graph, GraphPoint } from './family-words.js';

export interface PinFormProps {
  family: FamilySeen;
  graph: Pick<Graph, 'code'>;
  point: Pick<GraphPoint, 'urn' | 'name'>;
  onPinned: () => void;
}

/** Opened by its button: most people look before they ask. */
export function PinForm(props: PinFormProps) {
  const writing = useWriting();
  const [isOpen, setIsOpen] = useState(false);
  const { talk } = props.family;
  if (!talk || !writing) return null;
  if (!isOpen)
    return (
      <Button icon="note" onPress={() => setIsOpen(true)}>
        Ask or note something about this point
      </Button>
    );
  return <Open {...props} talk={talk} kept={writing.kept} onClose={() => setIsOpen(false)} />;
}

interface OpenProps extends PinFormProps {
  talk: NonNullable<FamilySeen['talk']>;
  kept: Kept;
  onClose: () => void;
}

function usePinning({ family, graph, point, talk, onPinned, onClose }: OpenProps) {
  const [contribute, { loading }] = useMutation(ContributeDocument);
  const [fault, setFault] = useState<string>();
  // One id for this note: pressing again after a broken line posts it once.
  const [clientId] = useState(() => crypto.randomUUID());
  const send = async (body: string, choice: { sectionId: string; speakingForUrn: string | null }) => {
    const input = {
      discussionId: talk.discussionId,
      body,
      clientId,
      ...choice,
      researchConsent: false,
      about: { urn: point.urn, code: graph.code },
    };
    const { data, error } = await contribute({ variables: { input } });
    const refused = data?.contribute.errors[0]?.message;
    setFault(refused ?? (error ? 'This was not sent. What you wrote is still here; try again.' : undefined));
    if (!data?.contribute.contribution) return false;
    showToast({ text: `Pinned, and said in the room of ${family.name}`, tone: 'success' });
    onPinned();
    onClose();
    return true;
  };
  return { send, fault, loading };
}

function Open(props: OpenProps) {
  const { family, graph, point, talk, kept, onClose } = props;
  const draft = useDraft(kept, `pin:${family.id}:${graph.code}:${point.urn}`);
  const [sectionId, setSection] = useState(talk.sections[0]?.id ?? '');
  const [speakingFor, setSpeakingFor] = useState<string | null>(family.viewerSchools[0]?.urn ?? null);
  const { send, fault, loading } = usePinning(props);
  const submit = async () => {
    if (await send(draft.text, { sectionId, speakingForUrn: speakingFor })) draft.clear();
  };
  return (
    <Form
      label={`Ask about ${point.name}`}
      onSubmit={() => void submit()}
      errors={fault ? [{ message: fault, fieldId: 'pin' }] : []}
      actions={
        <>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Pinning">
            Pin it
          </Button>
          <Button tone="quiet" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <TextArea
        id="pin"
        label="Your question or note"
        hint="It starts a discussion in the family’s room, with the figure beside it. Kept on this device while you write."
        rows={3}
        value={draft.text}
        onChange={draft.change}
        limit={bodyAtMost}
      />
      <TalkCheck text={draft.text} />
      <Select
        label="Under which prompt"
        options={talk.sections.map(({ id, heading }) => ({ id, label: heading }))}
        value={sectionId}
        onChange={setSection}
      />
      {family.viewerSchools.length > 1 && (
        <Select
          label="You speak for"
          options={family.viewerSchools.map(({ urn, name }) => ({ id: urn, label: name }))}
          value={speakingFor}
          onChange={setSpeakingFor}
        />
      )}
    </Form>
  );
}
