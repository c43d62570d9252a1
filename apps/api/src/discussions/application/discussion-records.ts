import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '@pathways/domain/attachments';
import { attachmentsIn } from '@pathways/domain/discussions';
import type { DiscussionId, SignedIn } from '@pathways/domain/shared';
import { RecordPictures } from './record-pictures.js';
import { ContributionQueries, RoomQueries } from './room.queries.js';
import type { ContributionView, DiscussionView, RoomView } from './room.views.js';

/** A discussion with all that one reader may read of it. */
export interface DiscussionRecord {
  readonly room: RoomView;
  readonly discussion: DiscussionView;
  readonly contributions: readonly ContributionView[];
  /** JPEGs, of the pictures that stand in the words. */
  readonly pictures: ReadonlyMap<AttachmentId, Buffer>;
}

const atOnce = 200;

/** Gathered through the same reads as the room’s page, so that whatever hides words there hides them here. */
@Injectable()
export class DiscussionRecords {
  constructor(
    private readonly rooms: RoomQueries,
    private readonly contributions: ContributionQueries,
    private readonly pictures: RecordPictures,
  ) {}

  /** Null when there is no such discussion, or none that the actor may read. */
  async of(actor: SignedIn, id: DiscussionId): Promise<DiscussionRecord | null> {
    const group = await this.rooms.roomOfDiscussion(id);
    const room = group && (await this.rooms.room(actor, group));
    const discussion = room && room.discussions.find(one => one.id === id);
    if (!discussion) return null;
    const contributions = await this.all(discussion);
    const pictures = await this.pictures.of(contributions.flatMap(picturesIn));
    return { room, discussion, contributions, pictures };
  }

  private async all({ lens, id }: DiscussionView): Promise<ContributionView[]> {
    const all: ContributionView[] = [];
    for (;;) {
      const last = all.at(-1);
      const after = last ? { at: last.postedAt, id: last.id } : null;
      const { nodes, pageInfo } = await this.contributions.page(lens, id, { first: atOnce, after });
      all.push(...nodes);
      if (!pageInfo.hasNextPage || nodes.length === 0) return all;
    }
  }
}

/** Those that stand in its words as they are now, and that its reader may see. */
function picturesIn({ document, attachments }: ContributionView): AttachmentId[] {
  const standing = document ? attachmentsIn(document) : [];
  return attachments.filter(({ id, isPicture }) => isPicture && standing.includes(id)).map(({ id }) => id);
}
