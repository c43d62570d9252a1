import { useQuery } from '@apollo/client/react';
import { Button, FailedState, FileField, Loading, Notice, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { readFragment } from '../gql/index.js';
import { ResearchImportDocument, ResearchImportParts } from './exchange.documents.js';
import { ImportPreview } from './ImportPreview.js';
import { sendResearchFile, type SendResearchFile } from './send-research-file.js';

interface ImportFileProps {
  programmeId: string;
  onImported: () => void;
  send?: SendResearchFile;
}

/** A file is read, its preview looked at, and only then confirmed. */
export function ImportFile({ programmeId, onImported, send = sendResearchFile }: ImportFileProps) {
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const read = async () => {
    if (!file) return;
    setReading(true);
    setRefused(null);
    setPreview(null);
    const sent = await send(programmeId, file);
    setReading(false);
    if ('id' in sent) setPreview(sent.id);
    else setRefused(sent.refused);
  };
  return (
    <Stack>
      <FileField
        label="Research file"
        hint="REFI-QDA, at most 50 MB: a codebook (.qdc) or a project (.qdpx) from QualCoder, MAXQDA, NVivo, ATLAS.ti, Taguette and others."
        accept=".qdc,.qdpx"
        onChoose={setFile}
      />
      {refused && <Notice tone="danger" title={refused} />}
      <div>
        <Button
          pending={reading}
          pendingLabel="Reading"
          isDisabled={file === null}
          onPress={() => void read()}
        >
          Read the file
        </Button>
      </div>
      {preview && <Preview id={preview} onImported={onImported} />}
    </Stack>
  );
}

function Preview({ id, onImported }: { id: string; onImported: () => void }) {
  const { data, error, loading, refetch } = useQuery(ResearchImportDocument, { variables: { id } });
  if (data?.researchImport)
    return (
      <ImportPreview read={readFragment(ResearchImportParts, data.researchImport)} onImported={onImported} />
    );
  if (error) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  return (
    <Loading label="Loading the preview">
      <Skeleton height="16rem" />
    </Loading>
  );
}
