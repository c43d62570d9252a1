import { Injectable } from '@nestjs/common';
import {
  canAnalyse,
  codeCells,
  keyOf,
  pairCell,
  type Attribute,
  type SchoolTalk,
} from '@pathways/domain/analysis';
import type { CodeId, ContributionId, CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CountedTalkQueries, type TalkSought } from '../../coding/application/counted-talk.queries.js';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import {
  TableQueries,
  type CellAsked,
  type CellExcerptView,
  type CodePairsView,
  type CodeTableView,
  type CodeTrendView,
} from '../application/table.queries.js';
import { behindCell, behindPair, inCell, shownAtMost, type BehindRow } from './cell-excerpts.js';
import { codableRooms, programmeRooms, type RoomRow } from './researchable.js';
import { countsOf, pairsOf, tableOf, trendOf } from './table-views.js';
import { readTalkFacts, type TalkFacts } from './talk-facts.js';

@Injectable()
export class SqlTableQueries extends TableQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
    private readonly talk: CountedTalkQueries,
  ) {
    super();
  }

  async byAttribute(
    actor: SignedIn,
    programme: ProgrammeId,
    of: { by: Attribute; cycle: CycleId | null },
  ): Promise<CodeTableView | null> {
    const facts = await this.facts(actor, programme);
    return facts && tableOf(facts, of, this.clock.now());
  }

  async overTime(
    actor: SignedIn,
    programme: ProgrammeId,
    step: 'month' | 'cycle',
  ): Promise<CodeTrendView | null> {
    const facts = await this.facts(actor, programme);
    return facts && trendOf(facts, step, this.clock.now());
  }

  async pairs(actor: SignedIn, programme: ProgrammeId, cycle: CycleId | null): Promise<CodePairsView | null> {
    const facts = await this.facts(actor, programme);
    return facts && pairsOf(facts, cycle, this.clock.now());
  }

  async behindCell(
    actor: SignedIn,
    programme: ProgrammeId,
    { code, cell }: { code: CodeId; cell: CellAsked },
  ): Promise<CellExcerptView[] | null> {
    const facts = await this.facts(actor, programme);
    if (!facts) return null;
    const told = codeCells(code, facts.counted.coded(code), facts.talks).find(
      each => keyOf(each) === keyOf(cell),
    );
    if (!told?.passages) return null;
    const sought = { codes: [code] as const, isIn: inCell(facts, cell) };
    const contributions = await this.latest(actor, programme, sought);
    return this.reading.rowsPlannedAnew<BehindRow>(behindCell, [code, contributions]);
  }

  async behindPair(
    actor: SignedIn,
    programme: ProgrammeId,
    { codes, cycle }: { codes: readonly [CodeId, CodeId]; cycle: CycleId | null },
  ): Promise<CellExcerptView[] | null> {
    const facts = await this.facts(actor, programme);
    if (!facts) return null;
    const cell = pairCell(countsOf(facts.counted, codes), { codes, talks: facts.talks, cycle });
    if (!cell.contributions) return null;
    const isIn = (talk: SchoolTalk) => cycle === null || talk.cycle === cycle;
    const contributions = await this.latest(actor, programme, { codes, isIn });
    return this.reading.rowsPlannedAnew<BehindRow>(behindPair, [...codes, contributions]);
  }

  private async facts(actor: SignedIn, programme: ProgrammeId): Promise<TalkFacts | null> {
    if (!canAnalyse(actor, programme)) return null;
    return readTalkFacts((...asked) => this.reading.rows(...asked), this.talk, programme);
  }

  /** Out of the rooms that the actor may code in: the words of no other are shown. */
  private async latest(
    actor: SignedIn,
    programme: ProgrammeId,
    sought: Omit<TalkSought, 'rooms'>,
  ): Promise<readonly ContributionId[]> {
    const rows = await this.reading.rows<RoomRow>('analysis rooms', programmeRooms, [programme]);
    const rooms = new Set(codableRooms(actor, rows));
    return this.talk.latest(programme, { ...sought, rooms }, shownAtMost);
  }
}
