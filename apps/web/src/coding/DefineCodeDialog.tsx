import { useState } from 'react';
import type { CodeDialogProps } from './CodeActions.js';
import { ChangeDialog } from './ChangeDialog.js';
import { CodeWordsFields } from './CodeWordsFields.js';

/** Other words for a code. */
export function DefineCodeDialog({ code, isOpen, onOpenChange }: CodeDialogProps) {
  const { name, definition, include, exclude, example } = code;
  const [words, setWords] = useState({ name, definition, include, exclude, example });
  return (
    <ChangeDialog
      code={code}
      title={`Change “${code.name}”`}
      verb="Change the code"
      said={`“${words.name.trim()}” reads anew from now on.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      consequence={
        code.standing === 0
          ? 'So nothing has to be looked at again.'
          : `They keep version ${code.version} and are shown as made under an earlier definition: somebody may have to look at them again. A new name alone changes nothing for them.`
      }
      change={() =>
        words.name.trim() === '' || words.definition.trim() === ''
          ? 'Give the code a name and say what it stands for.'
          : { define: words }
      }
    >
      <CodeWordsFields words={words} onChange={setWords} />
    </ChangeDialog>
  );
}
