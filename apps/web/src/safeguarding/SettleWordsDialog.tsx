import { useMutation } from '@apollo/client/react';
import type { WordsSettlement } from '../gql/graphql.js';
import { OpenWords } from './OpenWords.js';
import { SettleDialog } from './SettleDialog.js';
import { useFlagVerb } from './useFlagVerb.js';
import { OpenFlaggedWordsDocument, SettleWordsFlagsDocument } from './words-flag.documents.js';
import type { WhichWords } from './words-kinds.js';

interface SettleWordsDialogProps {
  which: WhichWords;
  isHidden: boolean;
  onDone: () => Promise<unknown>;
}

const choicesFor = (isHidden: boolean) => [
  {
    id: 'SHOW' as const satisfies WordsSettlement,
    label: isHidden ? 'Show them again' : 'They may stand',
    hint: 'Nobody outside the school can tell who is meant.',
  },
  {
    id: 'KEEP_HIDDEN' as const satisfies WordsSettlement,
    label: isHidden ? 'Keep them hidden' : 'Hide them',
    hint: 'Other words may be written in their place. These are removed for ever after 28 days.',
  },
  {
    id: 'REMOVE' as const satisfies WordsSettlement,
    label: 'Remove them for ever',
    hint: 'Now, for everybody. If a safeguarding lead may still need them, keep them hidden.',
  },
];

/** About words outside of the talk, such as a school's report. */
export function SettleWordsDialog({ which, isHidden, onDone }: SettleWordsDialogProps) {
  const [settle, isBusy] = useFlagVerb(SettleWordsFlagsDocument, onDone);
  return (
    <SettleDialog
      choices={choicesFor(isHidden)}
      reasonHint="Whoever wrote the words reads this, so leave out whatever gave somebody away."
      isBusy={isBusy}
      onSettle={(settlement, because) => settle({ ...which, settlement, because })}
    >
      {isHidden && <HiddenText which={which} onDone={onDone} />}
    </SettleDialog>
  );
}

function HiddenText({ which, onDone }: Pick<SettleWordsDialogProps, 'which' | 'onDone'>) {
  const [run, { data, error, loading }] = useMutation(OpenFlaggedWordsDocument, { fetchPolicy: 'no-cache' });
  const open = async (because: string) => {
    await run({ variables: { input: { ...which, because } } }).catch(() => undefined);
    await onDone().catch(() => undefined);
  };
  return (
    <OpenWords
      hint="That you opened them, and why, is kept beside the flag."
      words={data?.answer.words ?? null}
      refused={
        error ? 'That did not reach the server. Try again.' : (data?.answer.errors[0]?.message ?? null)
      }
      isBusy={loading}
      onOpen={because => void open(because)}
    />
  );
}
