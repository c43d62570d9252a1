import { Button, showToast } from '@pathways/ui';
import type { SeenFlag } from './flag-words.js';
import { TakeBackFlagDocument } from './flag.documents.js';
import styles from './Flags.module.css';
import { RemoveWords } from './RemoveWords.js';
import { RewordDialog } from './RewordDialog.js';
import { SettleFlagsDialog } from './SettleFlagsDialog.js';
import { useFlagVerb } from './useFlagVerb.js';

interface FlagActionsProps {
  contributionId: string;
  flags: readonly SeenFlag[];
  isHidden: boolean;
  canSettle: boolean;
  canReword: boolean;
  onDone: () => Promise<unknown>;
}

/** What this person may do about a flag: take it back, mend the words, or decide. */
export function FlagActions(props: FlagActionsProps) {
  const { contributionId, flags, isHidden, canSettle, canReword, onDone } = props;
  const own = flags.find(flag => flag.viewerCanTakeBack);
  const isOpen = flags.some(flag => flag.outcome === null);
  const isKept = isHidden && !isOpen && flags.some(flag => flag.outcome === 'KEPT_HIDDEN');
  const [takeBack, isBusy] = useFlagVerb(TakeBackFlagDocument, onDone);
  const run = async (flagId: string) => {
    const refused = await takeBack({ contributionId, flagId });
    if (refused !== null) showToast({ text: refused, tone: 'danger' });
  };
  const settles = canSettle && (isOpen || isKept);
  if (!own && !settles && !(canReword && isOpen)) return null;
  return (
    <div className={styles['actions']}>
      {canReword && isOpen && <RewordDialog contributionId={contributionId} onDone={onDone} />}
      {settles && <SettleFlagsDialog {...{ contributionId, isHidden, onDone }} />}
      {own && (
        <Button tone="quiet" pending={isBusy} onPress={() => void run(own.id)}>
          Take back your flag
        </Button>
      )}
      {canSettle && isKept && <RemoveWords contributionId={contributionId} onDone={onDone} />}
    </div>
  );
}
