import { useMutation } from '@apollo/client/react';
import { Menu, Notice, Row, showToast, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { ConsentPurpose, ExcerptPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AppliedCode } from './AppliedCode.js';
import type { CodeChoice } from './code-choice.js';
import { AskConsentDocument } from './coding.documents.js';
import { purposeWords, stateTones, stateWords } from './consent-words.js';
import { MemoPad } from './MemoPad.js';
import { PassageAttention } from './PassageAttention.js';
import styles from './ExcerptLine.module.css';

const purposes = Object.keys(purposeWords) as ConsentPurpose[];

interface ExcerptLineProps {
  excerpt: ExcerptPartsFragment;
  /** As it stands in the text; null where its words stand there no more. */
  number: number | null;
  /** Of the contribution, as it reads now. */
  revision: number;
  programmeId: string;
  codes: readonly CodeChoice[];
}

/** A marked passage with its codes, and how its school stands to being quoted. */
export function ExcerptLine({ excerpt, number, revision, programmeId, codes }: ExcerptLineProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <li className={styles['line']}>
      <blockquote className={styles['quote']}>
        {number !== null && <span className={styles['number']}>{number}</span>}
        {excerpt.quote}
      </blockquote>
      <PassageAttention excerpt={excerpt} revision={revision} onRefused={setRefusal} />
      <Row gap="s">
        {excerpt.codings.map(coding => (
          <AppliedCode
            key={coding.id}
            coding={coding}
            quote={excerpt.quote}
            code={codes.find(({ id }) => id === coding.codeId)}
            onRefused={setRefusal}
          />
        ))}
        {excerpt.consents.map(consent => (
          <Tag key={consent.id} tone={stateTones[consent.state]}>
            {purposeWords[consent.purpose]}: {stateWords[consent.state].toLowerCase()}
          </Tag>
        ))}
        <AskTheSchool excerpt={excerpt} onRefused={setRefusal} />
      </Row>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <MemoPad
        programmeId={programmeId}
        about={{ excerptId: excerpt.id }}
        label={number === null ? 'Memos on this passage' : `Memos on passage ${number}`}
      />
    </li>
  );
}

interface AskTheSchoolProps {
  excerpt: ExcerptPartsFragment;
  onRefused: (refusal: string | null) => void;
}

function AskTheSchool({ excerpt, onRefused }: AskTheSchoolProps) {
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
