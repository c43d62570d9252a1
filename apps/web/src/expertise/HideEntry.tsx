import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button } from '@pathways/ui';
import { useState } from 'react';
import { SettleExpertiseDocument } from '../safeguarding/hidden-words.documents.js';
import { useVerb } from '../shell/useVerb.js';
import type { Entry } from './expertise-words.js';

interface HideEntryProps {
  entry: Entry;
  onDone: () => void;
}

/** Hide first, ask after: whoever reads the directory takes an entry out of sight at one press. */
export function HideEntry({ entry, onDone }: HideEntryProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [settle, isBusy] = useVerb(SettleExpertiseDocument);
  const run = async () => {
    const refused = await settle({ expertiseId: entry.id, how: 'HIDE' });
    setFault(refused);
    if (refused === null) onDone();
  };
  return (
    <>
      <Button
        tone="quiet"
        icon="flag"
        pending={isBusy}
        onPress={() => void run()}
        aria-label={`Hide: a pupil can be identified in “${entry.title}”`}
      >
        Hide: a pupil can be identified
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}

/** What its own school sees in the place of words that somebody hid. */
export function HiddenEntry({ entry }: Pick<HideEntryProps, 'entry'>) {
  return (
    <p>
      Out of sight: a pupil could be identified. A coordinator of the programme decides.{' '}
      {!entry.hasEnded && 'Take it out and list it in other words if the flag is right. '}
      {safeguardingPointer}
    </p>
  );
}
