import { Injectable } from '@nestjs/common';
import { admitSchools, canSeeProgramme, type AdmitSchoolsRefusal } from '@pathways/domain/programmes';
import { accept, refuse, type Actor, type ProgrammeId, type Result, type Urn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ProgrammeStore } from './programme.store.js';

export interface AdmitSchools {
  readonly programme: ProgrammeId;
  readonly urns: readonly Urn[];
}

export interface SchoolsIn {
  readonly programme: ProgrammeId;
  /** How many were not in before. */
  readonly admitted: number;
}

@Injectable()
export class AdmitSchoolsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly programmes: ProgrammeStore,
  ) {}

  handle(
    actor: Actor,
    command: AdmitSchools,
  ): Promise<Result<SchoolsIn, AdmitSchoolsRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const programme = await this.programmes.find(work, command.programme);
      if (!programme || !canSeeProgramme(actor, programme.id)) return refuse({ kind: 'NotFound' });
      const known = await this.programmes.schools(work, command.urns);
      const admissible = admitSchools(actor, programme, command.urns, known);
      if (!admissible.ok) return admissible;
      const admitted = await this.programmes.admit(work, programme.id, admissible.value);
      if (admitted > 0) {
        await work.announce({ kind: 'SchoolsAdmitted', programme: programme.id, admitted } as const);
      }
      return accept({ programme: programme.id, admitted });
    });
  }
}
