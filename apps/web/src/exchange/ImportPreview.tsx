import { useMutation } from '@apollo/client/react';
import { Button, FactList, Notice, Section, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { ResearchImportPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ConfirmResearchImportDocument, LossParts } from './exchange.documents.js';
import { LossTable } from './LossTable.js';

interface ImportPreviewProps {
  read: ResearchImportPartsFragment;
  onImported: () => void;
}

const namesOf = (names: readonly string[]): string => {
  if (names.length === 0) return 'None';
  const first = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${names.length}: ${first} …` : `${names.length}: ${first}`;
};

/** What importing the file would do and what would be left out, before anything is changed. */
export function ImportPreview({ read, onImported }: ImportPreviewProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [go, { loading }] = useMutation(ConfirmResearchImportDocument);
  const losses = readFragment(LossParts, read.losses);
  const confirm = async () => {
    const { data, error } = await go({ variables: { input: { id: read.id } } }).catch((met: Error) => ({
      data: undefined,
      error: met,
    }));
    const why = refusalOf(data?.confirmResearchImport, error);
    setRefused(why ?? null);
    if (!why) onImported();
  };
  return (
    <Section title={`In “${read.fileName}”`}>
      <Stack>
        <FactList
          facts={[
            { term: 'New codes', value: namesOf(read.newCodes) },
            { term: 'Codes that are here already', value: String(read.knownCodes) },
            { term: 'Codings on words that are here', value: String(read.codings) },
            { term: 'Notes that become memos', value: String(read.notes) },
          ]}
        />
        <LossTable caption="What is not taken, or is taken otherwise" losses={losses} />
        {refused && <Notice tone="danger" title={refused} />}
        {read.outcome ? (
          <Notice
            tone="success"
            title={`Imported: ${read.outcome.codes} new codes, ${read.outcome.codings} new codings, ${read.outcome.memos} memos. What was here already stayed as it was.`}
          />
        ) : (
          <div>
            <Button tone="primary" pending={loading} pendingLabel="Importing" onPress={() => void confirm()}>
              Import this
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
