import { Injectable } from '@nestjs/common';
import { cycleReport, type ReportedPractice, type ReportPart } from '@pathways/domain/reporting';
import type { LibraryPractice } from '@pathways/domain/library';
import type { Actor, CycleId, PracticeId } from '@pathways/domain/shared';
import { LibraryQueries } from '../../library/application/library.queries.js';
import { Settings } from '../../platform/settings.js';
import { ReportKpis } from './report-kpis.js';
import { FigureQueries, type CycleFigures, type CycleOfFigures } from './figure.queries.js';

export interface MadeReport {
  readonly of: CycleOfFigures;
  readonly madeAt: Date;
  readonly parts: readonly ReportPart[];
  /** Practices whose quotations may stand in it. */
  readonly quoted: readonly PracticeId[];
}

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
export const inWords = (day: Date | string): string => dayWords.format(new Date(day));

/** Makes the report of a cycle out of its figures and of what the public library shows at this moment. */
@Injectable()
export class ReportMaker {
  constructor(
    private readonly figures: FigureQueries,
    private readonly library: LibraryQueries,
    private readonly settings: Settings,
    private readonly kpis: ReportKpis,
  ) {}

  /** Null where the figures are not for the actor. */
  async make(actor: Actor, cycle: CycleId): Promise<MadeReport | null> {
    const counted = await this.figures.ofCycle(actor, cycle);
    if (!counted) return null;
    const { of, countedAt, before, figures } = counted;
    const [practices, kpis] = await Promise.all([this.practices(counted), this.kpis.of(actor, of.programme)]);
    const parts = cycleReport({
      programmeName: of.programmeName,
      cycleName: of.name,
      lastDay: of.endsOn,
      startsOn: inWords(of.startsOn),
      endsOn: inWords(of.endsOn),
      countedOn: inWords(countedAt),
      countedTo: inWords(new Date(Date.parse(before) - 86_400_000)),
      next: of.next && { name: of.next.name, startsOn: inWords(of.next.startsOn) },
      isFictional: of.isFictional,
      aims: of.aims,
      outcome: of.outcome,
      figures,
      kpis,
      practices: practices.flatMap(({ address, practice }) => reported(practice, address) ?? []),
    });
    const quoted = practices.map(({ practice }) => practice.practiceId);
    return { of, madeAt: countedAt, parts, quoted };
  }

  private async practices({ figures }: CycleFigures): Promise<FoundPractice[]> {
    const figure = figures.find(({ id }) => id === 'practices');
    const place = figure?.columns.findIndex(({ id }) => id === 'address') ?? -1;
    const addresses = figure?.rows.map(row => String(row[place])) ?? [];
    const found = await Promise.all(
      addresses.map(async address => {
        const practice = await this.library.practice(address.split('/').at(-1) ?? '', null);
        return practice && { address: new URL(address, this.settings.publicUrl).href, practice };
      }),
    );
    return found.filter(one => one !== null);
  }
}

interface FoundPractice {
  readonly address: string;
  readonly practice: LibraryPractice;
}

const reported = ({ title, content, tries }: LibraryPractice, address: string): ReportedPractice | null =>
  content && {
    title,
    address,
    ...content,
    quotes: content.claims.flatMap(({ quotes }) => quotes),
    tries: tries.length,
  };
