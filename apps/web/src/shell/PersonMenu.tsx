import { ButtonLink, Menu } from '@pathways/ui';
import { useViewer } from '../viewer.js';

export function PersonMenu() {
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer === null) return <ButtonLink href="/sign-in">Sign in</ButtonLink>;
  return (
    <Menu
      label={viewer.name}
      icon="person"
      actions={[
        { id: 'me', label: 'My account', href: '/me' },
        { id: 'sign-out', label: 'Sign out', href: '/sign-out', startsGroup: true },
      ]}
    />
  );
}
