import { Injectable } from '@nestjs/common';
import {
  logTry,
  type LogTryRefusal,
  type TryId,
  type TryLogged,
  type TryReport,
} from '@pathways/domain/practices';
import { accept, londonDay, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PracticeStore } from './practice.store.js';
import { TryStore } from './try.store.js';

export interface LogTry {
  readonly practice: PracticeId;
  readonly clientId: string;
  readonly report: TryReport;
}

@Injectable()
export class LogTryHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly tries: TryStore,
  ) {}

  handle(actor: SignedIn, { practice, clientId, report }: LogTry): Promise<Result<TryId, LogTryRefusal>> {
    return this.units.run(actor, async work => {
      const state = await this.practices.stateOf(work, practice);
      const name = (await this.tries.schoolName(work, report.urn)) ?? '';
      const decided = logTry(actor, state, { name, today: londonDay(work.now) }, report);
      if (!decided.ok) return decided;
      const sent = { by: actor.personId, clientId };
      const { id, isNew } = await this.tries.add(work, practice, decided.value, sent);
      if (isNew) await work.announce({ kind: 'TryLogged', practice, try: id } satisfies TryLogged);
      return accept(id);
    });
  }
}
