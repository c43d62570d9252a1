import { useMutation } from '@apollo/client/react';
import { Button, FileField, List, ListRow, Notice, Stack, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { ImportTermDatesDocument } from './term-dates.documents.js';

const sample = 'authority,from,to,name\nNorthshire,2026-10-26,2026-10-30,Half term';

interface Told {
  readonly tone: 'success' | 'danger';
  readonly words: string;
  readonly wrong: readonly { readonly line: number; readonly because?: string | null }[];
}

/** A file is chosen, or its lines are pasted; what is wrong is told line by line, and the text stays to be mended. */
export function ImportTermDates({ onImported }: { onImported(): void }) {
  const [csv, setCsv] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [read, { loading }] = useMutation(ImportTermDatesDocument);
  const go = async () => {
    const { data, error } = await read({ variables: { csv } }).catch((met: Error) => ({
      data: undefined,
      error: met,
    }));
    const refused = refusalOf(data?.importTermDates, error);
    const { kept = 0, lines = [] } = data?.importTermDates ?? {};
    const wrong = (lines ?? []).filter(({ because }) => because);
    if (refused) return setTold({ tone: 'danger', words: refused, wrong: [] });
    if (wrong.length > 0) {
      return setTold({
        tone: 'danger',
        words: 'Nothing was kept. Mend these lines and import again.',
        wrong,
      });
    }
    setTold({ tone: 'success', words: `${kept ?? 0} lines are kept.`, wrong: [] });
    setCsv('');
    onImported();
  };
  return (
    <Stack>
      {told && (
        <Notice tone={told.tone} title={told.words}>
          {told.wrong.length > 0 && (
            <List label="Lines that are wrong">
              {told.wrong.map(({ line, because }) => (
                <ListRow key={line} title={`Line ${line}`} detail={because} />
              ))}
            </List>
          )}
        </Notice>
      )}
      <TermLines csv={csv} onChange={setCsv} />
      <div>
        <Button
          tone="primary"
          pending={loading}
          pendingLabel="Reading"
          isDisabled={csv.trim() === ''}
          onPress={() => void go()}
        >
          Import
        </Button>
      </div>
    </Stack>
  );
}

/** The lines, from a file or pasted. */
function TermLines({ csv, onChange }: { csv: string; onChange: (csv: string) => void }) {
  return (
    <>
      <FileField
        label="A file of term dates"
        hint="Comma-separated (CSV), as a spreadsheet saves it. Its lines appear below, to be looked at first."
        onChoose={file => void file?.text().then(onChange)}
      />
      <TextArea
        label="Its lines, or paste them here"
        hint="The first line names the columns: authority (code or name, or England), from, to, name. What stood for the authorities and academic years in it is replaced."
        placeholder={sample}
        rows={6}
        value={csv}
        onChange={onChange}
      />
    </>
  );
}
