export interface PlanSchool {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
  readonly trust?: string | null;
}
export interface PlanBreach {
  readonly rule: string;
  readonly sentence: string;
  readonly isSetAside: boolean;
}
export interface PlanGroup {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  readonly schools: readonly PlanSchool[];
  readonly cost: number;
  readonly meanDistance: number;
  readonly isLocked: boolean;
  readonly isChanged: boolean;
  readonly breaches: readonly PlanBreach[];
}
