/** What of a CSL record a citation is made of; anything may be missing. Shapes: citationstyles.org, CSL JSON 1.0. */
interface CslRecord {
  readonly title?: string | undefined;
  readonly author?:
    | readonly {
        readonly family?: string | undefined;
        readonly given?: string | undefined;
        readonly literal?: string | undefined;
      }[]
    | undefined;
  readonly issued?:
    { readonly 'date-parts'?: readonly (readonly (number | string)[])[] | undefined } | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
}

type Author = NonNullable<CslRecord['author']>[number];

const nameOf = ({ family, given, literal }: Author): string =>
  family ? [family, given && `${given.charAt(0)}.`].filter(Boolean).join(', ') : (literal ?? '');

function authorsOf(authors: readonly Author[]): string {
  const names = authors.map(nameOf).filter(Boolean);
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** “Ainscow, M. (2020). Promoting inclusion. Nordic Journal.”; null where the record has no title. */
export function citationOf(record: CslRecord): string | null {
  const title = record.title?.trim();
  if (!title) return null;
  const year = record.issued?.['date-parts']?.[0]?.[0];
  const who = authorsOf(record.author ?? []);
  const lead = [who, year !== undefined ? `(${year})` : ''].filter(Boolean).join(' ');
  const where = record['container-title'] || record.publisher;
  return [lead, title, where]
    .filter(part => part !== undefined && part !== '')
    .map(part => (part?.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
