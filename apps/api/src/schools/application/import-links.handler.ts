import { Injectable } from '@nestjs/common';
import { linkTable, type LinkLine, type SchoolLink } from '@pathways/domain/schools';
import type { Actor } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { FileImport, type ImportedFile } from './file-import.js';
import type { ReportLine } from './import-run.store.js';
import { SchoolStore, type KeptLink } from './school.store.js';

const keyOf = ({ urn, linkUrn, linkType }: Pick<SchoolLink, 'urn' | 'linkUrn' | 'linkType'>) =>
  `${urn} ${linkUrn} ${linkType}`;

@Injectable()
export class ImportLinksHandler {
  constructor(
    private readonly imports: FileImport,
    private readonly schools: SchoolStore,
  ) {}

  run(actor: Actor, file: ImportedFile) {
    const keep = (work: Work, lines: readonly LinkLine[]) => this.keep(work, lines);
    return this.imports.run(actor, file, { kind: 'links', shape: linkTable, keep });
  }

  private async keep(work: Work, lines: readonly LinkLine[]): Promise<ReportLine[]> {
    const links = lines.map(({ link }) => link);
    const kept = new Map<string, KeptLink>();
    for (const one of await this.schools.keepLinks(work, links)) kept.set(keyOf(one), one);
    return lines.flatMap(({ line, link }) => {
      const found = kept.get(keyOf(link));
      if (!found) return [];
      const subject = `${link.urn} → ${link.linkUrn} ${link.linkName}`;
      const reason = `${link.linkType}.`;
      return [{ line, outcome: found.isNew ? ('imported' as const) : ('changed' as const), subject, reason }];
    });
  }
}
