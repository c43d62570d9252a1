import type { FlagSettlement } from '../gql/graphql.js';
import { SettleFlagsDocument } from './flag.documents.js';
import { HiddenWords } from './HiddenWords.js';
import { SettleDialog } from './SettleDialog.js';
import { useFlagVerb } from './useFlagVerb.js';

interface SettleFlagsDialogProps {
  contributionId: string;
  isHidden: boolean;
  onDone: () => Promise<unknown>;
}

const choicesFor = (isHidden: boolean) => [
  {
    id: 'SHOW' as const satisfies FlagSettlement,
    label: isHidden ? 'Show it again' : 'It may stand',
    hint: 'Nobody outside the school can tell who is meant.',
  },
  {
    id: 'ASK_TO_REWORD' as const satisfies FlagSettlement,
    label: 'Ask the author for other words',
    hint: isHidden ? 'It stays hidden until they have written them.' : 'It stays in sight meanwhile.',
  },
  {
    id: 'KEEP_HIDDEN' as const satisfies FlagSettlement,
    label: isHidden ? 'Keep it hidden' : 'Hide it',
    hint: 'For good. Its words are removed for ever after 28 days.',
  },
];

/** About a contribution: everybody in the room reads the reason. */
export function SettleFlagsDialog({ contributionId, isHidden, onDone }: SettleFlagsDialogProps) {
  const [settle, isBusy] = useFlagVerb(SettleFlagsDocument, onDone);
  return (
    <SettleDialog
      choices={choicesFor(isHidden)}
      reasonHint="Everybody in the room reads this, so leave out whatever gave somebody away."
      isBusy={isBusy}
      onSettle={(settlement, because) => settle({ contributionId, settlement, because })}
    >
      {isHidden && <HiddenWords contributionId={contributionId} onDone={onDone} />}
    </SettleDialog>
  );
}
