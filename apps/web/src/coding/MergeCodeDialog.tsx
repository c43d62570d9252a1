import { ComboBox } from '@pathways/ui';
import { useState } from 'react';
import type { CodeDialogProps } from './CodeActions.js';
import { familyOf, pathOf } from './code-tree.js';
import { ChangeDialog } from './ChangeDialog.js';

/** Two codes become one: the codings stay under the old one and count under the other. */
export function MergeCodeDialog({ code, book, isOpen, onOpenChange }: CodeDialogProps) {
  const [into, setInto] = useState<string | null>(null);
  const own = familyOf(book.codes, code.id);
  const options = book.codes
    .filter(({ id, isRetired }) => !own.includes(id) && !isRetired)
    .map(({ id, definition }) => ({ id, label: pathOf(book.codes, id).join(' › '), hint: definition }));
  return (
    <ChangeDialog
      code={code}
      title={`Merge “${code.name}” into another code`}
      verb="Merge them"
      said={`“${code.name}” is merged. Its codings stay readable under it.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      consequence="They stay readable under this code and count under the other from now on. Using this code again undoes the merge."
      change={() => (into === null ? 'Choose the code to merge into.' : { mergeInto: into })}
    >
      <ComboBox
        label="Merge into"
        hint="Type a few letters of its name."
        options={options}
        onChange={setInto}
        nothing="No such code"
        isRequired
      />
    </ChangeDialog>
  );
}
