import { Page } from '@pathways/ui';

export function HomePage() {
  return <Page title="Pathways" lead="Where school action-learning trios meet, talk and share practice." />;
}
