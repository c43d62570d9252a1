import { codeLimits } from '@pathways/domain/coding';
import { TextArea, TextField } from '@pathways/ui';

export const blankWords = { name: '', definition: '', include: '', exclude: '', example: '' };
export type CodeWords = typeof blankWords;

const fields = [
  { id: 'definition', label: 'What it stands for', isRequired: true },
  { id: 'include', label: 'Apply it when', isRequired: false },
  { id: 'exclude', label: 'Do not apply it when', isRequired: false },
  { id: 'example', label: 'An example', isRequired: false },
] as const satisfies readonly { id: keyof CodeWords; label: string; isRequired: boolean }[];

interface CodeWordsFieldsProps {
  words: CodeWords;
  onChange: (words: CodeWords) => void;
}

/** A code's name, and the rule that lets two researchers apply it alike. */
export function CodeWordsFields({ words, onChange }: CodeWordsFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        value={words.name}
        onChange={name => onChange({ ...words, name })}
        maxLength={codeLimits.name}
        isRequired
      />
      {fields.map(({ id, label, isRequired }) => (
        <TextArea
          key={id}
          label={label}
          rows={2}
          limit={codeLimits[id]}
          value={words[id]}
          onChange={text => onChange({ ...words, [id]: text })}
          isRequired={isRequired}
        />
      ))}
    </>
  );
}
