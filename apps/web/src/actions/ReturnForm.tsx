import { becauseAtMost } from '@pathways/domain/actions';
import { Button, Notice, RadioGroup, Row, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useKeptText } from '../discussions/useKeptText.js';
import type { ActionFieldsFragment, ReturnAnswer } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { AnswerReturnDocument } from './action-verbs.documents.js';
import { returnWords } from './action-words.js';

interface ReturnFormProps {
  action: ActionFieldsFragment;
  meetingId?: string | undefined;
}

const options = (Object.keys(returnWords) as ReturnAnswer[]).map(id => ({ id, label: returnWords[id] }));

/** The return question: one of four answers, and a word of why. */
export function ReturnForm({ action, meetingId }: ReturnFormProps) {
  const [answer, setAnswer] = useState<ReturnAnswer | null>(null);
  const [putOff, setPutOff] = useState<ReturnAnswer | null>(null);
  if (answer === null) {
    return (
      <Row>
        {options.map(({ id, label }) => (
          <Button
            key={id}
            autoFocus={id === putOff}
            onPress={() => setAnswer(id)}
            aria-label={`${label}: ${action.what}`}
          >
            {label}
          </Button>
        ))}
      </Row>
    );
  }
  const putAside = (isTold: boolean) => {
    setPutOff(isTold ? null : answer);
    setAnswer(null);
  };
  return <Why action={action} meetingId={meetingId} answer={answer} onAnswer={setAnswer} onDone={putAside} />;
}

interface WhyProps extends ReturnFormProps {
  answer: ReturnAnswer;
  onAnswer: (answer: ReturnAnswer) => void;
  onDone: (isTold: boolean) => void;
}

function Why({ action, meetingId, answer, onAnswer, onDone }: WhyProps) {
  const [id] = useState(() => crypto.randomUUID());
  const [because, setBecause] = useKeptText(`return:${action.id}`);
  const [what, setWhat] = useState(action.what);
  const [dueOn, setDueOn] = useState(action.dueOn);
  const [fault, setFault] = useState<string | null>(null);
  const [tell, isTelling] = useVerb(AnswerReturnDocument);
  const isChanged = answer === 'CHANGED';
  const run = async () => {
    const changes = {
      what: isChanged ? what : null,
      dueOn: isChanged || answer === 'WAITING' ? dueOn : null,
    };
    const input = { id, actionId: action.id, answer, because, ...changes, meetingId: meetingId ?? null };
    const refused = await tell(input);
    setFault(refused);
    if (refused !== null) return;
    setBecause('');
    onDone(true);
  };
  return (
    <Stack gap="s">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <RadioGroup
        label={`What became of “${action.what}”?`}
        options={options}
        value={answer}
        onChange={next => onAnswer(next as ReturnAnswer)}
      />
      {isChanged && (
        <TextArea label="How it reads now" value={what} onChange={setWhat} limit={500} rows={2} />
      )}
      {(isChanged || answer === 'WAITING') && (
        <TextField label="By" type="date" value={dueOn} onChange={setDueOn} />
      )}
      <TextArea
        label="Why, in a few words"
        autoFocus
        value={because}
        onChange={setBecause}
        limit={becauseAtMost}
        rows={2}
      />
      <TalkCheck text={isChanged ? `${what}\n\n${because}` : because} />
      <Row>
        <Button tone="primary" pending={isTelling} onPress={() => void run()}>
          Tell the group
        </Button>
        <Button onPress={() => onDone(false)}>Not now</Button>
      </Row>
    </Stack>
  );
}
