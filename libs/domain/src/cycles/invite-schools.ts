import {
  accept,
  refuse,
  type Actor,
  type ProgrammeId,
  type Result,
  type SchoolRole,
  type Urn,
} from '../shared/index.js';
import type { InvitationLine, JudgedLine, LineVerdict, SchoolAnswer } from './cycle-invitation.js';
import { canInviteSchools } from './cycle.policy.js';

export const linesAtMost = 2_000;

export interface KnownSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly isOpen: boolean;
  /** A sample school for a sample programme, a real one for a real one. */
  readonly isOfTheKind: boolean;
}

export interface AskedMailbox {
  readonly urn: Urn;
  readonly email: string;
  readonly answer: SchoolAnswer;
}

export interface InvitationScene {
  readonly programme: ProgrammeId;
  readonly endsOn: string;
  readonly today: string;
  readonly schools: readonly KnownSchool[];
  readonly asked: readonly AskedMailbox[];
}

export type InviteSchoolsRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'CycleOver' }
  | { readonly kind: 'NobodyNamed' }
  | { readonly kind: 'TooManyLines'; readonly atMost: number };

// The address is proved by the mail that reaches it; this only catches slips of the finger.
const address = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;

const roles: Readonly<Record<string, SchoolRole>> = {
  '': 'school leader',
  head: 'school leader',
  headteacher: 'school leader',
  principal: 'school leader',
  leader: 'school leader',
  'school leader': 'school leader',
  deputy: 'deputy',
  'deputy head': 'deputy',
  colleague: 'colleague',
};

const folded = (text: string): string => text.trim().toLowerCase();
const keyOf = ({ urn, email }: Pick<InvitationLine, 'urn' | 'email'>): string =>
  `${urn.trim()} ${folded(email)}`;

/** Judges each line by itself. What can be sent is sent together, and what cannot says why. */
export function inviteSchools(
  actor: Actor,
  scene: InvitationScene,
  lines: readonly InvitationLine[],
): Result<readonly JudgedLine[], InviteSchoolsRefusal> {
  if (!canInviteSchools(actor, scene.programme)) return refuse({ kind: 'NotYours' });
  if (scene.endsOn < scene.today) return refuse({ kind: 'CycleOver' });
  if (lines.length === 0) return refuse({ kind: 'NobodyNamed' });
  if (lines.length > linesAtMost) return refuse({ kind: 'TooManyLines', atMost: linesAtMost });
  const schools = new Map<string, KnownSchool>(scene.schools.map(school => [school.urn, school]));
  const asked = new Map(scene.asked.map(one => [keyOf(one), one.answer]));
  const seen = new Set<string>();
  return accept(
    lines.map(line => {
      const school = schools.get(line.urn.trim()) ?? null;
      const asRole = roles[folded(line.role)] ?? null;
      const key = keyOf(line);
      const verdict = seen.has(key)
        ? 'twice in the list'
        : verdictOn(line, { school, asRole, answer: asked.get(key) ?? null });
      seen.add(key);
      return { ...line, verdict, school: school?.name ?? null, asRole };
    }),
  );
}

interface LineFacts {
  readonly school: KnownSchool | null;
  readonly asRole: SchoolRole | null;
  readonly answer: SchoolAnswer | null;
}

function verdictOn({ email }: InvitationLine, { school, asRole, answer }: LineFacts): LineVerdict {
  if (!school) return 'unknown URN';
  if (!school.isOfTheKind) return 'other programme';
  if (!school.isOpen) return 'closed school';
  if (!address.test(email.trim())) return 'bad address';
  if (!asRole) return 'unknown role';
  if (answer === 'accepted') return 'already accepted';
  return answer === null ? 'invited' : 'already invited';
}

/** Each verdict in one sentence, for the line that it stands behind. */
export const verdictWords: Readonly<Record<LineVerdict, string>> = {
  invited: 'Is invited.',
  'already invited': 'Was invited already; send the link again instead.',
  'already accepted': 'Has accepted already.',
  'unknown URN': 'No school in the register has this URN.',
  'closed school': 'This school has closed.',
  'other programme': 'A sample school belongs to a sample programme, and a real one to a real one.',
  'bad address': 'This is not an e-mail address.',
  'unknown role': 'The role is head, deputy or colleague.',
  'twice in the list': 'The same school and address stand further up.',
};
