import { Injectable } from '@nestjs/common';
import { canDraftPractice, type PracticeDrafted } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import {
  accept,
  refuse,
  type PracticeId,
  type ProgrammeId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore } from './practice.store.js';

export interface DraftPractice {
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly phase: SchoolPhase;
}

export interface DraftPracticeRefusal {
  readonly kind: 'NotVisible';
}

@Injectable()
export class DraftPracticeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly turns: KeepTurns,
  ) {}

  handle(actor: SignedIn, command: DraftPractice): Promise<Result<PracticeId, DraftPracticeRefusal>> {
    return this.units.run(actor, async work => {
      if (!canDraftPractice(actor, command.programme)) return refuse({ kind: 'NotVisible' });
      const { practice, version } = await this.practices.add(work, {
        ...command,
        writtenBy: actor.personId,
      });
      await this.turns.keep(work, practice.id);
      await work.announce({
        kind: 'PracticeDrafted',
        practice: practice.id,
        version: version.id,
      } satisfies PracticeDrafted);
      return accept(practice.id);
    });
  }
}
