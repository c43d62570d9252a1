import { expertiseLimits } from '@pathways/domain/expertise';
import { Button, Notice, Row, Stack, Tag, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useVerb } from '../shell/useVerb.js';
import { AnswerHelpDocument, CreditHelpDocument } from './expertise.documents.js';
import { stateWords, type Entry } from './expertise-words.js';

interface HelpViewProps {
  help: Entry['help'][number];
  entry: Entry;
  onChanged: () => void;
}

/** What two schools make of an entry: asked, answered, credited. Others read the credits alone. */
export function HelpView({ help, entry, onChanged }: HelpViewProps) {
  const { school, words, because, state, ownerCredit, comerCredit, isViewers } = help;
  const isAnswering = entry.isViewers && state === 'WAITING';
  const side = entry.isViewers ? 'OWNER' : isViewers ? 'COMER' : null;
  const hasCredited = side === 'OWNER' ? ownerCredit : comerCredit;
  return (
    <Stack gap="s">
      {words && (
        <p>
          <strong>{school.name}:</strong> {words} <Tag>{stateWords[state]}</Tag>
        </p>
      )}
      {because && (
        <p>
          <strong>{entry.school.name}:</strong> {because}
        </p>
      )}
      {ownerCredit && (
        <p>
          What came of it, says {entry.school.name} with {school.name}: {ownerCredit}
        </p>
      )}
      {comerCredit && (
        <p>
          What came of it, says {school.name} with {entry.school.name}: {comerCredit}
        </p>
      )}
      {isAnswering && <Answer help={help} onDone={onChanged} />}
      {side && state === 'AGREED' && !hasCredited && <Credit help={help} side={side} onDone={onChanged} />}
    </Stack>
  );
}

function Answer({ help, onDone }: { help: HelpViewProps['help']; onDone: () => void }) {
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [answer, isBusy] = useVerb(AnswerHelpDocument);
  const run = async (agrees: boolean) => {
    const refused = await answer({ helpId: help.id, agrees, because });
    setFault(refused);
    if (refused === null) onDone();
  };
  return (
    <Stack gap="s">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextArea
        label={`Your answer to ${help.school.name}`}
        hint="When and how to go on, or why not."
        value={because}
        onChange={setBecause}
        limit={expertiseLimits.words}
        rows={2}
      />
      <Row>
        <Button tone="primary" isDisabled={isBusy} onPress={() => void run(true)}>
          Agree
        </Button>
        <Button isDisabled={isBusy} onPress={() => void run(false)}>
          Decline
        </Button>
      </Row>
    </Stack>
  );
}

interface CreditProps {
  help: HelpViewProps['help'];
  side: 'OWNER' | 'COMER';
  onDone: () => void;
}

function Credit({ help, side, onDone }: CreditProps) {
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [credit, isBusy] = useVerb(CreditHelpDocument);
  const run = async () => {
    const refused = await credit({ helpId: help.id, side, words });
    setFault(refused);
    if (refused === null) onDone();
  };
  return (
    <Stack gap="s">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextArea
        label="What came of it"
        hint="One sentence. Every school of the programme reads it, with both names."
        value={words}
        onChange={setWords}
        limit={expertiseLimits.credit}
        rows={2}
      />
      <div>
        <Button pending={isBusy} onPress={() => void run()}>
          Credit both schools
        </Button>
      </div>
    </Stack>
  );
}
