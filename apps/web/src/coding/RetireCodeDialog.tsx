import type { CodeDialogProps } from './CodeActions.js';
import { ChangeDialog } from './ChangeDialog.js';

/** A code is not applied any more, or again. */
export function RetireCodeDialog({ code, isOpen, onOpenChange }: CodeDialogProps) {
  return (
    <ChangeDialog
      code={code}
      title={code.isRetired ? `Use “${code.name}” again` : `Retire “${code.name}”`}
      verb={code.isRetired ? 'Use it again' : 'Retire it'}
      said={code.isRetired ? `“${code.name}” is in use again.` : `“${code.name}” is not offered any more.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      consequence={
        code.isRetired
          ? 'It is offered for coding again, and its own codings count under it again.'
          : 'They stay and count. The code is not offered for new passages.'
      }
      change={() => ({ retired: !code.isRetired })}
    />
  );
}
