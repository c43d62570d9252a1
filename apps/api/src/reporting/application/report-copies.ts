import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@pathways/domain/shared';
import { ExportsOfWords } from '../../coding/application/exports-of-words.js';
import { QuotedPassages } from '../../library/application/quoted-passages.js';
import type { MadeReport } from './report-maker.js';

/** A report quotes what the library quotes: whoever takes one along has a copy that a school cannot call back. */
@Injectable()
export class ReportCopies {
  constructor(
    private readonly passages: QuotedPassages,
    private readonly exports: ExportsOfWords,
  ) {}

  async note(actor: SignedIn, { of, quoted }: MadeReport): Promise<void> {
    await this.exports.record({
      kind: 'research file',
      label: `The report of ${of.name}`,
      programme: of.programme,
      takenBy: actor.personId,
      excerpts: await this.passages.of(quoted),
    });
  }
}
