import { useMutation } from '@apollo/client/react';
import { Button, Tag } from '@pathways/ui';
import type { ExcerptPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ChangedRule } from './ChangedRule.js';
import type { CodeChoice } from './code-choice.js';
import { RemoveCodingDocument } from './coding.documents.js';
import styles from './ExcerptLine.module.css';

interface AppliedCodeProps {
  coding: ExcerptPartsFragment['codings'][number];
  quote: string;
  code: CodeChoice | undefined;
  onRefused: (refusal: string | null) => void;
}

/** A code on a passage, whose it is, and whether its rule reads otherwise by now. */
export function AppliedCode({ coding, quote, code, onRefused }: AppliedCodeProps) {
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
      <ChangedRule coding={coding} quote={quote} code={code} />
      {coding.countsAs && <span className={styles['note']}>Counts under “{coding.countsAs}”.</span>}
      {coding.viewerCanRemove && (
        <Button
          tone="quiet"
          onPress={() => void run()}
          pending={loading}
          pendingLabel="Taking it off"
          aria-label={`Take off: ${coding.codeName}`}
        >
          Take off
        </Button>
      )}
    </span>
  );
}
