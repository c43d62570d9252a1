import { Injectable } from '@nestjs/common';
import type { LibraryPractice } from '@pathways/domain/library';
import { createRequire } from 'node:module';
import { Settings } from '../../../platform/settings.js';
import { Citations, type CitationKind } from '../application/citations.js';
import { cslOf, type PracticeCsl } from './csl.js';

/** What we use of Citation.js 0.8: its packages bring no types, and 0.9, which does, has no RIS plugin yet. */
interface CitationJs {
  readonly Cite: new (entries: readonly object[]) => { format(style: string, terms?: object): string };
}

const fetchNow = createRequire(import.meta.url);

/** What BibTeX's own styles can set: a month by its name, without a day. */
const forBibtex = (csl: PracticeCsl) => ({
  ...csl,
  issued: { 'date-parts': [csl.issued['date-parts'][0].slice(0, 2)] },
});

/** Citation.js and its styles are large and few processes cite: they are fetched when the first citation is asked for. */
@Injectable()
export class CitationJsCitations extends Citations {
  private loaded: CitationJs | undefined;
  /** Pages are made anew for each reader, their citations are not: citeproc takes longer than all of the page. */
  private readonly texts = new Map<string, string>();

  constructor(private readonly settings: Settings) {
    super();
  }

  text(practice: LibraryPractice): string {
    const csl = cslOf(practice, this.settings.publicUrl);
    if (!csl) return '';
    const key = JSON.stringify(csl);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const made = this.format([csl], 'bibliography', { format: 'text', template: 'apa', lang: 'en-GB' });
    if (this.texts.size >= 2_000) this.texts.clear();
    this.texts.set(key, made.trim());
    return made.trim();
  }

  file(practice: LibraryPractice, kind: CitationKind): string | null {
    const csl = cslOf(practice, this.settings.publicUrl);
    if (!csl) return null;
    if (kind === 'csl.json') return `${JSON.stringify([csl], null, 2)}\n`;
    return kind === 'bib' ? this.format([forBibtex(csl)], 'bibtex') : this.format([csl], 'ris');
  }

  private format(csl: readonly object[], name: string, terms?: object): string {
    const { Cite } = this.citationJs();
    return new Cite(csl).format(name, terms);
  }

  private citationJs(): CitationJs {
    if (this.loaded) return this.loaded;
    const citing = fetchNow('@citation-js/core') as CitationJs;
    for (const plugin of ['bibtex', 'csl', 'ris']) fetchNow(`@citation-js/plugin-${plugin}`);
    this.loaded = citing;
    return citing;
  }
}
