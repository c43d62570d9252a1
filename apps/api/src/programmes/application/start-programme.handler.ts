import { Injectable } from '@nestjs/common';
import { startProgramme, type Programme, type StartProgrammeRefusal } from '@pathways/domain/programmes';
import type { Actor, Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { ProgrammeStore } from './programme.store.js';

export type StartProgramme = Omit<Programme, 'id'>;

@Injectable()
export class StartProgrammeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly programmes: ProgrammeStore,
    private readonly ids: Ids,
  ) {}

  handle(actor: Actor, command: StartProgramme): Promise<Result<Programme, StartProgrammeRefusal>> {
    return this.units.run(actor, async work => {
      const programme = { id: this.ids.next<Programme['id']>(), ...command };
      const started = startProgramme(
        actor,
        programme,
        await this.programmes.slugIsTaken(work, programme.slug),
      );
      if (!started.ok) return started;
      await this.programmes.add(work, started.value);
      await work.announce({ kind: 'ProgrammeStarted', programme: programme.id } as const);
      return started;
    });
  }
}
