import { Injectable } from '@nestjs/common';
import { describeCode, type Here } from '@pathways/domain/exchange';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { Settings } from '../../platform/settings.js';
import {
  ExchangeQueries,
  type ExcerptLine,
  type ExportedCodebook,
  type ExportedExcerpts,
  type ExportedProject,
} from '../application/exchange.queries.js';
import { fileIdOf } from '../refi/guid.js';
import { ExchangeReading, type Material } from './exchange-reading.js';
import { codebookLosses, codesToWrite, toFileCode, writtenProject, type FileIds } from './written-project.js';

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

@Injectable()
export class SqlExchangeQueries extends ExchangeQueries {
  constructor(
    private readonly reading: ExchangeReading,
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
    const material = await this.reading.material(actor, programme);
    return (
      material && { programmeName: material.programmeName, lines: linesOf(material, this.idsIn(programme)) }
    );
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

function linesOf(
  { codings, contributions, codes, schools, coders, speak }: Material,
  ids: FileIds,
): ExcerptLine[] {
  const said = new Map(contributions.map(row => [row.id, row]));
  const phases = new Map(schools.map(({ urn, phase }) => [urn, phase]));
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const numbers = coders.map(person => ids('coder', person)).sort();
  return codings.flatMap(coding => {
    const contribution = said.get(coding.contribution_id);
    if (!contribution) return [];
    const { urn, heading, posted_at: postedAt } = contribution;
    return {
      excerpt: coding.excerpt_id,
      quote: coding.quote,
      speaker: speak(urn),
      schoolPhase: (urn && phases.get(urn)) ?? '',
      prompt: heading,
      saidOn: dayOf(postedAt),
      code: names.get(coding.code_id) ?? '',
      codeVersion: coding.code_version,
      coder: `Coder ${numbers.indexOf(ids('coder', coding.coded_by)) + 1}`,
      codedOn: dayOf(coding.coded_at),
    };
  });
}
