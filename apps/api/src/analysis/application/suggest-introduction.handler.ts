import { Injectable } from '@nestjs/common';
import {
  suggestIntroduction,
  type AnalysisEvent,
  type SuggestIntroductionRefusal,
  type ThemeId,
} from '@pathways/domain/analysis';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ThemeStore } from './theme.store.js';

/** Suggests to the coordinators that the groups of a theme meet. Once: the same again changes nothing. */
@Injectable()
export class SuggestIntroductionHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly themes: ThemeStore,
  ) {}

  handle(actor: SignedIn, id: ThemeId, note: string): Promise<Result<ThemeId, SuggestIntroductionRefusal>> {
    return this.units.run(actor, async work => {
      const theme = await this.themes.hold(work, id);
      if (!theme) return refuse({ kind: 'NotVisible' });
      const decided = suggestIntroduction(actor, theme, note);
      if (!decided.ok) return decided;
      if (theme.isIntroduced) return accept(id);
      const groups = theme.groups.map(({ group }) => group);
      await this.themes.introduce(work, { theme: id, note: decided.value, by: actor.personId, groups });
      await work.announce<AnalysisEvent>({
        kind: 'IntroductionSuggested',
        programme: theme.programme,
        theme: id,
      });
      return accept(id);
    });
  }
}
