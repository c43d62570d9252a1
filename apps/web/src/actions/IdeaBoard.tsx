import { ideaTitleAtMost, stepWordsAtMost } from '@pathways/domain/actions';
import { Button, Dialog, Notice, Section, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useKeptText } from '../discussions/useKeptText.js';
import type { IdeaFieldsFragment } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { ActionsPageDocument } from './action.documents.js';
import { StartIdeaDocument } from './action-verbs.documents.js';
import { stages } from './action-words.js';
import styles from './Actions.module.css';
import { IdeaCard } from './IdeaCard.js';
import { useApolloClient } from '@apollo/client/react';

interface IdeaBoardProps {
  group: string;
  ideas: readonly IdeaFieldsFragment[];
  isEnded: boolean;
}

/** Ideas from evidence to scale, a column each; below one another on a phone. */
export function IdeaBoard({ group, ideas, isEnded }: IdeaBoardProps) {
  return (
    <Section
      title="Ideas on their way"
      lead="From what was seen, through a trial and a review, to where it goes further; or back."
      actions={!isEnded && <StartIdea group={group} />}
    >
      <div className={styles['board']}>
        {stages.map(({ id, title, lead }) => (
          <div key={id} className={styles['column']}>
            <h3>{title}</h3>
            <p>{lead}</p>
            {ideas
              .filter(({ stage }) => stage === id)
              .map(idea => (
                <IdeaCard key={idea.id} group={group} idea={idea} isEnded={isEnded} />
              ))}
          </div>
        ))}
      </div>
    </Section>
  );
}

function StartIdea({ group }: { group: string }) {
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const [wish, setWish] = useState({ id: crypto.randomUUID(), title: '' });
  const [words, setWords] = useKeptText(`idea:${group}`);
  const [fault, setFault] = useState<string | null>(null);
  const [start, isStarting] = useVerb(StartIdeaDocument);
  const run = async () => {
    const refused = await start({ groupId: group, ...wish, words });
    setFault(refused);
    if (refused !== null) return;
    setWish({ id: crypto.randomUUID(), title: '' });
    setWords('');
    setOpen(false);
    void client.refetchQueries({ include: [ActionsPageDocument] });
  };
  return (
    <Dialog
      title="An idea"
      trigger={<Button icon="plus">Put an idea on the board</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      actions={close => (
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" pending={isStarting} onPress={() => void run()}>
            Put it there
          </Button>
        </>
      )}
    >
      <Stack>
        {fault && <Notice tone="warning">{fault}</Notice>}
        <TextField
          label="What it is called"
          value={wish.title}
          onChange={title => setWish({ ...wish, title })}
          maxLength={ideaTitleAtMost}
        />
        <TextArea
          label="What was seen"
          hint="The evidence that there is for it."
          value={words}
          onChange={setWords}
          limit={stepWordsAtMost}
        />
        <TalkCheck text={`${wish.title}\n\n${words}`} />
      </Stack>
    </Dialog>
  );
}
