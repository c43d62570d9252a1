interface StopPage {
  readonly title: string;
  readonly words?: string;
  /** The form goes to the page's own address. */
  readonly button?: string;
  readonly settingsPage: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, letter => escapes[letter] ?? letter);

/** A page without script: it works in every mail program's own window. */
export const stopPage = ({ title, words, button, settingsPage }: StopPage): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${safe(title)} – Pathways</title>
<style>
body { font: 1.125rem/1.6 'Noto Sans', system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; background: #faf7f1; color: #1b2321 }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1.5rem 0 1rem }
a, .name { color: #0d5c54 }
.name { font-weight: 700; margin: 0 }
button { font: inherit; font-weight: 700; padding: .7rem 1.4rem; border: 0; border-radius: .4rem; background: #0d5c54; color: #fff; cursor: pointer }
@media (prefers-color-scheme: dark) {
  body { background: #141917; color: #ecebe3 }
  a, .name { color: #84cfbe }
  button { background: #84cfbe; color: #10201b }
}
</style>
</head>
<body>
<main>
<p class="name">Pathways</p>
<h1>${safe(title)}</h1>
${words ? `<p role="status">${safe(words)}</p>` : ''}
${button ? `<form method="post"><button type="submit">${safe(button)}</button></form>` : ''}
<p><a href="${safe(settingsPage)}">Choose in detail what reaches you</a> (asks you to sign in)</p>
</main>
</body>
</html>
`;
