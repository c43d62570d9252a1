import type { Likeness, PoolSchool } from '@pathways/domain/formation';
import type { BandedSchool, LibrarySchool, RegisterTally } from '@pathways/domain/library';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';

/** A school beside those of its phase, measured by the usual profile of the phase. */
export interface SchoolBesideRegister {
  readonly school: LibrarySchool;
  readonly subject: BandedSchool;
  readonly register: readonly BandedSchool[];
  readonly likeness: Likeness;
  /** The middle of each description that was asked for so far: the same for every school that is compared with it. */
  readonly middles: Map<string, PoolSchool | null>;
}

/** The public register, as far as the library speaks of it. Nothing in here comes from a group or a practice. */
export abstract class LibraryRegister {
  /** How many schools of the programme's authorities fit each description: what is told of its schools is told against these. */
  abstract tally(programme: ProgrammeId): Promise<RegisterTally>;
  /** Null where the register has no such open school. */
  abstract beside(urn: Urn): Promise<SchoolBesideRegister | null>;
  /** Open schools by words of the name or town, URN or postcode; the best fits first. */
  abstract find(sought: string, limit: number): Promise<{ schools: LibrarySchool[]; total: number }>;
}
