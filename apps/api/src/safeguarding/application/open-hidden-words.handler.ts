import { Injectable } from '@nestjs/common';
import { openHiddenWords, type OpenedWords, type OpenRefusal } from '@pathways/domain/safeguarding';
import { refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ContributionNotFound } from './flag-contribution.handler.js';
import { FlagDoor } from './flag-door.js';
import { FlagStore } from './flag.store.js';

/** The words are handed over only with the note of it kept: both are one transaction. */
@Injectable()
export class OpenHiddenWordsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: FlagDoor,
    private readonly flags: FlagStore,
  ) {}

  handle(
    actor: SignedIn,
    id: ContributionId,
    because: string,
  ): Promise<Result<OpenedWords, OpenRefusal | ContributionNotFound>> {
    return this.unit.run(actor, async work => {
      const scene = await this.door.enter(work, id);
      if (!scene) return refuse({ kind: 'ContributionNotFound' });
      const decided = openHiddenWords(actor, scene, because);
      if (!decided.ok || decided.value.note === null) return decided;
      await this.flags.noteOpening(work, id, decided.value.note);
      await work.announce({
        kind: 'HiddenWordsOpened',
        group: scene.room.group,
        contribution: id,
        person: actor.personId,
      } as const);
      await this.door.keep(work, scene, scene.contribution);
      return decided;
    });
  }
}
