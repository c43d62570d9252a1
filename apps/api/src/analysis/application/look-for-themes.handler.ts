import { Injectable } from '@nestjs/common';
import { isTheme, themeLine, type AnalysisEvent } from '@pathways/domain/analysis';
import { stranger, type CodeId, type GroupId, type ProgrammeId } from '@pathways/domain/shared';
import { CountedTalkQueries } from '../../coding/application/counted-talk.queries.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { ThemeStore } from './theme.store.js';

/** Announces each code that three or more unconnected groups use within a cycle, once. Nobody asks for it, so nobody is named. */
@Injectable()
export class LookForThemesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly themes: ThemeStore,
    private readonly talk: CountedTalkQueries,
  ) {}

  /** After a passage was coded. */
  afterCoding(group: GroupId, code: CodeId): Promise<void> {
    return this.units.run(stranger, async work => {
      const programme = await this.themes.programmeOfGroup(work, group);
      if (programme) await this.look(work, programme, await this.themes.countedAs(work, code));
    });
  }

  /** After talk that was coded blind counts, too. */
  afterOpening(programme: ProgrammeId): Promise<void> {
    return this.units.run(stranger, work => this.look(work, programme, null));
  }

  private async look(work: Work, programme: ProgrammeId, code: CodeId | null): Promise<void> {
    const spread = await this.talk.spread(programme);
    const wide = spread.filter(
      each => each.groups.length >= themeLine.announced && (code === null || each.code === code),
    );
    if (wide.length === 0) return;
    for (const candidate of await this.themes.candidates(work, wide)) {
      if (!isTheme(candidate.groups)) continue;
      const theme = await this.themes.add(work, programme, candidate);
      if (!theme) continue;
      const { code: of, cycle } = candidate;
      await work.announce<AnalysisEvent>({ kind: 'ThemeFound', programme, theme, code: of, cycle });
    }
  }
}
