import { safeguardingPointer } from '@pathways/domain/safeguarding';
import { Button, Notice, Row } from '@pathways/ui';
import { useState } from 'react';
import type { HiddenHow } from '../gql/graphql.js';
import { RemoveForEverDialog } from '../safeguarding/RemoveForEverDialog.js';
import { useVerb } from '../shell/useVerb.js';
import { SettleMinutesDocument } from './meeting-verbs.documents.js';

interface HiddenMinutesProps {
  meetingId: string;
  isHidden: boolean;
  canSettle: boolean;
}

/** Hide first, ask after: any member takes minutes out of sight at one press. */
export function HiddenMinutes({ meetingId, isHidden, canSettle }: HiddenMinutesProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [settle, isBusy] = useVerb(SettleMinutesDocument);
  const run = (how: HiddenHow) => void settle({ meetingId, how }).then(setFault);
  return (
    <>
      {fault && <Notice tone="warning">{fault}</Notice>}
      {isHidden && <p>{safeguardingPointer}</p>}
      <Row>
        {!isHidden && (
          <Button tone="quiet" icon="flag" isDisabled={isBusy} onPress={() => run('HIDE')}>
            A pupil can be identified: hide these words
          </Button>
        )}
        {isHidden && canSettle && (
          <>
            <Button isDisabled={isBusy} onPress={() => run('SHOW')}>
              Show them again
            </Button>
            <RemoveForEverDialog title="the minutes" isBusy={isBusy} onRemove={() => run('REMOVE')} />
          </>
        )}
      </Row>
    </>
  );
}
