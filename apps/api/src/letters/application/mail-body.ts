/** A mail in its parts; both forms of it, plain and HTML, are made of the same. */
export interface MailBody {
  readonly title: string;
  readonly lead: string | null;
  readonly parts: readonly MailPart[];
  /** Why it came, and how to change that. */
  readonly footer: readonly MailLink[];
}

export interface MailLink {
  readonly words: string;
  readonly url?: string;
}

export interface MailPart {
  readonly heading: string | null;
  readonly lines: readonly string[];
  /** What somebody wrote, where the room lets mails carry it. */
  readonly quote?: string | undefined;
  readonly link?: { readonly words: string; readonly url: string } | undefined;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

/** Plain text, for readers who prefer it and for those who listen. */
export function asText({ title, lead, parts, footer }: MailBody): string {
  const told = parts.map(({ heading, lines, quote, link }) =>
    [heading, ...lines, quote && `\n${quoted(quote)}\n`, link && `${link.words}: ${link.url}`]
      .filter(Boolean)
      .join('\n'),
  );
  const end = footer.map(({ words, url }) => (url ? `${words}: ${url}` : words)).join('\n');
  return [title, lead, ...told, `-- \n${end}`].filter(Boolean).join('\n\n').concat('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, letter => escapes[letter] ?? letter);
const broken = (text: string): string => safe(text).replace(/\n/g, '<br>');
const anchor = (words: string, url: string): string => `<a href="${safe(url)}">${safe(words)}</a>`;

function partAsHtml({ heading, lines, quote, link }: MailPart): string {
  return [
    heading && `<h2 style="font-size:1.1em;margin:1.5em 0 .25em">${safe(heading)}</h2>`,
    ...lines.map(line => `<p style="margin:.25em 0">${broken(line)}</p>`),
    quote &&
      `<blockquote style="margin:.75em 0;padding-left:1em;border-left:3px solid #767676">${broken(quote)}</blockquote>`,
    link && `<p style="margin:.5em 0">${anchor(link.words, link.url)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Simple HTML: one column, headings in order, nothing loaded from anywhere, colours left to the reader's own. */
export function asHtml({ title, lead, parts, footer }: MailBody): string {
  const end = footer.map(({ words, url }) => (url ? anchor(words, url) : safe(words))).join('<br>\n');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${safe(title)}</title></head>
<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:38em;margin:0 auto;padding:1em">
<main>
<h1 style="font-size:1.35em;margin:0 0 .5em">${safe(title)}</h1>
${lead ? `<p>${broken(lead)}</p>` : ''}
${parts.map(partAsHtml).join('\n')}
</main>
<footer style="margin-top:2em;padding-top:1em;border-top:1px solid #767676;font-size:.9em"><p>${end}</p></footer>
</body>
</html>
`;
}
