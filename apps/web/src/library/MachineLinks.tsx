/** The library for programs, and as a whole. */
export function MachineLinks() {
  return (
    <p className="no-print">
      Take it with you: <a href="/library/feed.atom">news as a feed</a>,{' '}
      <a href="/library/practices.csv">all practices as a table</a>,{' '}
      <a href="/library/archive.zip">the whole library as a signed archive</a>. For programs:{' '}
      <a href="/library/oai?verb=Identify">OAI-PMH</a>, <a href="/library/graphql">GraphQL</a>,{' '}
      <a href="/library/sitemap.xml">sitemap</a>.
    </p>
  );
}
