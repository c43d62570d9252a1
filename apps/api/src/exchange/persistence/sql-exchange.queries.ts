import { Injectable } from '@nestjs/common';
import { describeCode, type Here } from '@pathways/domain/exchange';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { Settings } from '../../platform/settings.js';
import {
  ExchangeQueries,
  type ExportedCodebook,
  type ExportedExcerpts,
  type ExportedProject,
} from '../application/exchange.queries.js';
import { fileIdOf } from '../refi/guid.js';
import { ExcerptReading } from './excerpt-reading.js';
import { ExchangeReading } from './exchange-reading.js';
import { codebookLosses, codesToWrite, toFileCode, writtenProject, type FileIds } from './written-project.js';

@Injectable()
export class SqlExchangeQueries extends ExchangeQueries {
  constructor(
    private readonly reading: ExchangeReading,
    private readonly passages: ExcerptReading,
    private readonly settings: Settings,
  ) {
    super();
  }

  async codebook(actor: SignedIn, programme: ProgrammeId): Promise<ExportedCodebook | null> {
    const programmeName = await this.reading.nameOf(actor, programme);
    if (programmeName === null) return null;
    const codes = codesToWrite(await this.reading.codes(programme), new Set());
    return { programmeName, codes: codes.map(toFileCode), losses: codebookLosses(codes) };
  }

  async project(actor: SignedIn, programme: ProgrammeId): Promise<ExportedProject | null> {
    const material = await this.reading.material(actor, programme);
    return material && writtenProject(material, this.idsIn(programme));
  }

  async excerpts(actor: SignedIn, programme: ProgrammeId): Promise<ExportedExcerpts | null> {
    const programmeName = await this.reading.nameOf(actor, programme);
    if (programmeName === null) return null;
    const wanted = { actor, programme, ids: this.idsIn(programme) };
    return { programmeName, portions: note => this.passages.portions(wanted, note) };
  }

  async here(actor: SignedIn, programme: ProgrammeId): Promise<Here | null> {
    const material = await this.reading.material(actor, programme);
    if (!material) return null;
    const ids = this.idsIn(programme);
    const coder = ids('coder', actor.personId);
    const others = material.coders.map(person => ids('coder', person)).filter(id => id !== coder);
    return {
      codes: material.codes.map(row => ({
        id: row.id,
        name: row.name,
        parent: row.parent_id,
        isRetired: row.is_retired,
        description: describeCode(row),
      })),
      sources: new Map(
        material.contributions.map(({ id, revision, body_text: text }) => [
          id,
          { contribution: id, revision, text },
        ]),
      ),
      coder,
      otherCoders: new Set(others),
      notes: new Set(),
    };
  }

  private idsIn(programme: ProgrammeId): FileIds {
    return (kind, ...parts) => fileIdOf(this.settings.authSecret, programme, kind, ...parts);
  }
}
