import { Menu, type MenuAction } from '@pathways/ui';
import { useState } from 'react';
import type { CodebookPartsFragment } from '../gql/graphql.js';
import { DefineCodeDialog } from './DefineCodeDialog.js';
import { MergeCodeDialog } from './MergeCodeDialog.js';
import { MoveCodeDialog } from './MoveCodeDialog.js';
import { RetireCodeDialog } from './RetireCodeDialog.js';
import { SplitCodeDialog } from './SplitCodeDialog.js';
import type { BookCode } from './code-tree.js';

const dialogs = {
  define: DefineCodeDialog,
  move: MoveCodeDialog,
  merge: MergeCodeDialog,
  split: SplitCodeDialog,
  retire: RetireCodeDialog,
} as const;
type Kind = keyof typeof dialogs;

export interface CodeDialogProps {
  code: BookCode;
  book: CodebookPartsFragment;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** What can be done with a code. Each opens its dialog, so all of it works by keyboard alone. */
export function CodeActions({ code, book }: Pick<CodeDialogProps, 'code' | 'book'>) {
  const [open, setOpen] = useState<Kind | null>(null);
  const action = (id: Kind, label: string, isDisabled = false): MenuAction => ({
    id,
    label,
    isDisabled,
    onAction: () => setOpen(id),
  });
  const Open = open && dialogs[open];
  return (
    <>
      <Menu
        label="Change this code"
        actions={[
          action('define', 'Change the definition…'),
          action('move', 'Move under…'),
          action('merge', 'Merge into…', code.isRetired),
          action('split', 'Split…', code.isRetired),
          action('retire', code.isRetired ? 'Use it again…' : 'Retire…'),
        ]}
      />
      {Open && <Open code={code} book={book} isOpen onOpenChange={isOpen => !isOpen && setOpen(null)} />}
    </>
  );
}
