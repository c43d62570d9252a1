import type { ResearchLink } from '@pathways/domain/practices';
import type { Work } from '../../platform/unit-of-work.js';

/** What is known of a work outside. `unreachable`: no line to the outside, or too slow; it can be typed by hand then. */
export type DoiAnswer =
  | { readonly kind: 'found'; readonly citation: string; readonly csl: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' };

/** Asks the world for a DOI. */
export abstract class DoiSource {
  abstract ask(doi: string): Promise<DoiAnswer>;
}

/** Works that were looked up before: asked once, kept with their citation. */
export abstract class ResearchStore {
  abstract known(work: Work, doi: string): Promise<ResearchLink | null>;
  abstract keep(work: Work, link: ResearchLink): Promise<void>;
}
