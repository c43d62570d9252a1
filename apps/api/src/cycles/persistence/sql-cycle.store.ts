import { Injectable } from '@nestjs/common';
import type { PlannedCycle, ReopenedCycle } from '@pathways/domain/cycles';
import type { CycleId, PersonId, ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { CycleStore, type NamedCycle } from '../application/cycle.store.js';
import * as statements from './cycle-statements.js';

const jsonOf = (charter: PlannedCycle['charter']): string | null => charter && JSON.stringify(charter);

@Injectable()
export class SqlCycleStore extends CycleStore {
  async find(work: Work, id: CycleId): Promise<PlannedCycle | null> {
    const [cycle] = await managerOf(work).query<PlannedCycle[]>(statements.find, [id]);
    return cycle ?? null;
  }

  async toCopy(work: Work, programme: ProgrammeId, ids: readonly CycleId[]): Promise<PlannedCycle[] | null> {
    const held = await managerOf(work).query<object[]>(statements.holdProgramme, [programme]);
    if (held.length === 0) return null;
    return managerOf(work).query<PlannedCycle[]>(statements.toCopy, [programme, ids]);
  }

  names(work: Work, programme: ProgrammeId): Promise<NamedCycle[]> {
    return managerOf(work).query<NamedCycle[]>(statements.names, [programme]);
  }

  async add(work: Work, cycle: PlannedCycle, copiedFrom: CycleId): Promise<void> {
    const { id, programme, name, startsOn, endsOn, sheet, aims, charter } = cycle;
    const kept = [id, programme, name, startsOn, endsOn, sheet, aims, jsonOf(charter), copiedFrom];
    await managerOf(work).query(statements.add, kept);
    await this.keepTargets(work, cycle);
  }

  async keep(work: Work, cycle: PlannedCycle): Promise<void> {
    const { id, name, startsOn, endsOn, aims, charter } = cycle;
    await managerOf(work).query(statements.keep, [id, name, startsOn, endsOn, aims, jsonOf(charter)]);
    await this.keepTargets(work, cycle);
  }

  async end(work: Work, { id, endsOn, outcome, plannedEnd }: PlannedCycle, by: PersonId): Promise<void> {
    await managerOf(work).query(statements.end, [id, endsOn, outcome, work.now, by, plannedEnd]);
  }

  async reopen(work: Work, { cycle, because }: ReopenedCycle, by: PersonId): Promise<void> {
    await managerOf(work).query(statements.keepEnding, [cycle.id, because, work.now, by]);
    await managerOf(work).query(statements.reopen, [cycle.id, cycle.endsOn]);
  }

  private async keepTargets(work: Work, { id, targets }: PlannedCycle): Promise<void> {
    await managerOf(work).query(statements.forgetTargets, [id]);
    const rows = targets.map((target, place) => ({ ...target, position: place + 1 }));
    await managerOf(work).query(statements.keepTargets, [id, JSON.stringify(rows)]);
  }
}
