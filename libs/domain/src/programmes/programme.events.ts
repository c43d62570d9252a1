import type { CycleId, ProgrammeId, Urn } from '../shared/index.js';

export interface ProgrammeStarted {
  readonly kind: 'ProgrammeStarted';
  readonly programme: ProgrammeId;
}

export interface SchoolsAdmitted {
  readonly kind: 'SchoolsAdmitted';
  readonly programme: ProgrammeId;
  readonly admitted: number;
}

export interface CyclePlanned {
  readonly kind: 'CyclePlanned';
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
}

export interface SchoolLeft {
  readonly kind: 'SchoolLeft';
  readonly programme: ProgrammeId;
  readonly urn: Urn;
}

export type ProgrammeEvent = ProgrammeStarted | SchoolsAdmitted | SchoolLeft | CyclePlanned;
