import { Button } from '@pathways/ui';
import { FlagMenu } from '../safeguarding/FlagMenu.js';
import { AuthorActions } from './AuthorActions.js';
import { ReactMenu } from './Reactions.js';
import type { Contribution } from './room.documents.js';
import { useRoomTools } from './RoomTools.js';

export interface CardActionsProps {
  contribution: Contribution;
  /** Absent where one cannot reply. */
  onReply: (() => void) | undefined;
  onEdit: () => void;
}

/** What one may do with a contribution. */
export function CardActions({ contribution, onReply, onEdit }: CardActionsProps) {
  return (
    <>
      {onReply && (
        <Button tone="quiet" onPress={onReply} aria-label={`Reply to ${contribution.authorName}`}>
          Reply
        </Button>
      )}
      <ReactMenu contribution={contribution} />
      {contribution.viewerCanFlag && <FlagTap contribution={contribution} />}
      <AuthorActions contribution={contribution} onEdit={onEdit} />
    </>
  );
}

function FlagTap({ contribution: { id, isViewers } }: { contribution: Contribution }) {
  const { write } = useRoomTools();
  return (
    <FlagMenu
      isOwn={isViewers}
      onFlag={clause => write({ kind: 'flag', input: { contributionId: id, clause } })}
    />
  );
}
