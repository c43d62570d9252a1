import { useMutation } from '@apollo/client/react';
import { OpenHiddenWordsDocument } from './flag.documents.js';
import { OpenWords } from './OpenWords.js';

interface HiddenWordsProps {
  contributionId: string;
  onDone: () => Promise<unknown>;
}

/** Opens this one contribution for whoever must decide. The room is told who did and why. */
export function HiddenWords({ contributionId, onDone }: HiddenWordsProps) {
  const [run, { data, error, loading }] = useMutation(OpenHiddenWordsDocument, { fetchPolicy: 'no-cache' });
  const open = async (because: string) => {
    await run({ variables: { input: { contributionId, because } } }).catch(() => undefined);
    await onDone().catch(() => undefined);
  };
  return (
    <OpenWords
      hint="You see this one contribution. The room is told that you read it, and why."
      words={data?.answer.words ?? null}
      refused={
        error ? 'That did not reach the server. Try again.' : (data?.answer.errors[0]?.message ?? null)
      }
      isBusy={loading}
      onOpen={because => void open(because)}
    />
  );
}
