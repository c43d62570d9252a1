import { useMutation } from '@apollo/client/react';
import { announce, Button, Notice, Row, Section, Stack, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { AskedSchoolPartsFragment, SchoolAnswer } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AnswerForSchoolDocument } from './invitation.documents.js';

type Unhappy = 'DECLINED' | 'CHANGE_ASKED';

interface AnswerForSchoolProps {
  readonly asked: AskedSchoolPartsFragment;
  readonly token: string;
  onAnswered(): void;
}

const stands: Readonly<Record<Exclude<SchoolAnswer, 'WAITING'>, string>> = {
  ACCEPTED: 'Your school takes part',
  DECLINED: 'Your school has declined',
  CHANGE_ASKED: 'Your school asks for a change',
};

const asks: Readonly<Record<Unhappy, { label: string; send: string }>> = {
  DECLINED: { label: 'Why do you decline?', send: 'Decline' },
  CHANGE_ASKED: { label: 'Which change do you ask for?', send: 'Ask for this change' },
};

function useAnswer({ asked, token, onAnswered }: AnswerForSchoolProps) {
  const [name, setName] = useState(asked.name);
  const [because, setBecause] = useState('');
  const [choice, setChoice] = useState<Unhappy | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const [answer, { loading }] = useMutation(AnswerForSchoolDocument);
  const say = async (said: SchoolAnswer) => {
    const { data, error } = await answer({
      variables: { input: { token, answer: said, because, name } },
    }).catch((failure: Error) => ({ data: undefined, error: failure }));
    const refused = refusalOf(data?.answerForSchool, error);
    setFault(refused);
    if (refused !== null) return;
    setEntry(data?.answerForSchool.signInAddress ?? null);
    setChoice(null);
    announce('Your answer is noted.');
    onAnswered();
  };
  const choose = (wanted: Unhappy | null) => {
    setFault(null);
    setChoice(wanted);
  };
  return { name, setName, because, setBecause, choice, choose, fault, entry, loading, say };
}

/** One press accepts. The other answers open a line for the reason. */
export function AnswerForSchool(props: AnswerForSchoolProps) {
  const { asked } = props;
  const { name, setName, because, setBecause, choice, choose, fault, entry, loading, say } = useAnswer(props);
  const isWaiting = asked.answer === 'WAITING';
  return (
    <Section
      title={isWaiting ? 'Your answer' : 'Change your answer'}
      lead={
        isWaiting
          ? `Please answer by ${dayWords(asked.answerBy)}. You can change your answer until your group is released.`
          : 'You can answer otherwise until your group is released.'
      }
    >
      <Stack>
        {asked.answer !== 'WAITING' && <Standing asked={asked} entry={entry} />}
        {fault && !choice && <Notice tone="danger">{fault}</Notice>}
        {!choice && asked.answer !== 'ACCEPTED' && !asked.knownName && (
          <TextField
            label="Your name"
            hint={`Needed to accept. You sign in with ${asked.email}.`}
            autoComplete="name"
            value={name}
            onChange={setName}
          />
        )}
        {choice === null ? (
          <Answers
            asked={asked}
            isSending={loading}
            onAccept={() => void say('ACCEPTED')}
            onChoose={choose}
          />
        ) : (
          <Because
            choice={choice}
            because={because}
            fault={fault}
            onChange={setBecause}
            isSending={loading}
            onSend={() => void say(choice)}
            onCancel={() => choose(null)}
          />
        )}
      </Stack>
    </Section>
  );
}

interface AnswersProps {
  readonly asked: AskedSchoolPartsFragment;
  readonly isSending: boolean;
  onAccept(): void;
  onChoose(choice: Unhappy): void;
}

/** Each answer that the school has not given yet. */
function Answers({ asked: { answer, school }, isSending, onAccept, onChoose }: AnswersProps) {
  return (
    <Row>
      {answer !== 'ACCEPTED' && (
        <Button tone="primary" pending={isSending} pendingLabel="Sending" onPress={onAccept}>
          Accept for {school}
        </Button>
      )}
      {answer !== 'CHANGE_ASKED' && (
        <Button onPress={() => onChoose('CHANGE_ASKED')}>Ask for a change</Button>
      )}
      {answer !== 'DECLINED' && <Button onPress={() => onChoose('DECLINED')}>Decline</Button>}
    </Row>
  );
}

function Standing({ asked, entry }: { asked: AskedSchoolPartsFragment; entry: string | null }) {
  if (asked.answer === 'WAITING') return null;
  const tone = asked.answer === 'ACCEPTED' ? 'success' : 'neutral';
  return (
    <Notice live={false} tone={tone} title={stands[asked.answer]}>
      {asked.because}
      {entry && <Button onPress={() => location.assign(entry)}>Sign in now</Button>}
    </Notice>
  );
}

interface BecauseProps {
  readonly choice: Unhappy;
  readonly because: string;
  readonly fault: string | null;
  readonly isSending: boolean;
  onChange(because: string): void;
  onSend(): void;
  onCancel(): void;
}

function Because({ choice, because, fault, isSending, onChange, onSend, onCancel }: BecauseProps) {
  return (
    <>
      <TextArea
        label={asks[choice].label}
        error={fault ?? undefined}
        hint="Only the coordinators read it."
        limit={1000}
        value={because}
        onChange={onChange}
      />
      <Row>
        <Button tone="primary" pending={isSending} pendingLabel="Sending" onPress={onSend}>
          {asks[choice].send}
        </Button>
        <Button onPress={onCancel}>Not now</Button>
      </Row>
    </>
  );
}
