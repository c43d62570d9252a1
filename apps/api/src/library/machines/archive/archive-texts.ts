import { licenceLinks, licences } from '@pathways/domain/practices';
import type { LibraryRecord } from '../application/record.queries.js';

const opening = (madeAt: Date, origin: string) => `Pathways practice library
=========================

A whole copy of ${origin}/library, made on ${madeAt.toISOString()}.
`;

export const readmeOf = (madeAt: Date, origin: string): string => `${opening(madeAt, origin)}
Read it: open index.html, or serve this folder with any static server, for example
    python3 -m http.server
Each practice keeps its address: /library/<name>, its versions below it, and beside it
<name>.json (everything its page shows), .bib, .ris and .csl.json (citations).
library/practices.csv is a table of all; index.json says what each file is;
redirects.json leads from withdrawn practices to those that replace them.

Withdrawn practices are in here by their title, the reason and what replaces them, without their content.
Words that a school has taken back since this copy was made may still be in it. Before you publish it anew,
fetch the newest: ${origin}/library/archive.zip

Check it: SHA256SUMS has the sum of every file, and SHA256SUMS.sig is its Ed25519 signature. The key stands at
${origin}/library/signing-key.pem
    sha256sum --check SHA256SUMS
    openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig
The copy of the key in here only shows that nothing was damaged: trust the one you fetched yourself.
`;

/** Each practice has the licence that its schools chose: the text names them all, so that a copy need not be searched. */
export function licenceText(records: readonly LibraryRecord[], madeAt: Date, origin: string): string {
  const shown = records.filter(({ withdrawal }) => withdrawal === null);
  const chosen = licences
    .map(name => ({ name, slugs: shown.filter(({ licence }) => licence === name).map(({ slug }) => slug) }))
    .filter(({ slugs }) => slugs.length > 0)
    .map(
      ({ name, slugs }) =>
        `Under ${name} (${licenceLinks[name]}):\n${slugs.map(slug => `    library/${slug}\n`).join('')}`,
    );
  return `${opening(madeAt, origin)}
Each practice has a licence of its own. Whichever it is, name the practice, its programme, its address in the
library and the licence, and say what you changed. Quotations are the words of schools that agreed to be
quoted under the pseudonym or name beside them: keep it.

${chosen.join('\n')}`;
}

export const frontPage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Pathways practice library</title>
<meta http-equiv="refresh" content="0; url=library/index.html"></head>
<body><p><a href="library/index.html">Pathways practice library</a></p></body></html>
`;
