import { codeReasonLimit } from '@pathways/domain/coding';
import { Button, Dialog, Notice, Stack, TextArea } from '@pathways/ui';
import type { ReactNode } from 'react';
import type { ChangeCodeInput } from '../gql/graphql.js';
import { type BookCode, countOf } from './code-tree.js';
import { useCodeChange } from './code-change.js';

interface ChangeDialogProps {
  code: BookCode;
  title: string;
  /** On the button that does it. */
  verb: string;
  /** Said when it is done. */
  said: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What the change means for codings made so far; the estimate comes before the decision. */
  consequence: ReactNode;
  /** The change as it stands in the fields; a sentence where something is missing. */
  change: () => ChangeCodeInput['change'] | string;
  tone?: 'primary' | 'danger';
  children?: ReactNode;
}

/** The frame of every change of a code: fields, what it would mean, the reason. */
export function ChangeDialog(props: ChangeDialogProps) {
  const {
    code,
    title,
    verb,
    said,
    isOpen,
    onOpenChange,
    consequence,
    change,
    tone = 'primary',
    children,
  } = props;
  const { reason, setReason, refusal, setRefusal, loading, run } = useCodeChange(code, said);
  const decide = (close: () => void) => {
    const wanted = change();
    if (typeof wanted === 'string') return setRefusal(wanted);
    void run(wanted, close);
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone={tone} onPress={() => decide(close)} pending={loading} pendingLabel={verb}>
            {verb}
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {children}
        <Notice live={false} title={loadOf(code)}>
          {consequence}
        </Notice>
        <TextArea
          label="Reason"
          hint="It stands in the code’s history, with your name."
          rows={2}
          limit={codeReasonLimit}
          value={reason}
          onChange={setReason}
          isRequired
        />
      </Stack>
    </Dialog>
  );
}

/** All that a change concerns: codings of earlier definitions stand as those of this one do. */
function loadOf({ standing, underThisRule }: BookCode): string {
  if (standing === 0) return 'No coding was made with this code yet';
  const all = `${countOf(standing, 'coding was', 'codings were')} made with this code`;
  const earlier = standing - underThisRule;
  return earlier === 0 ? all : `${all}, ${earlier} of them under an earlier definition`;
}
