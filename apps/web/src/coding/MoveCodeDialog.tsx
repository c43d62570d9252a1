import { ComboBox } from '@pathways/ui';
import { useState } from 'react';
import type { CodeDialogProps } from './CodeActions.js';
import { familyOf, pathOf } from './code-tree.js';
import { ChangeDialog } from './ChangeDialog.js';

const top = 'top';

/** A code goes under another one, chosen by typing its name. */
export function MoveCodeDialog({ code, book, isOpen, onOpenChange }: CodeDialogProps) {
  const [parent, setParent] = useState<string | null>(null);
  const own = familyOf(book.codes, code.id);
  const options = book.codes
    .filter(
      ({ id, isRetired, isSplit }) => !own.includes(id) && (!isRetired || isSplit) && id !== code.parentId,
    )
    .map(({ id }) => ({ id, label: pathOf(book.codes, id).join(' › ') }));
  const choices =
    code.parentId == null ? options : [{ id: top, label: 'The top of the codebook' }, ...options];
  return (
    <ChangeDialog
      code={code}
      title={`Move “${code.name}” under another code`}
      verb="Move it"
      said={`“${code.name}” stands in its new place.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      consequence="Moving changes none of them. The codes below it move along."
      change={() =>
        parent === null ? 'Choose where it goes.' : { move: { parentId: parent === top ? null : parent } }
      }
    >
      <ComboBox
        label="Move under"
        hint="Type a few letters of its name."
        options={choices}
        onChange={setParent}
        nothing="No such code"
        isRequired
      />
    </ChangeDialog>
  );
}
