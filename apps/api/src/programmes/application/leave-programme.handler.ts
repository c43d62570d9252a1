import { Injectable } from '@nestjs/common';
import { canSeeProgramme, leaveProgramme, type LeaveProgrammeRefusal } from '@pathways/domain/programmes';
import { refuse, type Actor, type ProgrammeId, type Result, type Urn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ProgrammeStore } from './programme.store.js';

export interface LeaveProgramme {
  readonly programme: ProgrammeId;
  readonly urn: Urn;
}

@Injectable()
export class LeaveProgrammeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly programmes: ProgrammeStore,
  ) {}

  handle(
    actor: Actor,
    command: LeaveProgramme,
  ): Promise<Result<Urn, LeaveProgrammeRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const programme = await this.programmes.find(work, command.programme);
      if (!programme || !canSeeProgramme(actor, programme.id)) return refuse({ kind: 'NotFound' });
      const school = await this.programmes.leaving(work, programme.id, command.urn);
      const left = leaveProgramme(actor, programme, school);
      if (!left.ok) return left;
      await this.programmes.leave(work, programme.id, command.urn);
      await work.announce({ kind: 'SchoolLeft', programme: programme.id, urn: command.urn } as const);
      return left;
    });
  }
}
