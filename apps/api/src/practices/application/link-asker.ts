import type { CheckedLink, VersionId } from '@pathways/domain/practices';
import type { Work } from '../../platform/unit-of-work.js';

export type LinkAnswer = Pick<CheckedLink, 'outcome' | 'because'>;

/** Asks a public address whether it answers. It never reaches into the server's own network. */
export abstract class LinkAsker {
  abstract ask(url: string): Promise<LinkAnswer>;
}

export abstract class LinkStore {
  /** Addresses in the text of a version that were not asked lately. */
  abstract toAsk(work: Work, version: VersionId): Promise<string[]>;
  abstract keep(work: Work, url: string, answer: LinkAnswer): Promise<void>;
}
