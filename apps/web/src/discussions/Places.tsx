import { List, ListRow, Section } from '@pathways/ui';
import { holds, type Viewer } from '../viewer.js';

const places = [
  {
    roles: ['SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE', 'COORDINATOR', 'STEERING_MEMBER'],
    href: '/expertise',
    label: 'Offers and asks',
    detail: 'What schools of the programme can give each other, and what they look for.',
  },
  {
    roles: ['SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE'],
    href: '/me',
    label: 'Your school’s people',
    detail: 'Who acts for it, adding somebody, handing over.',
  },
  {
    roles: ['COORDINATOR'],
    href: '/programmes',
    label: 'Programmes',
    detail: 'Schools, cycles, prompt sheets and formation.',
  },
  {
    roles: ['STEERING_MEMBER'],
    href: '/programmes',
    label: 'How the programme stands',
    detail: 'Who takes part, against the target; what was agreed and done; the report of each cycle.',
  },
  {
    roles: ['LA_OFFICER'],
    href: '/authority',
    label: 'My authority',
    detail: 'Which of its schools take part, and in what.',
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

/** Where work is done that belongs to no one group. */
export function Places({ viewer }: { viewer: Viewer }) {
  const open = places.filter(place => holds(viewer, ...place.roles));
  if (open.length === 0) return null;
  return (
    <Section title="Your work">
      <List label="Your work">
        {open.map(place => (
          <ListRow key={place.label} title={place.label} href={place.href} detail={place.detail} />
        ))}
      </List>
    </Section>
  );
}
