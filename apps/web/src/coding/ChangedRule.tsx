import { Button, Dialog, Notice, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { ExcerptPartsFragment } from '../gql/graphql.js';
import type { CodeChoice } from './code-choice.js';
import { CodeRule } from './CodeRule.js';
import styles from './ExcerptLine.module.css';
import { StillFits } from './StillFits.js';

interface ChangedRuleProps {
  coding: ExcerptPartsFragment['codings'][number];
  quote: string;
  /** The code as it reads now. */
  code: CodeChoice | undefined;
}

/** Under which version a coding was made, where the rule reads otherwise by now; its coder reads the new one and decides. */
export function ChangedRule({ coding, quote, code }: ChangedRuleProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (coding.confirmedVersion && !coding.isRuleChanged)
    return (
      <span className={styles['note']}>
        Coded under version {coding.version}; found to fit version {coding.confirmedVersion} too.
      </span>
    );
  if (!coding.isRuleChanged) return null;
  return (
    <>
      <span className={styles['note']}>
        Coded under version {coding.version}; the definition changed since.
      </span>
      {coding.viewerCanConfirm && code && (
        <Dialog
          title={`Does “${code.name}” still fit?`}
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={<Button tone="quiet">Does it still fit?</Button>}
          actions={close => (
            <>
              <Button onPress={close}>Decide later</Button>
              <StillFits codingId={coding.id} code={code} onRefused={setRefusal} onDone={close} />
            </>
          )}
        >
          <Stack>
            {refusal && <Notice tone="danger">{refusal}</Notice>}
            <blockquote className={styles['quote']}>{quote}</blockquote>
            <p>The rule as it reads now, version {code.version}:</p>
            <CodeRule code={code} />
            <p>
              If it does not fit any more, take the code off. The coding keeps its own version either way.
            </p>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
