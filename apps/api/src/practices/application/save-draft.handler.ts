import { Injectable } from '@nestjs/common';
import {
  saveDraft,
  type DraftEdit,
  type PracticeEvent,
  type SaveDraftRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { Jobs } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { checkLinks } from './check-links.handler.js';
import { FieldStore } from './field.store.js';
import { PracticeStore } from './practice.store.js';
import { VersionStore } from './version.store.js';

/** The practice is locked meanwhile: of two who save one field from the same text, one comes second and is told so. */
@Injectable()
export class SaveDraftHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly fields: FieldStore,
    private readonly jobs: Jobs,
  ) {}

  handle(actor: SignedIn, id: PracticeId, edit: DraftEdit): Promise<Result<PracticeId, SaveDraftRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, id);
      if (!held) return refuse({ kind: 'NotVisible' });
      const version = held.version.id;
      const ids = (edit.claims ?? []).flatMap(claim => claim.excerpts.map(({ excerpt }) => excerpt));
      const decided = saveDraft(actor, held, edit, {
        excerpts: await this.versions.excerpts(work, ids),
        standing: await this.fields.standing(work, version),
        locks: await this.fields.locks(work, version),
      });
      if (!decided.ok) return decided;
      await this.versions.saveFields(work, version, decided.value, actor.personId);
      await this.jobs.add(work, checkLinks, { version }, { key: `links ${version}` });
      await work.announce({ kind: 'PracticeSaved', practice: id, version } satisfies PracticeEvent);
      return accept(id);
    });
  }
}
