import { Injectable } from '@nestjs/common';
import { canKeepDraft, draftsEndBefore } from '@pathways/domain/drafts';
import { stranger } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { jobKind, Jobs } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { DraftStore } from './draft.store.js';

export const sweepDrafts = jobKind('drafts: drop what ended', 3);

/** Drops what is older than 90 days, and what lies in rooms that its author may not read any more. */
@Injectable()
export class SweepDraftsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly actors: ActorSource,
    private readonly drafts: DraftStore,
    private readonly jobs: Jobs,
  ) {}

  /** Rights may have ended: looked at in a moment, once for all that ended together. */
  soon(): Promise<void> {
    return this.unit.run(stranger, work => this.jobs.add(work, sweepDrafts, {}, { key: sweepDrafts.name }));
  }

  handle(): Promise<void> {
    return this.unit.run(stranger, async work => {
      await this.drafts.dropBefore(work, draftsEndBefore(work.now));
      for (const { author, group } of await this.drafts.authors(work)) {
        const room = await this.access.facts(group);
        const actor = await this.actors.ofPerson(author);
        if (!room || !canKeepDraft(actor, room)) await this.drafts.dropOf(work, author, group);
      }
    });
  }
}
