import type { NavPlace } from '@pathways/ui';
import { useLocation } from 'react-router';
import { placeOfAddress } from './place-of-address.js';
import { holds, useViewer } from '../viewer.js';

/** The places of the main navigation, for the roles of the person who looks. */
export function usePlaces(): NavPlace[] {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer) return [];
  const places: NavPlace[] = [
    { label: 'Home', href: '/', icon: 'home' },
    { label: 'Schools', href: '/schools', icon: 'school' },
    { label: 'Frameworks', href: '/frameworks', icon: 'note' },
  ];
  if (holds(viewer, 'COORDINATOR', 'STEERING_MEMBER')) {
    places.push({ label: 'Programmes', href: '/programmes', icon: 'group' });
  }
  if (holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE')) {
    places.push({ label: 'Consent', href: '/consent', icon: 'quote' });
  }
  if (holds(viewer, 'RESEARCHER')) places.push({ label: 'Research', href: '/research', icon: 'tag' });
  if (holds(viewer, 'RESEARCHER')) places.push({ label: 'Analysis', href: '/analysis', icon: 'table' });
  if (holds(viewer, 'RESEARCHER', 'EDITOR'))
    places.push({ label: 'Practices', href: '/practices', icon: 'book' });
  if (holds(viewer, 'LA_OFFICER')) {
    places.push({ label: 'My authority', href: '/authority', icon: 'map' });
  }
  if (holds(viewer, 'ADMINISTRATOR')) {
    places.push({ label: 'Admin', href: '/administration', icon: 'settings' });
  }
  const here = placeOfAddress(
    pathname,
    places.map(({ href }) => href),
  );
  return places.map(place => ({ ...place, isCurrent: place.href === here }));
}
