import { codePartsLimit } from '@pathways/domain/coding';
import { Button, Section } from '@pathways/ui';
import { useState } from 'react';
import type { CodeDialogProps } from './CodeActions.js';
import { ChangeDialog } from './ChangeDialog.js';
import { blankWords, CodeWordsFields } from './CodeWordsFields.js';

/** One code becomes the heading of several. */
export function SplitCodeDialog({ code, isOpen, onOpenChange }: CodeDialogProps) {
  const [parts, setParts] = useState([blankWords, blankWords]);
  const isWhole = parts.every(part => part.name.trim() !== '' && part.definition.trim() !== '');
  return (
    <ChangeDialog
      code={code}
      title={`Split “${code.name}”`}
      verb="Split it"
      said={`“${code.name}” is split. Its codings wait for a decision.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      consequence="No rule can know which part each belongs to. They stay under this code until somebody decides, one by one."
      change={() => (isWhole ? { splitInto: parts } : 'Give each part a name and say what it stands for.')}
    >
      {parts.map((part, at) => (
        <Section key={at} title={`Part ${at + 1}`} level={3}>
          <CodeWordsFields
            words={part}
            onChange={words => setParts(now => now.map((one, place) => (place === at ? words : one)))}
          />
        </Section>
      ))}
      {parts.length < codePartsLimit && (
        <Button icon="plus" onPress={() => setParts(now => [...now, blankWords])}>
          One more part
        </Button>
      )}
    </ChangeDialog>
  );
}
