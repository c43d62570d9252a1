import { evidenceAtMost, questionAtMost } from '@pathways/domain/actions';
import { Button, Card, Notice, Section, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { useKeptText } from '../discussions/useKeptText.js';
import type { ExchangeFieldsFragment } from '../gql/graphql.js';
import { TalkCheck } from '../safeguarding/TalkCheck.js';
import { useVerb } from '../shell/useVerb.js';
import { AskBackDocument, GiveEvidenceDocument } from './action-verbs.documents.js';
import styles from './Actions.module.css';
import { HiddenWords } from './HiddenWords.js';

interface ExchangeCardProps {
  exchange: ExchangeFieldsFragment;
  /** At home only what is asked of one; in the group what is there too. */
  isShort?: boolean;
}

type Evidence = ExchangeFieldsFragment['evidence'][number];

/** What a cycle asks: one piece of evidence of each school, one question back of each partner. */
export function ExchangeCard({ exchange, isShort = false }: ExchangeCardProps) {
  const { groupId, cycleId, cycleName, groupName, ownMissing, missing, evidence } = exchange;
  const place = { groupId, cycleId };
  const asked = evidence.filter(({ unasked }) => unasked.length > 0);
  const shown = isShort ? asked : evidence;
  return (
    <Section
      title={
        isShort ? `${groupName}: show one thing, ask one thing` : 'One piece of evidence, one question back'
      }
      lead={`${cycleName} asks each school for one thing that it has seen, and each partner for one question.`}
    >
      <Stack>
        {ownMissing.map(({ urn, name }) => (
          <Words
            key={urn}
            place={`evidence:${groupId}:${cycleId}:${urn}`}
            label={`One thing that ${name} has seen`}
            limit={evidenceAtMost}
            document={GiveEvidenceDocument}
            inputFor={words => ({ ...place, schoolUrn: urn, words })}
          />
        ))}
        {shown.map(one => (
          <Given key={one.school.urn} one={one} place={place} canSettle={exchange.viewerCanSettle} />
        ))}
        {!isShort && missing.length > 0 && <p>Not yet: {missing.map(({ name }) => name).join(', ')}.</p>}
      </Stack>
    </Section>
  );
}

interface GivenProps {
  one: Evidence;
  place: { groupId: string; cycleId: string };
  canSettle: boolean;
}

function Given({ one, place, canSettle }: GivenProps) {
  const words = { ...place, schoolUrn: one.school.urn };
  return (
    <Card title={one.school.name}>
      {!one.isHidden && <p className={styles['words']}>{one.words}</p>}
      <HiddenWords
        words={words}
        whose={`of ${one.school.name}`}
        isHidden={one.isHidden}
        canSettle={canSettle}
      />
      {one.questions.map(({ by, words: question, isHidden }) => (
        <div key={by.urn}>
          <p className={styles['words']}>
            <strong>{by.name} asks:</strong> {question}
          </p>
          <HiddenWords
            words={{ ...words, askedByUrn: by.urn }}
            whose={`that ${by.name} asks ${one.school.name}`}
            isHidden={isHidden}
            canSettle={canSettle}
          />
        </div>
      ))}
      {one.unasked.map(({ urn, name }) => (
        <Words
          key={urn}
          place={`question:${place.groupId}:${place.cycleId}:${urn}:${one.school.urn}`}
          label={`${name} asks ${one.school.name} one question`}
          limit={questionAtMost}
          document={AskBackDocument}
          inputFor={words => ({ ...place, schoolUrn: urn, aboutUrn: one.school.urn, words })}
        />
      ))}
    </Card>
  );
}

interface WordsProps<Input> {
  /** Where they are kept while they are written. */
  place: string;
  label: string;
  limit: number;
  document: Parameters<typeof useVerb<{ answer: { errors: { message: string }[] } }, Input>>[0];
  inputFor: (words: string) => Input;
}

function Words<Input>({ place, label, limit, document, inputFor }: WordsProps<Input>) {
  const [words, setWords] = useKeptText(place);
  const [fault, setFault] = useState<string | null>(null);
  const [send, isSending] = useVerb(document);
  const run = async () => {
    const refused = await send(inputFor(words));
    setFault(refused);
    if (refused === null) setWords('');
  };
  return (
    <Stack gap="s">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextArea label={label} value={words} onChange={setWords} limit={limit} rows={2} />
      <TalkCheck text={words} />
      <div>
        <Button pending={isSending} onPress={() => void run()}>
          Show the group
        </Button>
      </div>
    </Stack>
  );
}
