import { Notice, Switch } from '@pathways/ui';
import type { DiscussionFrameFragment } from '../gql/graphql.js';
import { isOfKind } from './outbox-entry.js';
import { pendingOn } from './pending.js';
import { PendingWrites } from './PendingWrites.js';
import { useRoomTools } from './RoomTools.js';

type Frame = Pick<DiscussionFrameFragment, 'id' | 'writeFirst' | 'closedAt' | 'viewerCanSetWriteFirst'>;

/** Says that everybody writes first in this round; the facilitator switches it. */
export function WriteFirstSwitch({ frame, hasTalk }: { frame: Frame; hasTalk: boolean }) {
  const { sendings, write } = useRoomTools();
  const pending = pendingOn(sendings, frame.id).filter(isOfKind('writeFirst'));
  const newest = pending.filter(({ state }) => state !== 'refused').at(-1);
  const isOn = newest?.input.writeFirst ?? frame.writeFirst;
  if (frame.closedAt) return null;
  if (!frame.viewerCanSetWriteFirst)
    return isOn ? (
      <Notice title="Everybody writes first" live={false}>
        Under each prompt you read what others wrote once you have written there, or when the round closes.
      </Notice>
    ) : null;
  return (
    <>
      <Switch
        label="Everybody writes first"
        hint={
          isOn
            ? 'Members read under a prompt once they have written there. You read along. Switch it off to open all at once.'
            : hasTalk
              ? 'Only before anybody has written: what was read is not hidden again.'
              : 'Members would read under a prompt once they have written there, or when the round closes.'
        }
        isSelected={isOn}
        isDisabled={!isOn && hasTalk}
        onChange={writeFirst =>
          void write({ kind: 'writeFirst', input: { discussionId: frame.id, writeFirst } })
        }
      />
      <PendingWrites pending={pending.filter(({ state }) => state === 'refused')} />
    </>
  );
}
