import type { NavPlace } from '@pathways/ui';
import { useLocation } from 'react-router';
import { holds, useViewer } from '../viewer.js';

/** The places of the main navigation, for the roles of the person who looks. */
export function usePlaces(): NavPlace[] {
  const viewer = useViewer();
  const { pathname } = useLocation();
  if (!viewer) return [];
  const places: NavPlace[] = [
    { label: 'Home', href: '/', icon: 'home' },
    { label: 'Schools', href: '/schools', icon: 'school' },
  ];
  if (holds(viewer, 'COORDINATOR', 'STEERING_MEMBER')) {
    places.push({ label: 'Programmes', href: '/programmes', icon: 'group' });
  }
  if (holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE')) {
    places.push({ label: 'Consent', href: '/consent', icon: 'quote' });
  }
  if (holds(viewer, 'RESEARCHER', 'EDITOR'))
    places.push({ label: 'Practices', href: '/practices', icon: 'book' });
  if (holds(viewer, 'ADMINISTRATOR')) {
    places.push({ label: 'Administration', href: '/administration', icon: 'settings' });
  }
  return places.map(place => ({
    ...place,
    isCurrent: place.href === '/' ? pathname === '/' : pathname.startsWith(place.href),
  }));
}
