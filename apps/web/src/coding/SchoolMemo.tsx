import { Select, Stack } from '@pathways/ui';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { MemoForm } from './MemoForm.js';

interface SchoolMemoProps {
  programmeId: string;
  /** Pseudonyms. */
  schools: readonly string[];
}

/** A memo on a school, which is known here by its pseudonym only. */
export function SchoolMemo({ programmeId, schools }: SchoolMemoProps) {
  const client = useApolloClient();
  const [pseudonym, setPseudonym] = useState<string | null>(null);
  return (
    <Stack>
      <Select
        label="Which school"
        placeholder="Choose one"
        options={schools.map(name => ({ id: name, label: name }))}
        value={pseudonym}
        onChange={setPseudonym}
      />
      {pseudonym && (
        <MemoForm
          key={pseudonym}
          programmeId={programmeId}
          about={{ pseudonym }}
          onWritten={() => void client.refetchQueries({ include: ['Memos'] })}
        />
      )}
    </Stack>
  );
}
