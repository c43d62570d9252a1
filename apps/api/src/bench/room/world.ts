import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { readConfig } from '../../config.js';
import { openDatabase } from '../../database/open.js';
import { fillOnFirstStart } from '../../database/worlds/world.js';
import { signCookie } from '../../people/sign-in/signed-cookie.js';
import { sessionCookie } from '../../people/sign-in/session-terms.js';
import { copyRows } from './copy-rows.js';
import { drawnText } from './words.js';

export interface BenchWorld {
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly publicUrl: string;
  readonly source: DataSource;
  readonly rooms: readonly BenchRoom[];
  /** One more room, with so many contributions. */
  roomOf(contributions: number): Promise<BenchRoom>;
  /** A leader of a member school of every room, with a session. */
  readonly cookie: string;
  close(): Promise<void>;
}

export interface BenchRoom {
  readonly groupId: string;
  readonly discussionId: string;
  readonly sectionId: string;
}

export const contributionsPerRoom = 50;

/** The demo world on a PostgreSQL of the bench's own, its trio's room copied until there are `count` rooms of 50 contributions. */
export async function benchWorld(count: number, tell: (step: string) => void): Promise<BenchWorld> {
  const home = mkdtempSync(join(tmpdir(), 'pathways-bench-'));
  chmodSync(home, 0o755);
  const config = { ...readConfig({ LOG_LEVEL: 'silent' }), home };
  const database = await openDatabase(config, tell, { joins: false });
  await fillOnFirstStart(database, tell);
  const { source } = database;
  tell(`Making ${count} rooms of ${contributionsPerRoom} contributions`);
  const model = await modelRoom(source);
  const rooms: BenchRoom[] = [];
  for (let room = 0; room < count; room += 1) rooms.push(await copyRoom(source, model, contributionsPerRoom));
  await source.query('vacuum analyze');
  return {
    databaseUrl: database.config.databaseUrl,
    authSecret: database.config.authSecret,
    publicUrl: config.publicUrl,
    source,
    rooms,
    roomOf: contributions => copyRoom(source, model, contributions),
    cookie: await sessionOf(source, model.personId, database.config.authSecret, config.publicUrl),
    close: async () => {
      await database.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Model extends BenchRoom {
  readonly contributionId: string;
  readonly personId: string;
  /** Who speaks in its rooms, and for which school. */
  readonly people: readonly { readonly personId: string; readonly urn: string }[];
}

/** SQL: the copies take turns. */
const oneOf = (values: readonly string[]): string =>
  `(array[${values.join(',')}])[1 + copy % ${values.length}]`;

const speakers = `
  select distinct on (w.person_id) w.person_id as "personId", m.urn from group_member m
  join role_grant w on w.scope_id = m.urn and w.role in ('school leader', 'deputy') and w.until_on is null
  where m.group_id = $1 and m.left_at is null order by w.person_id, m.urn`;

/** About 2.7 for each contribution of the discussion $1, by the people $2 and for the schools that they spoke for. */
const reactions = `
  insert into reaction (contribution_id, kind, person_id, urn, reacted_at)
  select c.id, k.kind, w.person, a.urn, c.posted_at + interval '1 minute'
  from contribution c cross join unnest($2::uuid[]) w (person)
  cross join unnest(enum_range(null::reaction_kind)) k (kind)
  join lateral (select max(o.urn) as urn from contribution o
    where o.discussion_id = $1 and o.author_id = w.person) a on a.urn is not null
  where c.discussion_id = $1 and c.author_id <> w.person
    and random() < 0.9 / greatest(1, array_length($2::uuid[], 1) - 1)`;

/** An open discussion of a trio of the sample programme, one contribution in it, and its author. */
async function modelRoom(source: DataSource): Promise<Model> {
  const [model] = await source.query<Omit<Model, 'people'>[]>(`
    select g.id as "groupId", d.id as "discussionId", c.section_id as "sectionId", c.id as "contributionId",
      c.author_id as "personId"
    from school_group g join discussion d on d.group_id = g.id and d.closed_at is null
    join contribution c on c.discussion_id = d.id and c.deleted_at is null and c.parent_id is null
    where g.kind in ('trio', 'quartet') and g.ended_at is null and c.urn is not null and length(c.body_text) > 100
    order by c.posted_at limit 1`);
  if (!model) throw new Error('The demo world has no trio whose leaders talk.');
  return { ...model, people: await source.query<Model['people']>(speakers, [model.groupId]) };
}

async function copyRoom(source: DataSource, model: Model, contributions: number): Promise<BenchRoom> {
  const groupId = v7();
  const discussionId = v7();
  await source.query('insert into room (id) values ($1)', [groupId]);
  const ofModel = `group_id = '${model.groupId}'`;
  const own = { id: 'gen_random_uuid()', group_id: `'${groupId}'` };
  await copyRows(source, {
    table: 'school_group',
    where: `id = '${model.groupId}'`,
    changes: { id: `'${groupId}'` },
  });
  await copyRows(source, { table: 'group_member', where: `${ofModel} and left_at is null`, changes: own });
  await copyRows(source, { table: 'charter', where: ofModel, changes: own });
  await copyRows(source, {
    table: 'discussion',
    where: `id = '${model.discussionId}'`,
    changes: { ...own, id: `'${discussionId}'` },
  });
  await copyRows(source, {
    table: 'contribution',
    where: `id = '${model.contributionId}'`,
    changes: {
      id: 'gen_random_uuid()',
      client_id: 'gen_random_uuid()',
      discussion_id: `'${discussionId}'`,
      author_id: oneOf(model.people.map(({ personId }) => `'${personId}'::uuid`)),
      urn: oneOf(model.people.map(({ urn }) => `'${urn}'`)),
      body_text: drawnText(40),
      posted_at: `posted_at + copy * interval '1 minute'`,
    },
    times: contributions,
  });
  await source.query(reactions, [discussionId, model.people.map(({ personId }) => personId)]);
  return { groupId, discussionId, sectionId: model.sectionId };
}

export async function sessionOf(
  source: DataSource,
  person: string,
  secret: string,
  publicUrl = readConfig({}).publicUrl,
): Promise<string> {
  const token = v7();
  await source.query(
    `insert into session (id, person_id, token, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
    [person, token],
  );
  return `${sessionCookie(publicUrl)}=${signCookie(token, secret)}`;
}
