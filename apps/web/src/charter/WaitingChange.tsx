import { Notice, Section, Stack, TimeStamp } from '@pathways/ui';
import type { CharterChangePartsFragment } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { AcceptCharter } from './AcceptCharter.js';
import styles from './Charter.module.css';
import { ChangedLines } from './ChangedLines.js';
import { CharterSchools } from './CharterSchools.js';
import { GiveUpChange } from './GiveUpChange.js';

interface WaitingChangeProps {
  readonly groupId: string;
  readonly change: CharterChangePartsFragment;
  onDone(): void;
}

/** What a head reads on a phone: three lines change, why, and one press. */
export function WaitingChange({ groupId, change, onDone }: WaitingChangeProps) {
  const mine = change.schools.filter(({ viewerCanAccept }) => viewerCanAccept);
  return (
    <Section title={change.summary} lead={`A change of the charter waits for every school’s yes.`}>
      <Stack gap="l">
        <Notice live={false} title="Why">
          {!change.isHidden && (
            <>
              {change.because}
              <br />
            </>
          )}
          {[change.proposedBy, change.proposedFor].filter(Boolean).join(', ')},{' '}
          <TimeStamp at={change.proposedAt} form="day" />
        </Notice>
        <FlagInPlace which={{ kind: 'CHARTER_CHANGE', wordsId: change.id }} isHidden={change.isHidden} />
        <ChangedLines changed={change.changed} />
        {(mine.length > 0 || change.viewerCanTakeBack) && (
          <div className={styles['answer']}>
            {mine.length > 0 && (
              <AcceptCharter groupId={groupId} number={change.number} schools={mine} onDone={onDone} />
            )}
            {mine.length > 0 && <GiveUpChange groupId={groupId} schools={mine} onDone={onDone} />}
            {change.viewerCanTakeBack && <GiveUpChange groupId={groupId} schools={[]} onDone={onDone} />}
          </div>
        )}
        {change.schools.length > 0 && (
          <CharterSchools schools={change.schools} label="Who has accepted the change" />
        )}
        <p>Until it is settled the charter below holds, and researchers mark nothing new.</p>
      </Stack>
    </Section>
  );
}
