const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, letter => escapes[letter] ?? letter);

interface MetPage {
  readonly title: string;
  readonly words?: string;
  /** The token, where there is something to say. */
  readonly token?: string;
  readonly page: string;
}

const choices = [
  ['met', 'We met'],
  ['moved', 'We moved it'],
  ['not met', 'We did not meet'],
] as const;

const form = (token: string): string => `<form method="post" action="/api/meetings/met?token=${safe(token)}">
<label for="because">Why, in a few words (may stay empty)</label>
<input id="because" name="because" maxlength="500" autocomplete="off">
${choices.map(([became, words]) => `<button type="submit" name="became" value="${became}">${words}</button>`).join('\n')}
</form>`;

/** A page without script: it works in every mail program's own window. */
export const metPage = ({ title, words, token, page }: MetPage): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${safe(title)} – Pathways</title>
<style>
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit }
input { padding: .6rem; margin-bottom: 1rem }
button { padding: .8rem 1.2rem; margin: .6rem 0; border: 2px solid currentColor; border-radius: .4rem; cursor: pointer }
</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
${words ? `<p role="status">${safe(words)}</p>` : ''}
${token ? form(token) : ''}
<p><a href="${safe(page)}">Open the meeting</a> (asks you to sign in)</p>
</main>
</body>
</html>
`;
