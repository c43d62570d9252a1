import type { AnswerRefusal } from '@pathways/domain/letters';
import { safeguardingPointer, type Finding } from '@pathways/domain/safeguarding';
import type { Contributed } from '../../discussions/application/contribution-intake.js';

type Refused = Extract<Contributed, { ok: false }>['refusal']['kind'];

const notPosted = 'Your answer was not posted.';
const inTheRoom = 'Open the room and write it there.';
const reload = `${notPosted} What it answers has changed meanwhile. ${inTheRoom}`;
const format = `${notPosted} It could not be read as a contribution. ${inTheRoom}`;
const noRoom = `${notPosted} You can no longer write in this room. If that surprises you, ask the coordinator of your programme.`;

/** Why the room did not take it, and what to do; nothing of what was said in the room stands in it. */
const sentences: Partial<Record<Refused, string>> = {
  DiscussionNotFound: noRoom,
  MayNotContribute: noRoom,
  RoundIsClosed: `${notPosted} This round has closed; its outcome stands in the room. What you have to add may go into the next round.`,
  SchoolNotChosen: `${notPosted} You belong to more than one school of this group, and a mail cannot say for which you speak. ${inTheRoom}`,
  ClientIdUsed: `${notPosted} A mail with the same number and other words was posted before.`,
  SectionNotOnSheet: reload,
  ParentNotInSection: reload,
  RepliesTooDeep: reload,
};

export const whyNotTaken = (kind: Refused): string => sentences[kind] ?? format;

export function whyNoAnswer(refusal: AnswerRefusal): string {
  switch (refusal.kind) {
    case 'NotYourAddress':
      return `${notPosted} The mail that it answers went to another address. Write from the address with which you sign in to Pathways, or open the room and write there.`;
    case 'NothingWritten':
      return `${notPosted} There was nothing in it but what it quotes. Write above the quotation.`;
    case 'AnswerTooLong':
      return `${notPosted} It has more than ${refusal.most.toLocaleString('en-GB')} characters. Shorten it, or open the room and write it in parts.`;
  }
}

/** The guard speaks while somebody types in the room; a mail is checked when it comes. Its words are not repeated. */
export function whyNotSafe(findings: readonly Finding[]): string {
  const wordings = [...new Set(findings.map(({ suggestion }) => `- ${suggestion}`))];
  return [
    `${notPosted} Something in it might let others know which child it is about:`,
    wordings.join('\n'),
    `Open the room and write it there: you are shown the words while you type, and you decide. ${safeguardingPointer}`,
  ].join('\n\n');
}

export const noPlace = `${notPosted} That mail cannot be answered by mail, since it tells of more than one thing. ${inTheRoom}`;
