import { generalise, type GeneralContext, type RegisterSchool } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import type { Ask } from './ask.js';

interface RegisterRow {
  urn: Urn;
  phase: SchoolPhase;
  la_code: string;
  pupils: number | null;
  disadvantage: number | null;
  traits: (string | null)[];
  is_near: boolean;
}

/** What the public register says of a school and a text may repeat; “none”, “mixed” and the like tell nothing. */
const traits = `array[s.town, a.name, t.name,
  case when s.religious_character not in ('None', 'Does not apply') then s.religious_character end,
  case when s.gender in ('Girls', 'Boys') then s.gender end,
  case when s.type_name ilike '%academy%' then 'academy' when s.type_name ilike '%free school%' then 'free school' end]`;

/** $1 the programme, $2 schools whose words are quoted. Open schools of the authorities from which the programme's schools come. */
const register = `
  select s.urn, s.phase, s.la_code, s.pupils, m.value as disadvantage, ${traits} as traits,
    s.is_open and s.la_code in (select x.la_code from programme_school p join school x on x.urn = p.urn
      where p.programme_id = $1) as is_near
  from school s
  join local_authority a on a.code = s.la_code
  left join trust t on t.id = s.trust_id
  left join lateral (select m.value from measure m where m.urn = s.urn and m.code = 'PNUMFSMEVER' and m.state = 'value'
    order by m.academic_year desc limit 1) m on true
  where s.urn = any($2) or (s.is_open and s.la_code in (select x.la_code from programme_school p
    join school x on x.urn = p.urn where p.programme_id = $1))`;

const plainTrait = (trait: string): string =>
  trait
    .replace(/\(fictional\)/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();

const toSchool = (row: RegisterRow): RegisterSchool => ({
  phase: row.phase,
  laCode: row.la_code,
  pupils: row.pupils,
  disadvantage: row.disadvantage === null ? null : Number(row.disadvantage),
  traits: row.traits.flatMap(trait => (trait ? [plainTrait(trait)] : [])),
});

export interface ReadRegister {
  readonly context: GeneralContext;
  readonly register: readonly RegisterSchool[];
}

/** The generalised context of the quoted schools, and the register that a curious reader would hold next to it. */
export async function readRegister(
  ask: Ask,
  programme: ProgrammeId,
  quoted: readonly (Urn | null)[],
): Promise<ReadRegister> {
  const urns = [...new Set(quoted.filter(urn => urn !== null))];
  const rows = await ask<RegisterRow>('practice register', register, [programme, urns]);
  const near = rows.filter(row => row.is_near).map(toSchool);
  const theirs = rows.filter(row => urns.includes(row.urn)).map(toSchool);
  return { context: generalise(theirs, near), register: near };
}
