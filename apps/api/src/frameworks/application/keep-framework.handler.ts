import { Injectable } from '@nestjs/common';
import { canImportFrameworks, type FrameworkKept, type FrameworkKeeping } from '@pathways/domain/frameworks';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FrameworkStore } from './framework.store.js';

/** Says whose officers and coordinators enter the KPI values of a framework. */
@Injectable()
export class KeepFrameworkHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly frameworks: FrameworkStore,
  ) {}

  handle(
    actor: Actor,
    framework: string,
    keeping: FrameworkKeeping,
  ): Promise<Result<string, { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      if (!canImportFrameworks(actor)) return refuse({ kind: 'NotFound' });
      if (!(await this.frameworks.keep(work, framework, keeping))) return refuse({ kind: 'NotFound' });
      await work.announce<FrameworkKept>({ kind: 'FrameworkKept', framework });
      return accept(framework);
    });
  }
}
