import { tellPlace } from '@pathways/domain/offers';
import type { ConfirmedFacts, OfferMailFacts } from './offer-mail.store.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
export const inWords = (date: string | Date): string => day.format(new Date(date));

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The offer, or its reminder: in what kind of group a place is offered, and where to answer. */
export function offerLetter(facts: OfferMailFacts, link: string): Letter {
  const { school, programme, cycle, startsOn, endsOn, sender, answerBy, isReminder } = facts;
  const subject = `A place for ${school} in ${programme}`;
  const opening = isReminder
    ? `${sender} has not heard from ${school} yet about the place that was offered on ${inWords(facts.sentAt)}.`
    : `${sender} offers ${school} a place in a group of schools in ${programme}.${facts.isReplacement ? ' It replaces the place that was offered before.' : ''}`;
  return {
    subject: isReminder ? `Reminder: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject,
    text: `Hello,

${opening}

${tellPlace(facts.described).join('\n')}

The cycle is ${cycle}, ${inWords(startsOn)} to ${inWords(endsOn)}. The other schools are named to you, and you to them, when the group is confirmed.

Accept, decline or ask for a change here. It takes one press and no account:

${link}

Please answer by ${inWords(answerBy)}. You can change your answer until the group is confirmed. The link answers for ${school}, so do not pass it on.
`,
  };
}

/** The place is no longer offered. Nothing of the group is said. */
export const takenBackLetter = ({ school, programme, sentAt, sender }: OfferMailFacts): Letter => ({
  subject: `The place offered to ${school} is withdrawn`,
  text: `Hello,

The place in a group of ${programme} that ${sender} offered ${school} on ${inWords(sentAt)} is no longer offered. You need do nothing.

If another place is offered to ${school}, you will have a new mail about it.
`,
});

/** The names, at last, and the way into the room. */
export const confirmedLetter = (
  { group, programme, cycle, schools }: ConfirmedFacts,
  school: string,
  link: string,
): Letter => ({
  subject: `${school} is in ${group}`,
  text: `Hello,

The group is confirmed: ${school} is in ${group}, a group of schools in ${programme}, ${cycle}.

Its schools are:
${schools.map(name => `- ${name}`).join('\n')}

Open its room to see who speaks for them and why these schools were brought together:

${link}
`,
});
