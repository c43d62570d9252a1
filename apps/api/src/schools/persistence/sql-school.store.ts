import { Injectable } from '@nestjs/common';
import {
  isFictional,
  plainSuccessions,
  trustNames,
  type RegisteredSchool,
  type SchoolLink,
  type Succession,
} from '@pathways/domain/schools';
import type { Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { SchoolStore, type Edition, type KeptLink } from '../application/school.store.js';
import { inBatches } from './in-batches.js';

const importLock = 7_301_114;

const registered = `
  select s.urn, s.name, s.phase, s.type_name as "typeName", s.status, s.la_code as "laCode", l.name as "laName",
    case when t.id is not null then json_build_object('uid', t.uid, 'name', t.name) end as trust,
    s.town, s.postcode, s.easting, s.northing, s.gender, s.religious_character as "religiousCharacter", s.pupils,
    s.closed_on::text as "closedOn"
  from school s join local_authority l on l.code = s.la_code left join trust t on t.id = s.trust_id
  where s.urn = any($1)`;

const keepAuthorities = `
  insert into local_authority (code, name)
  select code, name from json_to_recordset($1) as incoming (code text, name text)
  on conflict (code) do update set name = excluded.name where local_authority.name <> excluded.name`;

const keepTrusts = `
  insert into trust (id, uid, name)
  select id, uid, name from json_to_recordset($1) as incoming (id uuid, uid text, name text)
  on conflict (uid) do update set name = excluded.name where trust.name <> excluded.name`;

const keepSchools = `
  insert into school (urn, name, phase, type_name, status, la_code, trust_id, town, postcode, easting, northing,
    gender, religious_character, pupils, closed_on, is_fictional, source, as_at)
  select i.urn, i.name, i.phase, i."typeName", i.status, i."laCode", t.id, i.town, i.postcode, i.easting, i.northing,
    i.gender, i."religiousCharacter", i.pupils, i."closedOn", i."isFictional", $2, $3::date
  from json_to_recordset($1) as i (urn text, name text, phase school_phase, "typeName" text, status text,
    "laCode" text, "trustUid" text, town text, postcode text, easting integer, northing integer, gender text,
    "religiousCharacter" text, pupils integer, "closedOn" date, "isFictional" boolean)
  left join trust t on t.uid = i."trustUid"
  on conflict (urn) do update set name = excluded.name, phase = excluded.phase, type_name = excluded.type_name,
    status = excluded.status, la_code = excluded.la_code, trust_id = excluded.trust_id, town = excluded.town,
    postcode = excluded.postcode, easting = excluded.easting, northing = excluded.northing, gender = excluded.gender,
    religious_character = excluded.religious_character, pupils = excluded.pupils, closed_on = excluded.closed_on,
    source = excluded.source, as_at = excluded.as_at`;

const refreshSearch = `
  with wanted as (
    select s.urn, lower(unaccent(concat_ws(' ', s.name, s.town, s.urn, l.name, t.name))) as text
    from school s join local_authority l on l.code = s.la_code left join trust t on t.id = s.trust_id
  )
  update school set search_text = wanted.text
  from wanted where wanted.urn = school.urn and school.search_text <> wanted.text`;

const keepLinks = `
  insert into school_link as kept (urn, link_urn, link_type, link_name, established_on)
  select urn, "linkUrn", "linkType", "linkName", "establishedOn"
  from json_to_recordset($1) as i (urn text, "linkUrn" text, "linkType" text, "linkName" text, "establishedOn" date)
  on conflict (urn, link_urn, link_type) do update
    set link_name = excluded.link_name, established_on = excluded.established_on
    where (kept.link_name, kept.established_on) is distinct from (excluded.link_name, excluded.established_on)
  returning urn, link_urn as "linkUrn", link_type as "linkType", (xmax = 0) as "isNew"`;

/** Written as statements over whole batches: the register of England has 22,000 open schools. */
@Injectable()
export class SqlSchoolStore extends SchoolStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async lockImports(work: Work): Promise<void> {
    await managerOf(work).query('select pg_advisory_xact_lock($1)', [importLock]);
  }

  async registered(work: Work, urns: readonly Urn[]): Promise<ReadonlyMap<Urn, RegisteredSchool>> {
    const rows = await managerOf(work).query<RegisteredSchool[]>(registered, [urns]);
    return new Map(rows.map(row => [row.urn, row]));
  }

  async keepOwners(work: Work, schools: readonly RegisteredSchool[]): Promise<void> {
    const authorities = new Map(schools.map(({ laCode, laName }) => [laCode, laName]));
    const named = trustNames(schools.flatMap(({ trust }) => trust ?? []));
    const trusts = [...named].map(([uid, name]) => ({ id: this.ids.next(), uid, name }));
    const run = (statement: string) => (json: string) => managerOf(work).query<never[]>(statement, [json]);
    await inBatches(
      [...authorities].map(([code, name]) => ({ code, name })),
      run(keepAuthorities),
    );
    await inBatches(trusts, run(keepTrusts));
  }

  async keepSchools(work: Work, schools: readonly RegisteredSchool[], edition: Edition): Promise<void> {
    const rows = schools.map(({ trust, ...school }) => ({
      ...school,
      trustUid: trust?.uid ?? null,
      isFictional: isFictional(school.urn),
    }));
    await inBatches(rows, json =>
      managerOf(work).query<never[]>(keepSchools, [json, edition.source, edition.asAt]),
    );
  }

  async confirmSchools(work: Work, urns: readonly Urn[], { source, asAt }: Edition): Promise<void> {
    await managerOf(work).query(
      `update school set source = $2, as_at = $3::date
       where urn = any($1) and (source, as_at) is distinct from ($2, $3::date)`,
      [urns, source, asAt],
    );
  }

  async refreshSearch(work: Work): Promise<void> {
    await managerOf(work).query(refreshSearch);
    // Without fresh statistics the planner does not know that the index is worth its while.
    await managerOf(work).query('analyze school');
  }

  async succession(work: Work): Promise<Succession> {
    const held = await managerOf(work).query<{ urn: string }[]>('select urn from school');
    const links = await managerOf(work).query<{ urn: string; link_urn: string }[]>(
      `select urn, link_urn from school_link where link_type = 'Successor'`,
    );
    return {
      held: new Set(held.map(({ urn }) => urn)),
      successorOf: plainSuccessions(links.map(link => [link.urn, link.link_urn] as const)),
    };
  }

  keepLinks(work: Work, links: readonly SchoolLink[]): Promise<readonly KeptLink[]> {
    return inBatches(links, json => managerOf(work).query<KeptLink[]>(keepLinks, [json]));
  }
}
