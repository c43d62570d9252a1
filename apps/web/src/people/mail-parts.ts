export interface MailPart {
  readonly text: string;
  /** Where an address in the text leads: to a path on our own pages, whole elsewhere; null for words. */
  readonly href: string | null;
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Our own addresses lead to the page one is looking at, under whichever name of this machine it was opened. */
function hrefOf(address: string, origin: string): string {
  const url = new URL(address);
  const here = new URL(origin);
  const isOurs = url.origin === here.origin || (loopback.test(url.hostname) && loopback.test(here.hostname));
  return isOurs ? `${url.pathname}${url.search}` : address;
}

/** A mail's text as words and addresses. */
export function partsOf(text: string, origin: string): MailPart[] {
  return text
    .split(/(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])/)
    .filter(part => part !== '')
    .map(part => ({ text: part, href: /^https?:\/\//.test(part) ? hrefOf(part, origin) : null }));
}
