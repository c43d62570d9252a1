import type { Programme } from '@pathways/domain/programmes';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, CycleId, GroupId, ProgrammeId, TrustId, Urn } from '@pathways/domain/shared';

export interface ProgrammeView extends Programme {
  readonly schoolCount: number;
  readonly groupCount: number;
}

export interface SheetView {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly introduction: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly prompt: string }[];
}

export type IssuedSheetView = Pick<SheetView, 'id' | 'title' | 'number'>;

export interface CycleView {
  readonly id: CycleId;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What it came to; null until it is ended. */
  readonly outcome: string | null;
  readonly sheet: SheetView | null;
}

/** How many schools of one phase one authority has in the pool. */
export interface PoolCount {
  readonly phase: SchoolPhase;
  readonly laCode: string;
  readonly authority: string;
  readonly count: number;
}

export interface PooledSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly authority: string;
  readonly trust: string | null;
  readonly town: string | null;
  readonly pupils: number | null;
  readonly joinedOn: string;
  /** Null while it takes part. */
  readonly leftOn: string | null;
  /** The trio or quartet that it is in today. */
  readonly groupId: GroupId | null;
  readonly groupName: string | null;
}

export interface PoolFilter {
  readonly phase?: SchoolPhase | undefined;
  readonly laCode?: string | undefined;
  /** Words of the name or town, or a URN. */
  readonly search?: string | undefined;
  readonly isGrouped?: boolean | undefined;
  /** Counts groups of this cycle only. */
  readonly cycleId?: CycleId | undefined;
  readonly trustId?: TrustId | undefined;
  /** Schools that took part once, in the place of those that do. */
  readonly hasLeft?: boolean | undefined;
}

export interface PoolPoint {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  /** OSGB36 metres; null where the register has no place for it. */
  readonly easting: number | null;
  readonly northing: number | null;
  readonly groupId: GroupId | null;
}

export interface PoolTrust {
  readonly id: TrustId;
  readonly name: string;
  readonly count: number;
}

export interface PoolPlace {
  readonly name: string;
  readonly urn: string;
}

export interface PoolPage {
  /** One more than asked for, where there is one. */
  readonly schools: readonly PooledSchool[];
  readonly totalCount: number;
}

/** Programmes that the actor may see; nothing of others. */
export abstract class ProgrammeQueries {
  abstract mine(actor: Actor): Promise<ProgrammeView[]>;
  abstract bySlug(actor: Actor, slug: string): Promise<ProgrammeView | null>;
  abstract cycles(actor: Actor, programme: ProgrammeId): Promise<CycleView[]>;
  abstract issuedSheets(actor: Actor, programme: ProgrammeId): Promise<IssuedSheetView[]>;
  abstract poolCounts(actor: Actor, programme: ProgrammeId): Promise<PoolCount[]>;
  abstract pool(
    actor: Actor,
    programme: ProgrammeId,
    filter: PoolFilter,
    page: { first: number; after: PoolPlace | null },
  ): Promise<PoolPage>;
  /** Every school that the filter leaves, with its place. */
  abstract poolMap(actor: Actor, programme: ProgrammeId, filter: PoolFilter): Promise<PoolPoint[]>;
  abstract poolTrusts(actor: Actor, programme: ProgrammeId): Promise<PoolTrust[]>;
}
