import type { MeasureState, MeasureUnit, SchoolPhase } from '@pathways/domain/schools';
import type { Actor, AuthorityCode, ProgrammeId, TrustId, Urn } from '@pathways/domain/shared';
import type { MeasureStatus } from './measure.store.js';

export interface LocalAuthority {
  readonly code: AuthorityCode;
  readonly name: string;
}

export interface Trust {
  readonly id: TrustId;
  readonly uid: string;
  readonly name: string;
}

/** A school with its facts, as lists and pages show it. */
export interface SchoolFacts {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly typeName: string;
  readonly status: string;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly gender: string | null;
  readonly religiousCharacter: string | null;
  readonly pupils: number | null;
  readonly closedOn: string | null;
  /** OSGB36 metres */
  readonly easting: number | null;
  readonly northing: number | null;
  readonly isFictional: boolean;
  readonly source: string;
  readonly asAt: string;
  readonly localAuthority: LocalAuthority;
  readonly trust: Trust | null;
}

export interface SchoolFilter {
  /** Words of the name, town, URN, authority or trust; near misses are found. */
  readonly search?: string | undefined;
  readonly phase?: SchoolPhase | undefined;
  readonly laCode?: string | undefined;
  readonly trustId?: string | undefined;
  readonly isFictional?: boolean | undefined;
}

/** Where a page of the list ended: how well its last school fits, its name, its URN. */
export interface SchoolPlace {
  readonly fit: number;
  readonly name: string;
  readonly urn: string;
}

export interface ListedSchool extends SchoolFacts {
  readonly fit: number;
}

export interface SchoolList {
  readonly schools: ListedSchool[];
  readonly totalCount: number;
}

export interface LinkedSchool {
  /** The school whose page shows the link. */
  readonly of: Urn;
  readonly urn: Urn;
  readonly name: string;
  readonly linkType: string;
  readonly establishedOn: string | null;
  /** Whether the other school is in the register that was imported, so that it has a page. */
  readonly isHeld: boolean;
}

/** One figure: `value` is a number only where `state` is 'value'. */
export interface Figure {
  readonly urn: Urn;
  readonly code: string;
  readonly academicYear: string;
  readonly source: string;
  readonly status: MeasureStatus;
  readonly state: MeasureState;
  readonly value: number | null;
  readonly publishedAs: string;
}

export interface DefinedFigure extends Figure {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly meaning: string;
}

/** What formation needs of a school: where it is, whose it is, how big it is, and the newest figure of each measure. */
export interface SchoolSnapshot {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly laCode: AuthorityCode;
  readonly laName: string;
  readonly trustId: TrustId | null;
  readonly trustName: string | null;
  /** OSGB36 metres */
  readonly easting: number | null;
  readonly northing: number | null;
  readonly pupils: number | null;
  readonly religiousCharacter: string | null;
  readonly isFictional: boolean;
  /** By code; a code without any figure is absent. */
  readonly measures: Readonly<Record<string, Figure>>;
}

export type Pool = { readonly urns: readonly Urn[] } | { readonly programme: ProgrammeId };

/** Schools, for everyone who is signed in. Strangers get nothing: null or an empty list. */
export abstract class SchoolQueries {
  abstract list(
    actor: Actor,
    filter: SchoolFilter,
    page: { first: number; after: SchoolPlace | null },
  ): Promise<SchoolList>;
  abstract ofUrns(actor: Actor, urns: readonly Urn[]): Promise<SchoolFacts[]>;
  abstract linksOf(actor: Actor, urns: readonly Urn[]): Promise<LinkedSchool[]>;
  /** Every figure of these schools, by measure and year. */
  abstract figuresOf(actor: Actor, urns: readonly Urn[]): Promise<DefinedFigure[]>;
  /** For each school and code the newest year with a value; where no year has one, the newest year's state. */
  abstract measuresOf(actor: Actor, urns: readonly Urn[], codes: readonly string[]): Promise<Figure[]>;
  /** Schools of a pool as they stand now, with the newest figures of these codes; in the order of their URNs. */
  abstract snapshotFor(actor: Actor, pool: Pool, codes: readonly string[]): Promise<SchoolSnapshot[]>;
  abstract localAuthorities(actor: Actor): Promise<LocalAuthority[]>;
  abstract trusts(actor: Actor, laCode?: string): Promise<Trust[]>;
}
