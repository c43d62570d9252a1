import { Injectable } from '@nestjs/common';
import {
  canCompare,
  compareSample,
  findsIn,
  isDisagreement,
  type CodeComparison,
  type SampleId,
} from '@pathways/domain/analysis';
import { usualPlan } from '@pathways/domain/coding';
import type { CodeId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import { Reading } from '../../platform/reading.js';
import {
  ComparisonQueries,
  type CodeComparisonView,
  type ComparisonView,
  type FiguresView,
} from '../application/comparison.queries.js';
import { readComparedSample, type ComparedSample } from './compared-texts.js';
import { disagreementsOf } from './disagreement-view.js';
import { codableRooms, programmeRooms, type RoomRow } from './researchable.js';
import { answersTo, standingResolutions, type ResolutionRow } from './resolution-rows.js';

interface HeadRow {
  programme_id: ProgrammeId;
  lead_id: PersonId;
  opened_at: Date | null;
}

interface CodeRow {
  id: CodeId;
  name: string;
  definition: string;
}

const figures = ({ percent, kappa, alpha, alphaInterval }: CodeComparison['onTexts']): FiguresView => ({
  percent,
  kappa,
  alpha,
  alphaFrom: alphaInterval?.lower ?? null,
  alphaTo: alphaInterval?.upper ?? null,
});

const toCodeView = (comparison: CodeComparison, code: CodeRow): CodeComparisonView => ({
  ...comparison,
  codeId: code.id,
  codeName: code.name,
  definition: code.definition,
  onTexts: figures(comparison.onTexts),
  onCharacters: figures(comparison.onCharacters),
});

@Injectable()
export class SqlComparisonQueries extends ComparisonQueries {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
  ) {
    super();
  }

  async comparison(actor: SignedIn, sample: SampleId): Promise<ComparisonView | null> {
    const head = await this.reading.row<HeadRow>(
      'comparison head',
      'select programme_id, lead_id, opened_at from coding_sample where id = $1',
      [sample],
    );
    if (!head) return null;
    const facts = {
      id: sample,
      programme: head.programme_id,
      lead: head.lead_id,
      coders: [],
      openedAt: head.opened_at,
    };
    if (!canCompare(actor, facts)) return null;
    const [set, resolutions, speak] = await Promise.all([
      this.readableSet(actor, sample, head.programme_id),
      this.reading.rows<ResolutionRow>('standing resolutions', standingResolutions, [sample]),
      this.pseudonyms.of(head.programme_id),
    ]);
    const used = [...new Set(set.texts.flatMap(({ stretches }) => stretches.map(({ code }) => code)))];
    const codes = await this.reading.rows<CodeRow>(
      'compared codes',
      'select id, name, definition from code where id = any($1::uuid[]) order by lower(name), id',
      [used],
    );
    const finds = set.texts.flatMap(findsIn).filter(isDisagreement);
    const compared = compareSample(
      set.texts,
      codes.map(({ id }) => id),
      { answersTo: answersTo(finds, resolutions) },
    );
    return {
      sampleId: sample,
      texts: set.texts.length,
      characters: set.texts.reduce((sum, { length }) => sum + length, 0),
      lost: set.lost,
      draws: usualPlan.draws,
      codes: compared.flatMap((each, at) => (codes[at] ? [toCodeView(each, codes[at])] : [])),
      disagreements: disagreementsOf(set, { finds, resolutions, codes, speak }),
    };
  }

  /** Only what was said in rooms that this researcher may code in today. */
  private async readableSet(
    actor: SignedIn,
    sample: SampleId,
    programme: ProgrammeId,
  ): Promise<ComparedSample> {
    const rooms = await this.reading.rows<RoomRow>('analysis rooms', programmeRooms, [programme]);
    const open = new Set(codableRooms(actor, rooms));
    const set = await readComparedSample((...asked) => this.reading.rows(...asked), sample);
    const isOpen = (id: ComparedSample['texts'][number]['contribution']) => {
      const row = set.rows.get(id);
      return row !== undefined && open.has(row.group_id);
    };
    return { ...set, texts: set.texts.filter(({ contribution }) => isOpen(contribution)) };
  }
}
