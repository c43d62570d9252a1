import { Notice, Row, Tag, TextLink, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { OwnWordsPartsFragment } from '../gql/graphql.js';
import styles from './ConsentCard.module.css';
import { stateTones, stateWords } from './consent-words.js';
import { TakeBackQuote, TakeOutOfResearch } from './TakeBack.js';
import { notRecalled, usedIn, useWords } from './own-words.js';

interface OwnWordsCardProps {
  words: OwnWordsPartsFragment;
  onChanged: () => void;
}

/** One passage: where it is used, on which yes, and how to take that back. */
export function OwnWordsCard({ words, onChanged }: OwnWordsCardProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const taking = { words, onChanged, onRefused: setRefusal };
  return (
    <article className={styles['card']} aria-label={`Words of ${words.schoolName}`}>
      <Passage words={words} />
      <p>
        <strong>{usedIn(words)}</strong>
      </p>
      <Uses words={words} />
      <ul className={styles['record']} aria-label="On whose yes">
        {words.consents.map(consent => (
          <ConsentLine key={`${consent.purpose} ${consent.practiceTitle ?? ''}`} consent={consent} />
        ))}
      </ul>
      <NotRecalled words={words} />
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <Row gap="s">
        {words.consents
          .filter(({ state, consentId }) => state === 'GIVEN' && consentId)
          .map(consent => (
            <TakeBackQuote key={consent.purpose} consent={consent} {...taking} />
          ))}
        {words.viewerCanCloseToResearch && <TakeOutOfResearch {...taking} />}
      </Row>
    </article>
  );
}

function Passage({
  words: { passage, promptHeading, groupId, groupName, saidAt },
}: {
  words: OwnWordsPartsFragment;
}) {
  return (
    <figure className={styles['passage']}>
      {passage ? (
        <blockquote>
          {passage.before}
          <mark>{passage.quote}</mark>
          {passage.after}
        </blockquote>
      ) : (
        <p>
          These words are out of sight: they were deleted, or hidden because of a flag. Nobody can use them.
        </p>
      )}
      <figcaption>
        On “{promptHeading}” in <TextLink href={`/groups/${groupId}`}>{groupName}</TextLink>,{' '}
        <TimeStamp at={saidAt} />
      </figcaption>
    </figure>
  );
}

function Uses({ words: { codings, practices } }: { words: OwnWordsPartsFragment }) {
  return (
    <div className={styles['outcome']}>
      {codings.map(({ codeName, codedBy }) => (
        <Tag key={`${codeName} ${codedBy}`}>
          {codeName} · {codedBy}
        </Tag>
      ))}
      {practices.map(practice => (
        <TextLink key={practice.slug} href={`/library/${practice.slug}`}>
          {practice.isPublic ? 'Public in' : 'Was public in'} “{practice.title}”
        </TextLink>
      ))}
    </div>
  );
}

function ConsentLine({ consent }: { consent: OwnWordsPartsFragment['consents'][number] }) {
  const {
    purpose,
    state,
    practiceTitle,
    decidedBy,
    decidedAt,
    withdrawnBy,
    withdrawnAt,
    charterNumber,
    askedBy,
  } = consent;
  return (
    <li>
      <strong>
        {useWords[purpose]}
        {practiceTitle && `: “${practiceTitle}”`}
      </strong>{' '}
      <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>{' '}
      <span className={styles['outcome']}>
        {askedBy && <span>asked by {askedBy}</span>}
        {decidedAt && (
          <span>
            {state === 'REFUSED' ? 'refused' : 'agreed'} by {decidedBy}, <TimeStamp at={decidedAt} />
          </span>
        )}
        {charterNumber != null && <span>under version {charterNumber} of the charter</span>}
        {withdrawnAt && (
          <span>
            taken back by {withdrawnBy}, <TimeStamp at={withdrawnAt} />
          </span>
        )}
      </span>
    </li>
  );
}

function NotRecalled({ words }: { words: OwnWordsPartsFragment }) {
  const copies = notRecalled(words);
  if (copies.length === 0) return null;
  return (
    <Notice live={false} tone="warning" title="What could not be called back">
      <ul>
        {copies.map(({ label, at, by, isSince }) => (
          <li key={`${label} ${at}`}>
            {label}
            {by && `, taken by ${by}`}
            {isSince ? '; it was public since' : ','} <TimeStamp at={at} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
