import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';

/** Enough of a school to know which schools it is compared with. */
export interface ComparedSchool {
  readonly urn: Urn;
  readonly phase: SchoolPhase;
  readonly isFictional: boolean;
}

/** Which schools are compared: a programme's pool, or all open schools of the register; real and invented never mix. */
export abstract class ComparedPoolQueries {
  abstract school(actor: Actor, urn: Urn): Promise<ComparedSchool | null>;
  /** The open schools of the phase in the programme, for those who may form groups there; nothing for others. */
  abstract ofProgramme(actor: Actor, programme: ProgrammeId, phase: SchoolPhase): Promise<Urn[]>;
  abstract ofRegister(actor: Actor, like: Omit<ComparedSchool, 'urn'>): Promise<Urn[]>;
  /** The groups that the school is in today; who may see them is asked of each. */
  abstract groupsOf(actor: Actor, urn: Urn): Promise<GroupId[]>;
}
