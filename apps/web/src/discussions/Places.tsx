import { List, ListRow, Section } from '@pathways/ui';
import { holds, type Viewer } from '../viewer.js';

const places = [
  {
    roles: ['COORDINATOR', 'STEERING_MEMBER'],
    href: '/programmes',
    label: 'Programmes',
    detail: 'Schools, cycles, prompt sheets and formation.',
  },
  {
    roles: ['LA_OFFICER'],
    href: '/schools',
    label: 'Schools',
    detail: 'The register with its published figures.',
  },
  {
    roles: ['RESEARCHER', 'EDITOR'],
    href: '/practices',
    label: 'Practices',
    detail: 'Codes, drafts, review and publication.',
  },
  {
    roles: ['ADMINISTRATOR'],
    href: '/administration/people',
    label: 'Administration',
    detail: 'People, roles and imports.',
  },
] as const;

/** Where the work of coordinators, researchers, editors and administrators is done. */
export function Places({ viewer }: { viewer: Viewer }) {
  const open = places.filter(place => holds(viewer, ...place.roles));
  if (open.length === 0) return null;
  return (
    <Section title="Your work">
      <List label="Your work">
        {open.map(place => (
          <ListRow key={place.href} title={place.label} href={place.href} detail={place.detail} />
        ))}
      </List>
    </Section>
  );
}
