import { roles, stranger, type Actor, type Role } from '../shared/index.js';
import { asRole, asRoleElsewhere, withoutRole } from './sample.js';
import { verbs, type Verb } from './verbs.js';

export type Answer = 'yes' | 'own' | 'no';

/** `own`: at the place where the role holds, and not at another. */
export function answerFor(role: Role, { may }: Verb): Answer {
  if (!may(asRole(role))) return 'no';
  return may(asRoleElsewhere(role)) ? 'yes' : 'own';
}

const heads: Readonly<Record<Role, string>> = {
  'school leader': 'leader',
  deputy: 'deputy',
  colleague: 'colleague',
  facilitator: 'facil.',
  coordinator: 'coord.',
  researcher: 'res.',
  'steering member': 'steering',
  'LA officer': 'LA',
  editor: 'editor',
  administrator: 'admin.',
  guest: 'guest',
};

const cells: Readonly<Record<Answer, string>> = { yes: 'yes', own: 'own', no: '' };
const yesOrNo = (may: boolean): string => cells[may ? 'yes' : 'no'];
const row = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
const others: readonly Actor[] = [withoutRole, stranger];

/** The role × verb table as Markdown, asked of the policies themselves. */
export function roleTable(): string {
  const head = ['slice', 'to', ...roles.map(role => heads[role]), 'signed in', 'stranger'];
  const lines = verbs.map(verb =>
    row([
      verb.slice,
      verb.words,
      ...roles.map(role => cells[answerFor(role, verb)]),
      ...others.map(actor => yesOrNo(verb.may(actor))),
    ]),
  );
  return [row(head), row(head.map(() => '---')), ...lines].join('\n');
}
