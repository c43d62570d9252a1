import { Injectable } from '@nestjs/common';
import type { NoticeId, NoticesCleared } from '@pathways/domain/attention';
import type { SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AttentionStore } from './attention.store.js';

/** Marks one's own notices as read, or all of them; those of others are passed over. The bell of one's other devices hears it. */
@Injectable()
export class MarkNoticesReadHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: AttentionStore,
  ) {}

  handle(actor: SignedIn, notices: readonly NoticeId[] | null): Promise<void> {
    return this.unit.run(actor, async work => {
      const marked = await this.store.markRead(work, actor.personId, notices);
      if (marked === 0) return;
      await work.announce<NoticesCleared>({ kind: 'NoticesCleared', people: [actor.personId] });
    });
  }
}
