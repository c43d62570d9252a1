import { Injectable } from '@nestjs/common';
import {
  canAnalyse,
  canSeeIntroductions,
  codeCells,
  keyOf,
  themeLine,
  unconnectedGroups,
  type GroupSchools,
  type ThemeId,
} from '@pathways/domain/analysis';
import type { CodeId, CycleId, GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CountedTalkQueries, type GroupUse } from '../../coding/application/counted-talk.queries.js';
import { Reading } from '../../platform/reading.js';
import {
  ThemeQueries,
  type SuggestedIntroductionView,
  type ThemeView,
} from '../application/theme.queries.js';
import { readTalkFacts, type TalkFacts } from './talk-facts.js';
import { groupNumbers, groupSchools, introductions, themes } from './theme-statements.js';

interface ThemeRow {
  id: ThemeId;
  code: CodeId;
  name: string;
  definition: string;
  cycle: CycleId;
  cycle_name: string;
  found_at: Date;
  note: string | null;
  suggested_by: string | null;
  suggested_at: Date | null;
}

interface Around {
  readonly uses: readonly GroupUse[];
  readonly schools: readonly GroupSchools[];
  readonly numbers: ReadonlyMap<GroupId, number>;
  readonly facts: TalkFacts;
}

function toView(row: ThemeRow, { uses, schools, numbers, facts }: Around): ThemeView {
  const mine = uses.filter(({ code, cycle }) => code === row.code && cycle === row.cycle);
  const ofMine = schools.filter(({ group }) => mine.some(use => use.group === group));
  const unconnected = unconnectedGroups(ofMine, themeLine.introduced).length;
  const place = keyOf({ by: 'all', value: '', cycle: row.cycle });
  const cell = codeCells(row.code, facts.counted.coded(row.code), facts.talks).find(
    each => keyOf(each) === place,
  );
  const { note, suggested_by: suggestedBy, suggested_at: suggestedAt } = row;
  const introduction = note && suggestedBy && suggestedAt ? { note, suggestedBy, suggestedAt } : null;
  return {
    id: row.id,
    codeId: row.code,
    codeName: row.name,
    definition: row.definition,
    cycleName: row.cycle_name,
    foundAt: row.found_at,
    groups: mine.map(({ group, firstSaidAt, lastSaidAt }) => ({
      label: `Group ${numbers.get(group) ?? ''}`,
      firstSaidAt,
      lastSaidAt,
    })),
    unconnected,
    passages: cell?.passages ?? null,
    schools: cell?.schools ?? null,
    introduction,
    viewerCanSuggestIntroduction: introduction === null && unconnected >= themeLine.introduced,
  };
}

@Injectable()
export class SqlThemeQueries extends ThemeQueries {
  constructor(
    private readonly reading: Reading,
    private readonly talk: CountedTalkQueries,
  ) {
    super();
  }

  async themes(actor: SignedIn, programme: ProgrammeId): Promise<ThemeView[] | null> {
    if (!canAnalyse(actor, programme)) return null;
    const rows = await this.reading.rows<ThemeRow>('themes', themes, [programme]);
    if (rows.length === 0) return [];
    const uses = await this.talk.uses(programme, rows);
    const groups = [...new Set(uses.map(({ group }) => group))];
    const [schools, numbers, facts] = await Promise.all([
      this.reading.rows<GroupSchools>('schools of groups', groupSchools, [groups]),
      this.reading.rows<{ group: GroupId; number: number }>('group numbers', groupNumbers, [programme]),
      readTalkFacts((...asked) => this.reading.rows(...asked), this.talk, programme),
    ]);
    const around = {
      uses,
      schools,
      facts,
      numbers: new Map(numbers.map(({ group, number }) => [group, number])),
    };
    // A theme whose words were taken back is none any more.
    return rows
      .map(row => toView(row, around))
      .filter(({ unconnected }) => unconnected >= themeLine.announced);
  }

  async introductions(actor: SignedIn, programme: ProgrammeId): Promise<SuggestedIntroductionView[] | null> {
    if (!canSeeIntroductions(actor, programme)) return null;
    return this.reading.rows<SuggestedIntroductionView>('introductions', introductions, [programme]);
  }
}
