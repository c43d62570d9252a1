import { disadvantageBand, type Attribute, type OpenTalk } from '@pathways/domain/analysis';
import type { CodeId, CycleId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { CountedTalk, CountedTalkQueries } from '../../coding/application/counted-talk.queries.js';
import type { Ask } from './compared-texts.js';

/** $1 URNs. */
const attributesOfSchools = `
  select o.urn, a.name as authority, o.phase::text as phase,
    (select m.value from measure m where m.urn = o.urn and m.code = 'PNUMFSMEVER' and m.state = 'value'
      order by m.academic_year desc limit 1) as share
  from school o join local_authority a on a.code = o.la_code where o.urn = any($1::text[])`;

/** Codes that nothing was merged into; those that are retired are shown while they bear codings. */
const codes = `
  select o.id, o.name, o.definition, o.retired_at is not null as "isRetired" from code o
  where o.programme_id = $1 and o.merged_into_id is null order by lower(o.name), o.id`;

const cycles = `select id, name from cycle where programme_id = $1 order by starts_on, id`;

const leftOut = `
  select count(distinct b.contribution_id)::int as count from blind_reading b
  join contribution c on c.id = b.contribution_id join discussion d on d.id = c.discussion_id
  join school_group g on g.id = d.group_id where g.programme_id = $1`;

export interface CodeFacts {
  readonly id: CodeId;
  readonly name: string;
  readonly definition: string;
  readonly isRetired: boolean;
}

export interface TalkFacts {
  readonly talks: readonly OpenTalk[];
  readonly counted: CountedTalk;
  readonly codes: readonly CodeFacts[];
  readonly cycles: readonly { readonly id: CycleId; readonly name: string }[];
  readonly leftOut: number;
}

interface SchoolRow {
  urn: Urn;
  authority: string;
  phase: string;
  share: number | null;
}

const attributesOf = ({ authority, phase, share }: SchoolRow): Readonly<Record<Attribute, string>> => ({
  authority,
  phase,
  disadvantage: disadvantageBand(share),
});

export async function readTalkFacts(
  ask: Ask,
  talk: CountedTalkQueries,
  programme: ProgrammeId,
): Promise<TalkFacts> {
  const [counted, known, periods, blind] = await Promise.all([
    talk.talk(programme),
    ask<CodeFacts>('counted codes', codes, [programme]),
    ask<{ id: CycleId; name: string }>('programme cycles', cycles, [programme]),
    ask<{ count: number }>('talk left out', leftOut, [programme]),
  ]);
  const urns = [...new Set(counted.months.map(({ urn }) => urn))];
  const schools = await ask<SchoolRow>('attributes of schools', attributesOfSchools, [urns]);
  const attributes = new Map(schools.map(school => [school.urn, attributesOf(school)]));
  return {
    talks: counted.months.flatMap(month => {
      const own = attributes.get(month.urn);
      return own ? [{ ...month, attributes: own }] : [];
    }),
    counted,
    codes: known.filter(({ id, isRetired }) => !isRetired || counted.isUsed(id)),
    cycles: periods,
    leftOut: blind[0]?.count ?? 0,
  };
}
