import { Injectable } from '@nestjs/common';
import {
  editContribution,
  type Contribution,
  type ContributionEdited,
  type EditRefusal,
  type Said,
} from '@pathways/domain/discussions';
import type { FileMissing } from '@pathways/domain/attachments';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { AttachedFiles } from './attached-files.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';

export interface EditContribution extends Said {
  readonly contribution: ContributionId;
  readonly expectedRevision: number;
  readonly clientId: string | null;
}

type Edited = Result<Contribution, EditRefusal | FileMissing | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class EditContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
    private readonly receipts: WriteReceipts,
    private readonly files: AttachedFiles,
  ) {}

  /** A repeat of what was done is accepted, even when others have edited, or the round has closed, since. */
  handle(actor: SignedIn, wanted: EditContribution): Promise<Edited> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, wanted.contribution);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const before = entered.contribution;
      const sending = { clientId: wanted.clientId, verb: 'edit', subject: before.id };
      if (await this.receipts.isDone(work, sending)) return accept(before);
      const people = await this.door.mentioned(work, entered.room, wanted);
      const decided = editContribution(actor, before, entered, { ...wanted, people, at: work.now });
      if (!decided.ok) return decided;
      const files = await this.files.check(work, decided.value, entered.discussion);
      if (!files.ok) return files;
      await this.receipts.keep(work, sending);
      if (decided.value.revision === before.revision) return decided;
      await this.contributions.revise(work, decided.value);
      await this.files.keep(work, decided.value);
      await work.announce<ContributionEdited>({
        kind: 'ContributionEdited',
        group: entered.room.group,
        contribution: before.id,
        revision: decided.value.revision,
      });
      return decided;
    });
  }
}
