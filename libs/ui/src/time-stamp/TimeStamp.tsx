import { classNames } from '../class-names.js';
import styles from './TimeStamp.module.css';
import { clockText, dayText, fullText, relativeText } from './wording.js';

export interface TimeStampProps {
  /** An instant: a Date, or ISO 8601 text. */
  at: Date | string;
  /** The moment it is read. Give it where text must stay still (tests, server); else the clock. */
  now?: Date | undefined;
  /**
   * "relative" (3 hours ago, the date and time on hover), "full" (3 November 2026, 14:05),
   * "both", "day" (3 November 2026) or "clock" (14:05).
   */
  form?: 'relative' | 'full' | 'both' | 'day' | 'clock' | undefined;
}

/** A moment in London time and British words. */
export function TimeStamp({ at, now, form = 'relative' }: TimeStampProps) {
  const moment = typeof at === 'string' ? new Date(at) : at;
  if (Number.isNaN(moment.getTime())) return <span>date not known</span>;
  const shown = words(moment, now ?? new Date(), form);
  const full = fullText(moment);
  return (
    <time
      dateTime={moment.toISOString()}
      title={full}
      className={classNames(form === 'relative' && !full.startsWith(shown) && styles['ago'])}
    >
      {shown}
    </time>
  );
}

/** What is long ago is told by its day, which stands there already. */
const bothTexts = (full: string, ago: string): string => (full.startsWith(ago) ? full : `${full} (${ago})`);

function words(moment: Date, now: Date, form: NonNullable<TimeStampProps['form']>): string {
  switch (form) {
    case 'relative':
      return relativeText(moment, now);
    case 'full':
      return fullText(moment);
    case 'both':
      return bothTexts(fullText(moment), relativeText(moment, now));
    case 'day':
      return dayText(moment);
    case 'clock':
      return clockText(moment);
  }
}
