import { stranger } from '@pathways/domain/shared';
import type { AuthorityCode, Grant, GroupId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { BootstrapPersonHandler } from '../../../people/application/bootstrap-person.handler.js';
import { GrantRoleHandler } from '../../../people/application/grant-role.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

type Programmes = Readonly<Record<'sample' | 'register', ProgrammeId>>;

interface StaffGrant {
  readonly role: Grant['role'];
  readonly in?: keyof Programmes;
  readonly authority?: AuthorityCode;
}

export interface CastFile {
  readonly administrator: { readonly name: string };
  readonly staff: readonly {
    readonly key: string;
    readonly name: string;
    readonly grants: readonly StaffGrant[];
  }[];
  readonly facilitator: { readonly name: string };
  readonly leaders: readonly string[];
  readonly deputies: readonly string[];
}

export const castFile = (): CastFile => sampleFile<CastFile>('people.json');

/** Everybody in a sample world has an address in this domain, which cannot exist. */
export const addressOf = (name: string): string =>
  `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@sample.pathways.example`;

const grantOf = ({ role, in: place, authority }: StaffGrant, programmes: Programmes): Grant =>
  ({
    role,
    ...(place ? { programme: programmes[place] } : {}),
    ...(authority ? { authority } : {}),
  }) as Grant;

/** Everybody who works for the programmes and not for one school. Answers who is who. */
export async function enterStaff(
  stage: Stage,
  programmes: Programmes,
): Promise<ReadonlyMap<string, PersonId>> {
  const people = new Map<string, PersonId>();
  const { administrator, staff } = castFile();
  const first = stage.get(BootstrapPersonHandler);
  const actor = await stage.actor(
    await first.run(stranger, addressOf(administrator.name), administrator.name),
  );
  for (const { key, name, grants } of staff) {
    for (const staffGrant of grants) {
      const grant = grantOf(staffGrant, programmes);
      const held = kept(
        await stage.get(GrantRoleHandler).run(actor, { email: addressOf(name), name, grant }),
        `${name} as ${grant.role}`,
      );
      people.set(key, held.person);
    }
  }
  return people;
}

export async function appointFacilitator(
  stage: Stage,
  coordinator: SignedIn,
  group: GroupId,
): Promise<PersonId> {
  const { name } = castFile().facilitator;
  const grant = { role: 'facilitator', group } as const;
  const held = await stage.get(GrantRoleHandler).run(coordinator, { email: addressOf(name), name, grant });
  return kept(held, 'the facilitator').person;
}
