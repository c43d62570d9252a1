import type { MailBody } from '../../letters/application/mail-body.js';
import { dayInWords, wallTimeOf } from '../../letters/application/local-time.js';
import { summaryOf, type CalendarMeeting } from './calendar.js';

type Words = Omit<MailBody, 'footer'>;

/** Tuesday 24 November, 15:45. */
export function whenInWords(moment: Date): string {
  const { day, time } = wallTimeOf(moment);
  return `${dayInWords(day)}, ${time}`;
}

/** What a mail with an invitation says. Programs that do not read calendars show this. */
export function calendarWords(meeting: CalendarMeeting, page: string): Words {
  const when = whenInWords(meeting.startsAt);
  const { state, sequence, place, videoLink, length } = meeting;
  const what = state === 'cancelled' ? 'Cancelled' : sequence > 0 ? 'Moved' : 'Invitation';
  const lines =
    state === 'cancelled'
      ? [`It would have been on ${when}.`]
      : [
          `${when}, ${length} minutes.`,
          ...(place ? [`Where: ${place}`] : []),
          ...(videoLink ? [`Video: ${videoLink}`] : []),
        ];
  return {
    title: `${what}: ${summaryOf(meeting)}, ${when}`,
    lead: null,
    parts: [{ heading: summaryOf(meeting), lines, link: { words: 'Open the meeting', url: page } }],
  };
}

export function whetherMetWords(
  meeting: CalendarMeeting,
  { link, page }: { readonly link: string; readonly page: string },
): Words {
  return {
    title: `Did you meet? ${summaryOf(meeting)}`,
    lead: `It was planned for ${whenInWords(meeting.startsAt)}.`,
    parts: [
      {
        heading: null,
        lines: ['One tap says whether you met, moved it, or did not meet, and why. You need not sign in.'],
        link: { words: 'Say it', url: link },
      },
      { heading: null, lines: [], link: { words: 'Write down what was decided and learned', url: page } },
    ],
  };
}
