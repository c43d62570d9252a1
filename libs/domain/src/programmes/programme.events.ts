import type { CycleId, ProgrammeId } from '../shared/index.js';

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

export type ProgrammeEvent = ProgrammeStarted | SchoolsAdmitted | CyclePlanned;
