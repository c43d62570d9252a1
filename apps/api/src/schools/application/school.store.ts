import type { RegisteredSchool, SchoolLink, Succession } from '@pathways/domain/schools';
import type { Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Which publication a fact was read from, and of which day (yyyy-mm-dd) it is. */
export interface Edition {
  readonly source: string;
  readonly asAt: string;
}

export abstract class SchoolStore {
  /** One import at a time: the next waits until this work has ended. */
  abstract lockImports(work: Work): Promise<void>;
  abstract registered(work: Work, urns: readonly Urn[]): Promise<ReadonlyMap<Urn, RegisteredSchool>>;
  /** Authorities and trusts as the newest file names them; made where they are new. */
  abstract keepOwners(work: Work, schools: readonly RegisteredSchool[]): Promise<void>;
  abstract keepSchools(work: Work, schools: readonly RegisteredSchool[], edition: Edition): Promise<void>;
  /** The facts of these schools were read again in this edition and are the same. */
  abstract confirmSchools(work: Work, urns: readonly Urn[], edition: Edition): Promise<void>;
  /** Brings the text that is searched up to date with names of schools, authorities and trusts. */
  abstract refreshSearch(work: Work): Promise<void>;
  abstract succession(work: Work): Promise<Succession>;
  /** Answers what was new and what was changed; all others were there already. */
  abstract keepLinks(work: Work, links: readonly SchoolLink[]): Promise<readonly KeptLink[]>;
}

export interface KeptLink {
  readonly urn: Urn;
  readonly linkUrn: Urn;
  readonly linkType: string;
  readonly isNew: boolean;
}
