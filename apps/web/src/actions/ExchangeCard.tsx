import { evidenceAtMost, questionAtMost } from '@pathways/domain/actions';
import { Card, Section, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { ExchangeFieldsFragment } from '../gql/graphql.js';
import { AskBackDocument, GiveEvidenceDocument } from './action-verbs.documents.js';
import styles from './Actions.module.css';
import { AskedWords } from './AskedWords.js';
import { HiddenWords } from './HiddenWords.js';
import { SentNotice } from './SentNotice.js';

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
  const [sent, setSent] = useState<readonly string[]>([]);
  const isSilent = isShort && ownMissing.length === 0 && asked.length === 0 && sent.length === 0;
  if (isSilent) return null;
  const tell = (what: string) => setSent(before => [...before, what]);
  return (
    <Section
      title={
        isShort ? `${groupName}: show one thing, ask one thing` : 'One piece of evidence, one question back'
      }
      lead={`${cycleName} asks each school for one thing that it has seen, and each partner for one question.`}
    >
      <Stack>
        {isShort && <SentNotice sent={sent} group={groupId} groupName={groupName} />}
        {ownMissing.map(({ urn, name }) => (
          <AskedWords
            key={urn}
            place={`evidence:${groupId}:${cycleId}:${urn}`}
            label={`One thing that ${name} has seen`}
            limit={evidenceAtMost}
            document={GiveEvidenceDocument}
            inputFor={words => ({ ...place, schoolUrn: urn, words })}
            onSent={() => tell(`What ${name} has seen is sent`)}
          />
        ))}
        {shown.map(one => (
          <Given
            key={one.school.urn}
            one={one}
            place={place}
            canSettle={exchange.viewerCanSettle}
            onSent={tell}
          />
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
  onSent: (what: string) => void;
}

function Given({ one, place, canSettle, onSent }: GivenProps) {
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
        <AskedWords
          key={urn}
          place={`question:${place.groupId}:${place.cycleId}:${urn}:${one.school.urn}`}
          label={`${name} asks ${one.school.name} one question`}
          limit={questionAtMost}
          document={AskBackDocument}
          inputFor={words => ({ ...place, schoolUrn: urn, aboutUrn: one.school.urn, words })}
          onSent={() => onSent(`The question from ${name} to ${one.school.name} is sent`)}
        />
      ))}
    </Card>
  );
}
