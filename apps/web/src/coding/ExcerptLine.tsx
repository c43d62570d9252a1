import { useMutation } from '@apollo/client/react';
import { Button, Menu, Notice, Row, showToast, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { ConsentPurpose, ExcerptPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AskConsentDocument, RemoveCodingDocument } from './coding.documents.js';
import { purposeWords, stateTones, stateWords } from './consent-words.js';
import styles from './ExcerptLine.module.css';

const purposes = Object.keys(purposeWords) as ConsentPurpose[];

/** A marked passage with its codes, and how its school stands to being quoted. */
export function ExcerptLine({ excerpt }: { excerpt: ExcerptPartsFragment }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <li className={styles['line']}>
      <blockquote className={styles['quote']}>{excerpt.quote}</blockquote>
      {excerpt.place === 'LOST' && (
        <p className={styles['lost']}>The text was edited since; these words no longer stand in it.</p>
      )}
      <Row gap="s">
        {excerpt.codings.map(coding => (
          <AppliedCode key={coding.id} coding={coding} onRefused={setRefusal} />
        ))}
        {excerpt.consents.map(consent => (
          <Tag key={consent.id} tone={stateTones[consent.state]}>
            {purposeWords[consent.purpose]}: {stateWords[consent.state].toLowerCase()}
          </Tag>
        ))}
        <AskTheSchool excerpt={excerpt} onRefused={setRefusal} />
      </Row>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </li>
  );
}

interface Refusable {
  onRefused: (refusal: string | null) => void;
}

function AppliedCode({ coding, onRefused }: Refusable & { coding: ExcerptPartsFragment['codings'][number] }) {
  const [remove, { loading }] = useMutation(RemoveCodingDocument, { errorPolicy: 'all' });
  const run = async () => {
    const answer = await remove({ variables: { input: { codingId: coding.id } } }).catch(() => null);
    onRefused(refusalOf(answer?.data?.removeCoding, answer?.error));
  };
  return (
    <span className={styles['code']}>
      <Tag>
        {coding.codeName} · {coding.codedBy}
      </Tag>
      {coding.viewerCanRemove && (
        <Button
          tone="quiet"
          onPress={() => void run()}
          pending={loading}
          pendingLabel="Taking it off"
          aria-label={`Take the code ${coding.codeName} off this passage`}
        >
          Take off
        </Button>
      )}
    </span>
  );
}

function AskTheSchool({ excerpt, onRefused }: Refusable & { excerpt: ExcerptPartsFragment }) {
  const [ask] = useMutation(AskConsentDocument, { errorPolicy: 'all' });
  const open = purposes.filter(purpose => !excerpt.consents.some(consent => consent.purpose === purpose));
  const run = async (purpose: ConsentPurpose) => {
    const answer = await ask({ variables: { input: { excerptId: excerpt.id, purpose } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.askConsent, answer?.error);
    onRefused(refused);
    if (!refused)
      showToast({ text: 'The school is asked. Nothing is quoted until it agrees.', tone: 'success' });
  };
  if (open.length === 0) return null;
  return (
    <Menu
      label="Ask the school"
      actions={open.map(purpose => ({
        id: purpose,
        label: purposeWords[purpose],
        onAction: () => void run(purpose),
      }))}
    />
  );
}
