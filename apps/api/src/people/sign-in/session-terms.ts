const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long signing in lasts, in seconds. */
export const sessionTerms = {
  /** A session ends this long after signing in, whatever happens. */
  absolute: 30 * day,
  /** A session that is not used ends after this. */
  idle: 7 * day,
  /** The last use is written down this often at most, so that reading a page is rarely a write. */
  noted: hour,
  /** A link in a mail that somebody asked for at the sign-in page. */
  link: 15 * minute,
} as const;

/** The name begins with `__Host-` on https: then browsers hold it to this host, this path and encrypted requests. */
export const cookiePrefix = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-pathways' : 'pathways';

export const sessionCookie = (publicUrl: string): string => `${cookiePrefix(publicUrl)}.session_token`;
