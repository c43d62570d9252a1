import { Injectable } from '@nestjs/common';
import {
  canForm,
  startFormation,
  type FormationRequest,
  type StartFormationRefusal,
} from '@pathways/domain/formation';
import { accept, refuse, type Result, type RunId, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { LikenessProfileQueries } from '../../likeness/application/likeness-profile.queries.js';
import { FormationStore } from './formation.store.js';
import { FreePool } from './free-pool.js';
import { snapshotHash } from './snapshot-hash.js';

@Injectable()
export class StartFormationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly runs: FormationStore,
    private readonly pools: FreePool,
    private readonly profiles: LikenessProfileQueries,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    request: FormationRequest,
  ): Promise<Result<RunId, StartFormationRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const { programme, cycle, phase } = request;
      const isThere = canForm(actor, programme) && (await this.runs.isCycleOf(work, programme, cycle));
      if (!isThere) return refuse({ kind: 'NotFound' });
      const chosen = await this.profiles.chosen(actor, { programme, phase }, request.profile);
      const pool = await this.pools.read(actor, request, chosen ?? undefined);
      const known = await this.pools.circumstances(actor, request);
      const planned = startFormation(actor, request, pool, {
        profile: chosen,
        standing: known.standing.map(({ urns }) => urns),
      });
      if (!planned.ok) return planned;
      const { profile } = planned.value;
      const run = {
        id: this.ids.next<RunId>(),
        request,
        profile,
        snapshotHash: snapshotHash(this.pools.asked(pool, profile, request, known).instance),
        poolSize: pool.length,
        startedBy: actor.personId,
      };
      await this.runs.add(work, run);
      await work.announce({ kind: 'FormationStarted', run: run.id, programme } as const);
      return accept(run.id);
    });
  }
}
