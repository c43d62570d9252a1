import { Injectable } from '@nestjs/common';
import { isTheme, type AnalysisEvent } from '@pathways/domain/analysis';
import { stranger, type CodeId, type GroupId, type ProgrammeId } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ThemeStore } from './theme.store.js';

/** Announces each code that three or more unconnected groups use within a cycle, once. Nobody asks for it, so nobody is named. */
@Injectable()
export class LookForThemesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly themes: ThemeStore,
  ) {}

  /** After a passage was coded. */
  afterCoding(group: GroupId, code: CodeId): Promise<void> {
    return this.units.run(stranger, async work => {
      const programme = await this.themes.programmeOfGroup(work, group);
      if (programme) await this.look(work, programme, code);
    });
  }

  /** After talk that was coded blind counts, too. */
  afterOpening(programme: ProgrammeId): Promise<void> {
    return this.units.run(stranger, work => this.look(work, programme, null));
  }

  private async look(work: Work, programme: ProgrammeId, code: CodeId | null): Promise<void> {
    for (const candidate of await this.themes.candidates(work, programme, code)) {
      if (!isTheme(candidate.groups)) continue;
      const theme = await this.themes.add(work, programme, candidate);
      if (!theme) continue;
      const { code: of, cycle } = candidate;
      await work.announce<AnalysisEvent>({ kind: 'ThemeFound', programme, theme, code: of, cycle });
    }
  }
}
