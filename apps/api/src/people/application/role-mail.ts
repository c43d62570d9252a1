import { Injectable } from '@nestjs/common';
import type { GrantId } from '@pathways/domain/people';
import { Mailer } from '../../platform/mail/mailer.js';
import { Settings } from '../../platform/settings.js';
import { PeopleQueries, type NewRoleView } from './people.queries.js';

const text = ({ name, role, scopeName, giver }: NewRoleView, address: string) => `Hello ${name},

${giver} has given you a role on Pathways: ${role}${scopeName ? `, ${scopeName}` : ''}.

Sign in with this e-mail address, there is no password:

${address}
`;

/** Tells somebody that they were given a role, and how to come in. */
@Injectable()
export class RoleMail {
  constructor(
    private readonly people: PeopleQueries,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  async send(grant: GrantId): Promise<void> {
    const told = await this.people.newRole(grant);
    if (!told) return;
    const address = new URL('/sign-in', this.settings.publicUrl);
    address.searchParams.set('email', told.email);
    await this.mailer.send({
      to: told.email,
      subject: 'Your role on Pathways',
      text: text(told, address.toString()),
      key: `role ${grant}`,
    });
  }
}
