import type { PublicFrame } from '@pathways/domain/library';
import type { ReactNode } from 'react';
import { MachineLinks } from './MachineLinks.js';

export interface PublicDocumentProps {
  frame: PublicFrame;
  title: string;
  description: string;
  /** The one address of this content, from the first slash on. */
  path: string;
  /** What machines may read of it (schema.org). It is data, not script. */
  about?: object | undefined;
  isIndexed?: boolean | undefined;
  children: ReactNode;
}

/** Text that cannot end the element which holds it. */
const asJson = (about: object) => JSON.stringify(about).replaceAll('<', '\\u003c');

/** A whole public page: readable without styles, without script, on paper. */
export function PublicDocument({
  frame,
  title,
  description,
  path,
  about,
  isIndexed = true,
  children,
}: PublicDocumentProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Pathways`}</title>
        <meta name="description" content={description} />
        {!isIndexed && <meta name="robots" content="noindex" />}
        <link rel="canonical" href={`${frame.origin}${path}`} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="New in the library"
          href="/library/feed.atom"
        />
        <link rel="stylesheet" href={frame.stylesheet} />
        {about && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(about) }} />}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <SiteHead isLibrary={path === '/library'} />
        <main id="main">{children}</main>
        <SiteFoot />
      </body>
    </html>
  );
}

function SiteHead({ isLibrary }: { isLibrary: boolean }) {
  return (
    <header className="site-head">
      <a className="brand" href="/library">
        <PathMark />
        Pathways
      </a>
      <nav aria-label="Site">
        <ul>
          <li>
            <a href="/library" {...(isLibrary ? { 'aria-current': 'page' as const } : {})}>
              Practice library
            </a>
          </li>
          <li>
            <a href="/library/rules">How it counts</a>
          </li>
          <li>
            <a href="/">Your rooms</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function PathMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
      <path d="M5 19c0-7 14-7 14-14" />
      <circle cx="5" cy="19" r="2" fill="currentColor" />
      <circle cx="19" cy="5" r="2" fill="currentColor" />
    </svg>
  );
}

function SiteFoot() {
  return (
    <footer className="site-foot">
      <p>
        Anybody may use the practices in this library who names the source; each says at its end under which
        licence. No cookies are set on these pages and nobody is followed.
      </p>
      <MachineLinks />
    </footer>
  );
}
