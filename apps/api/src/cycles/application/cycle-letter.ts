import type { Mail } from '../../platform/mail/mailer.js';
import type { CycleMailFacts } from './cycle-invitation.store.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const said = (on: string): string => day.format(new Date(`${on}T00:00:00Z`));

/** Short, and with no partner's name in it: there is none yet. */
export function cycleLetter(facts: CycleMailFacts, link: string): Pick<Mail, 'subject' | 'text'> {
  const { name, school, inviter, programme, cycle, startsOn, answerBy, isReminder } = facts;
  const subject = `${isReminder ? 'A reminder: ' : ''}${school} is invited to ${programme}, ${cycle}`;
  const opening = isReminder
    ? `${inviter} asked whether ${school} takes part in ${programme}, ${cycle}. You have not answered yet.`
    : `${inviter} invites ${school} to take part in ${programme}, ${cycle}, which begins on ${said(startsOn)}.`;
  return {
    subject,
    text: `Hello${name ? ` ${name}` : ''},

${opening}

On this page you see what it is about, and accept, decline or ask for a change. You need no account:

${link}

Please answer by ${said(answerBy)}. Other schools learn of you only once you have accepted and your group is released.

The link is your school’s. Pass it on only to somebody who may answer for it.
`,
  };
}
