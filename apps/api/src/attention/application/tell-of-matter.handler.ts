import { Injectable } from '@nestjs/common';
import { needed, usualWord, type MatterKind, type NoticesCleared } from '@pathways/domain/attention';
import type { GrantId } from '@pathways/domain/people';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MatterStore } from './matter.store.js';
import { NoticeStore } from './notice.store.js';
import { NoticeWriter, type Moment } from './notice-writer.js';

/** Something waits for certain people: a place, an invitation, a consent, a task, a flag, a review. */
@Injectable()
export class TellOfMatterHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly matters: MatterStore,
    private readonly store: NoticeStore,
    private readonly writer: NoticeWriter,
  ) {}

  raised(because: MatterKind, subject: string, moment: Moment): Promise<void> {
    return this.unit.run(stranger, async work => {
      const matter = await this.matters.find(work, because, subject);
      if (!matter) return;
      const { by, to, place } = matter;
      const drafts = to.flatMap(person => {
        const near = { id: person, schools: [], mayReadRoom: false };
        const told = needed({ kind: 'matter raised', because, by, subject, to }, near, usualWord);
        return told ? [{ person, because: told, subject, by, place }] : [];
      });
      await this.writer.keep(work, drafts, moment);
    });
  }

  /** Somebody acted on it; of several flags one may still be open. */
  settled(kind: MatterKind, subject: string): Promise<void> {
    return this.unit.run(stranger, async work => {
      if (await this.matters.find(work, kind, subject)) return;
      const people = await this.store.settle(work, kind, subject);
      if (people.length > 0) await work.announce<NoticesCleared>({ kind: 'NoticesCleared', people });
    });
  }

  /** Somebody was given a right at a school: what was told of that school may be over. */
  joined(kind: MatterKind, grant: GrantId): Promise<void> {
    return this.unit
      .run(stranger, work => this.matters.toldOfSchool(work, kind, grant))
      .then(async subjects => {
        for (const subject of subjects) await this.settled(kind, subject);
      });
  }
}
