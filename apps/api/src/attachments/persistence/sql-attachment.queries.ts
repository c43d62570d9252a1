import { Injectable } from '@nestjs/common';
import { canSeeFilesOf, canSeeUnsent, type AttachmentId } from '@pathways/domain/attachments';
import {
  isSignedIn,
  type Actor,
  type ContributionId,
  type GroupId,
  type PersonId,
} from '@pathways/domain/shared';
import { ContributionQueries } from '../../discussions/application/room.queries.js';
import { canSeeActions } from '@pathways/domain/actions';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { toAttachmentView, type AttachmentFacts } from '../application/attachment.views.js';
import { AttachmentQueries, type OpenedAttachment } from '../application/attachment.queries.js';

const statement = `
  select a.id, a.name, a.ending, a.size, a.width, a.height, a.folder, a.digest,
    a.group_id as room, a.author_id as author, a.contribution_id as contribution,
    exists (select from action_evidence e where e.attachment_id = a.id) as "isEvidence"
  from attachment a where a.id = $1`;

interface FoundRow extends AttachmentFacts, Pick<OpenedAttachment, 'folder' | 'digest'> {
  readonly room: GroupId;
  readonly author: PersonId;
  readonly contribution: ContributionId | null;
  readonly isEvidence: boolean;
}

@Injectable()
export class SqlAttachmentQueries extends AttachmentQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
    private readonly contributions: ContributionQueries,
  ) {
    super();
  }

  async one(actor: Actor, id: AttachmentId): Promise<OpenedAttachment | null> {
    const row = await this.reading.row<FoundRow>('attachments.one', statement, [id]);
    if (!row || !isSignedIn(actor)) return null;
    const facts = await this.access.facts(row.room);
    if (!facts || !canSeeFilesOf(actor, facts)) return null;
    if (row.isEvidence) return canSeeActions(actor, facts) ? toAttachmentView(row) : null;
    if (row.contribution === null) return canSeeUnsent(actor, facts, row) ? toAttachmentView(row) : null;
    // Whoever sees it in its contribution may open it: deleted, hidden or not yet open to them, it is not there.
    const said = await this.contributions.contribution(actor, row.contribution);
    return said?.attachments.some(file => file.id === id) ? toAttachmentView(row) : null;
  }
}
