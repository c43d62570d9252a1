import type { ExpertiseId, ExpertiseKind, HelpId, HelpState, Standing } from '@pathways/domain/expertise';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';

export interface ExpertSchoolView {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
}

export interface HelpView {
  readonly id: HelpId;
  readonly school: ExpertSchoolView;
  /** Null for all but the people of the two schools. */
  readonly words: string | null;
  readonly because: string | null;
  readonly state: HelpState;
  readonly soughtAt: string;
  readonly ownerCredit: string | null;
  readonly comerCredit: string | null;
}

export interface ExpertiseView {
  readonly id: ExpertiseId;
  readonly kind: ExpertiseKind;
  readonly standing: Standing;
  readonly title: string;
  readonly words: string;
  readonly school: ExpertSchoolView;
  readonly listedAt: Date;
  readonly hasEnded: boolean;
  /** Taken out of sight: its words are empty. Only its own school sees that it is there. */
  readonly isHidden: boolean;
  /** What both schools see of each other's coming; others see what was credited. */
  readonly help: HelpView[];
}

/** A programme whose directory one may read, with the schools that one may speak for in it. */
export interface DirectoryView {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly slug: string;
  readonly schools: ExpertSchoolView[];
}

export interface ExpertiseSearch {
  readonly words: string | null;
  readonly kind: ExpertiseKind | null;
  readonly standing: Standing | null;
  readonly first: number;
  readonly after: string | null;
}

export abstract class ExpertiseQueries {
  abstract directories(actor: SignedIn): Promise<DirectoryView[]>;
  /** The newest first. Null where the directory is not for the actor. */
  abstract search(
    actor: SignedIn,
    programme: ProgrammeId,
    search: ExpertiseSearch,
  ): Promise<Page<ExpertiseView> | null>;
  /** What the actor's schools listed or came to, ended or not, the newest first. */
  abstract own(actor: SignedIn): Promise<ExpertiseView[]>;
}
