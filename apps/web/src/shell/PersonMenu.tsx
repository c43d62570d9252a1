import { ButtonLink, Menu, Row } from '@pathways/ui';
import { Bell } from '../attention/Bell.js';
import { useViewer } from '../viewer.js';

export function PersonMenu() {
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer === null) return <ButtonLink href="/sign-in">Sign in</ButtonLink>;
  return (
    <Row gap="s">
      <Bell person={viewer.id} />
      <Menu
        label={viewer.name}
        icon="person"
        actions={[
          { id: 'me', label: 'My account', href: '/me' },
          { id: 'attention', label: 'What reaches me', href: '/me/attention' },
          { id: 'sign-out', label: 'Sign out', href: '/sign-out', startsGroup: true },
        ]}
      />
    </Row>
  );
}
