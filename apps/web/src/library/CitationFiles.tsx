const files = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL JSON'],
  ['json', 'Everything on this page as JSON'],
] as const;

/** The same for reference managers and other programs. */
export function CitationFiles({ slug }: { slug: string }) {
  return (
    <ul className="tags no-print" aria-label="For reference managers and programs">
      {files.map(([ending, name]) => (
        <li key={ending}>
          <a href={`/library/${slug}.${ending}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
