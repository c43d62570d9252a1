import type { LibrarySchool, LibrarySchoolPage, PublicFrame } from '@pathways/domain/library';
import { addressOf, askedFor } from './address.js';
import { Hidden } from './Hidden.js';
import { PublicDocument } from './PublicDocument.js';
import { SchoolField } from './SchoolField.js';
import { counted, phaseWords } from './wording.js';

interface SchoolsDocumentProps {
  page: LibrarySchoolPage;
  frame: PublicFrame;
}

/** Choosing one's school: nothing is kept of it but the address that the visitor goes to. */
export function SchoolsDocument({ page, frame }: SchoolsDocumentProps) {
  const { search, sought, total } = page;
  const title =
    sought === '' ? 'Schools like mine' : `${counted(total, 'school', 'schools')} for “${sought}”`;
  return (
    <PublicDocument
      frame={frame}
      title={title}
      description="Choose your school to read first what comes from schools like it."
      path="/library/schools"
      isIndexed={false}
    >
      <p className="kicker">Practice library</p>
      <h1>Which school is yours?</h1>
      <p className="lead">
        The library is then sorted by how alike your school is to where each practice comes from.{' '}
        <a href="/library/rules/alike">How that is counted</a>. Nothing is kept of your choice: it stands in
        the address of the page.
      </p>
      <form method="get" action="/library/schools" aria-label="Schools like mine">
        <SchoolField sought={sought} />
        <Hidden asked={askedFor(search)} />
        <button type="submit">Find</button>
      </form>
      {sought !== '' && <Found page={page} />}
      <p>
        <a href={addressOf(search)}>Back to the practices</a>
      </p>
    </PublicDocument>
  );
}

function Found({ page: { search, sought, schools, total } }: { page: LibrarySchoolPage }) {
  if (schools.length === 0)
    return (
      <section>
        <h2>No school found for “{sought}”</h2>
        <p>
          Try a part of the name with the town, the postcode, or the six digits of the URN. Only open schools
          of the register that this library holds can be found.
        </p>
      </section>
    );
  return (
    <section>
      <h2>{counted(total, 'school', 'schools')} found</h2>
      {total > schools.length && <p>The best {schools.length} are shown. Add the town to see others.</p>}
      <ul className="schools">
        {schools.map(school => (
          <li key={school.urn}>
            <a href={addressOf({ ...search, like: school.urn, order: 'alike' })}>{school.name}</a>
            <p className="quiet">{placeOf(school)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOf = ({ town, postcode, authority, phase, urn, isFictional }: LibrarySchool): string =>
  [
    ...new Set([town, postcode, authority].filter(Boolean)),
    phase === 'other' ? 'another phase' : phaseWords[phase].toLowerCase(),
    `URN ${urn}`,
    ...(isFictional ? ['invented, for the sample'] : []),
  ].join(', ');
