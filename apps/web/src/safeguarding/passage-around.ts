import type { Finding } from '@pathways/domain/safeguarding';

/** How many characters of the sentence are shown on each side, so that the person finds the place again. */
const room = 28;

/** The words of a finding with a little of what stands before and after, cut between words. */
export function passageAround(text: string, { start, end }: Pick<Finding, 'start' | 'end'>) {
  const earlier = text.slice(Math.max(0, start - room), start);
  const later = text.slice(end, end + room);
  const before = start > room ? `…${earlier.slice(earlier.search(/\s/) + 1)}` : earlier;
  const after =
    end + room < text.length ? `${later.slice(0, Math.max(0, later.search(/[\s.,;:!?]+\S*$/)))}…` : later;
  return {
    before: before.replace(/\s+/g, ' '),
    words: text.slice(start, end),
    after: after.replace(/\s+/g, ' '),
  };
}
