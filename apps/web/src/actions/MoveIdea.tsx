import { stepWordsAtMost } from '@pathways/domain/actions';
import { Button, Dialog, Notice, Select, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useKeptText } from '../discussions/useKeptText.js';
import type { IdeaFieldsFragment, IdeaStage } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { MoveIdeaDocument } from './action-verbs.documents.js';
import { stages } from './action-words.js';

const nextOf = (stage: IdeaStage): IdeaStage =>
  stages[Math.min(stages.length - 1, stages.findIndex(({ id }) => id === stage) + 1)]?.id ?? stage;

/** The next step of an idea, with what was seen or done. */
export function MoveIdea({ idea }: { idea: IdeaFieldsFragment }) {
  const [isOpen, setOpen] = useState(false);
  const [stage, setStage] = useState(nextOf(idea.stage));
  const [words, setWords] = useKeptText(`step:${idea.id}`);
  const [clientId, setClientId] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<string | null>(null);
  const [move, isMoving] = useVerb(MoveIdeaDocument);
  const run = async () => {
    const refused = await move({ ideaId: idea.id, stage, words, clientId });
    setFault(refused);
    if (refused !== null) return;
    setWords('');
    setStage(nextOf(stage));
    setClientId(crypto.randomUUID());
    setOpen(false);
  };
  return (
    <Dialog
      title={idea.title}
      trigger={<Button aria-label={`Next step of ${idea.title}`}>Next step</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isMoving} onPress={() => void run()}>
            Take the step
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="warning">{fault}</Notice>}
        <Select
          label="Where it is from here on"
          options={stages.map(({ id, title, lead }) => ({ id, label: title, hint: lead }))}
          value={stage}
          onChange={id => setStage(id as IdeaStage)}
        />
        <TextArea label="What was seen or done" value={words} onChange={setWords} limit={stepWordsAtMost} />
        <TalkCheck text={words} />
      </Stack>
    </Dialog>
  );
}
