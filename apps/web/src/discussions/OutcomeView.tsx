import { Disclosure, Section, Stack, TimeStamp } from '@pathways/ui';
import { HiddenWords } from '../actions/HiddenWords.js';
import type { DiscussionFrameFragment } from '../gql/graphql.js';
import { ActionList } from './ActionList.js';
import { EditOutcomeDialog } from './EditOutcomeDialog.js';
import { Paragraphs } from './Paragraphs.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';

/** What a closed round came to. It stands above the talk, since it is what most come back for. */
export function OutcomeView({ frame }: { frame: DiscussionFrameFragment }) {
  const { closedAt, outcome, willTry, actions, outcomeWordings } = frame;
  const { roomId } = useRoomTools();
  if (!closedAt) return null;
  const [newest] = outcomeWordings;
  const earlier = outcomeWordings.slice(1).filter(({ isHidden }) => !isHidden);
  return (
    <div className={styles['outcome']}>
      <Section
        title="What the round came to"
        lead={
          <>
            Closed <TimeStamp at={closedAt} form="both" />.
          </>
        }
      >
        <Stack>
          {!frame.isOutcomeHidden && (
            <Section title="What we learned" level={3}>
              <Paragraphs text={outcome ?? ''} />
            </Section>
          )}
          {willTry !== '' && (
            <Section title="What we will try" level={3}>
              <Paragraphs text={willTry} />
            </Section>
          )}
          {actions.length > 0 && (
            <Section title="Who does what" level={3}>
              <ActionList label="Actions" actions={actions} />
            </Section>
          )}
          {frame.viewerCanEditOutcome && <EditOutcomeDialog key={newest?.number ?? 0} frame={frame} />}
          {(frame.viewerCanHideOutcome || frame.isOutcomeHidden) && (
            <HiddenWords
              words={{ groupId: roomId, discussionId: frame.id }}
              whose="of what the round came to"
              isHidden={frame.isOutcomeHidden}
              canSettle={frame.viewerCanSettleOutcome}
            />
          )}
          {newest && earlier.length > 0 && (
            <Disclosure title="Earlier wordings">
              {earlier.map(wording => (
                <Section key={wording.number} title={`Wording ${wording.number}`} level={3}>
                  <p className={styles['marks']}>
                    <TimeStamp at={wording.writtenAt} form="full" />
                  </p>
                  <Paragraphs text={[wording.learned, wording.willTry, ...wording.actions].join('\n\n')} />
                </Section>
              ))}
            </Disclosure>
          )}
        </Stack>
      </Section>
    </div>
  );
}
