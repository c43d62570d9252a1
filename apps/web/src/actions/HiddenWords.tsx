import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button, Notice, Row } from '@pathways/ui';
import { useState } from 'react';
import type { BoardSettlement, SettleBoardWordsInput } from '../gql/graphql.js';
import { RemoveForEverDialog } from '../safeguarding/RemoveForEverDialog.js';
import { useVerb } from '../shell/useVerb.js';
import { SettleBoardWordsDocument } from './action-verbs.documents.js';

export interface HiddenWordsProps {
  words: Omit<SettleBoardWordsInput, 'how'>;
  /** Which words, for those who hear the page: "of Larkfield". */
  whose: string;
  isHidden: boolean;
  canSettle: boolean;
}

/** Hide first, ask after: any member takes words on the board out of sight at one press. */
export function HiddenWords({ words, whose, isHidden, canSettle }: HiddenWordsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [settle, isBusy] = useVerb(SettleBoardWordsDocument);
  const run = (how: BoardSettlement) => void settle({ ...words, how }).then(setFault);
  return (
    <>
      {fault && <Notice tone="warning">{fault}</Notice>}
      {isHidden && <p>Out of sight: a pupil could be identified. {safeguardingPointer}</p>}
      <Row>
        {!isHidden && (
          <Button
            tone="quiet"
            icon="flag"
            isDisabled={isBusy}
            onPress={() => run('HIDE')}
            aria-label={`Hide: a pupil can be identified in the words ${whose}`}
          >
            Hide: a pupil can be identified
          </Button>
        )}
        {isHidden && canSettle && (
          <>
            <Button
              isDisabled={isBusy}
              onPress={() => run('SHOW')}
              aria-label={`Show again: the words ${whose}`}
            >
              Show again
            </Button>
            <RemoveForEverDialog
              title={`the words ${whose}`}
              isBusy={isBusy}
              onRemove={() => run('REMOVE')}
            />
          </>
        )}
      </Row>
    </>
  );
}
