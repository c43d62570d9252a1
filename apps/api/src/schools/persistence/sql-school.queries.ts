import { Injectable } from '@nestjs/common';
import { canReadSchools } from '@pathways/domain/schools';
import type { Actor, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  SchoolQueries,
  type DefinedFigure,
  type Figure,
  type LinkedSchool,
  type ListedSchool,
  type LocalAuthority,
  type Pool,
  type SchoolFacts,
  type SchoolFilter,
  type SchoolList,
  type SchoolPlace,
  type SchoolSnapshot,
  type Trust,
} from '../application/school.queries.js';
import * as statements from './school-statements.js';

type Row = ListedSchool & { readonly total: number };

const accents = /\p{Diacritic}/gu;

/** The words of a search as the searched text is written: lower case, no accents, at most eight. */
const wordsOf = (search: string): string[] =>
  search
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(word => word !== '')
    .slice(0, 8);

@Injectable()
export class SqlSchoolQueries extends SchoolQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async list(
    actor: Actor,
    filter: SchoolFilter,
    { first, after }: { first: number; after: SchoolPlace | null },
  ): Promise<SchoolList> {
    if (!canReadSchools(actor)) return { schools: [], totalCount: 0 };
    const { phase = null, laCode = null, trustId = null, isFictional = null } = filter;
    const words = wordsOf(filter.search ?? '');
    const [longest] = [...words].sort((a, b) => b.length - a.length);
    const values = [phase, laCode, trustId, isFictional, first + 1, after?.name ?? null, after?.urn ?? null];
    const rows = longest
      ? await this.reading.rows<Row>('schools-find', statements.find, [
          ...[...values, longest, words],
          after?.fit ?? null,
        ])
      : await this.reading.rows<Row>('schools-browse', statements.browse, values);
    return { schools: rows, totalCount: rows[0]?.total ?? 0 };
  }

  ofUrns(actor: Actor, urns: readonly Urn[]): Promise<SchoolFacts[]> {
    return this.about(actor, urns, () => this.reading.rows('schools-of-urns', statements.ofUrns, [urns]));
  }

  linksOf(actor: Actor, urns: readonly Urn[]): Promise<LinkedSchool[]> {
    return this.about(actor, urns, () => this.reading.rows('schools-links', statements.linksOf, [urns]));
  }

  figuresOf(actor: Actor, urns: readonly Urn[]): Promise<DefinedFigure[]> {
    return this.about(actor, urns, () => this.reading.rows('schools-figures', statements.figuresOf, [urns]));
  }

  measuresOf(actor: Actor, urns: readonly Urn[], codes: readonly string[]): Promise<Figure[]> {
    return this.about(actor, urns, () =>
      this.reading.rows('schools-measures', statements.measuresOf, [urns, codes]),
    );
  }

  async snapshotFor(actor: Actor, pool: Pool, codes: readonly string[]): Promise<SchoolSnapshot[]> {
    if (!canReadSchools(actor)) return [];
    const [urns, programme] = 'urns' in pool ? [pool.urns, null] : [[], pool.programme];
    const schools = await this.reading.rows<Omit<SchoolSnapshot, 'measures'>>(
      'schools-snapshot',
      statements.snapshot,
      [urns, programme],
    );
    const figures = await this.measuresOf(
      actor,
      schools.map(({ urn }) => urn),
      codes,
    );
    const measures = new Map<Urn, Record<string, Figure>>(schools.map(({ urn }) => [urn, {}]));
    for (const figure of figures) Object.assign(measures.get(figure.urn) ?? {}, { [figure.code]: figure });
    return schools.map(school => ({ ...school, measures: measures.get(school.urn) ?? {} }));
  }

  async localAuthorities(actor: Actor): Promise<LocalAuthority[]> {
    if (!canReadSchools(actor)) return [];
    return this.reading.rows(
      'local-authorities',
      `select code, name from local_authority l where exists (select from school where la_code = l.code) order by name`,
    );
  }

  async trusts(actor: Actor, laCode?: string): Promise<Trust[]> {
    if (!canReadSchools(actor)) return [];
    return this.reading.rows(
      'trusts',
      `select id, uid, name from trust t
       where exists (select from school s where s.trust_id = t.id and ($1::text is null or s.la_code = $1))
       order by name`,
      [laCode ?? null],
    );
  }

  private async about<Answer>(actor: Actor, urns: readonly Urn[], read: () => Promise<Answer[]>) {
    return canReadSchools(actor) && urns.length > 0 ? read() : [];
  }
}
