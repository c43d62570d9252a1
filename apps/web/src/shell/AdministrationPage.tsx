import { ButtonLink, List, ListRow, Page, RefusedState } from '@pathways/ui';
import { holds, useViewer } from '../viewer.js';

/** Where an administrator goes from. What stands behind each door decides for itself who may enter. */
export function AdministrationPage() {
  const viewer = useViewer();
  if (viewer === undefined) return <Page title="Administration" />;
  if (!holds(viewer, 'ADMINISTRATOR')) {
    return (
      <Page title="Administration">
        <RefusedState title="This is for administrators" action={<ButtonLink href="/">Go home</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page title="Administration" lead="What the installation needs somebody to look after.">
      <List label="Parts of administration">
        <ListRow
          title="People and roles"
          href="/administration/people"
          detail="Who may do what, and where: enter people, give and end roles."
        />
        <ListRow
          title="Imports"
          href="/administration/imports"
          detail="Read the register of schools and published measures, and see what became of each line."
        />
        <ListRow
          title="Frameworks"
          href="/frameworks/import"
          detail="Import strategies and delivery plans, and see what became of each line."
        />
        <ListRow
          title="Term dates"
          href="/letters/term-dates"
          detail="When the schools of each authority are closed, so that no mail comes then."
        />
        <ListRow
          title="Audit log"
          href="/audit"
          detail="Who did what to what, and when. It is written with every change and never altered."
        />
        <ListRow
          title="Jobs"
          href="/operations/jobs"
          detail="Mail, digests and other work that is done by itself: what waits, and what failed."
        />
        <ListRow
          title="Files"
          href="/operations/files"
          detail="Where pictures and files are kept, whether that works, and whether a virus scanner looks into them."
        />
      </List>
    </Page>
  );
}
