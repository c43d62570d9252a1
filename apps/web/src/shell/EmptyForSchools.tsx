import { EmptyState, RefusedState } from '@pathways/ui';
import type { ReactNode } from 'react';
import { holds, useViewer } from '../viewer.js';

interface EmptyForSchoolsProps {
  title: string;
  children: ReactNode;
}

/** The empty state of a school's own page. Who speaks for no school is told so: nothing will ever come here for them. */
export function EmptyForSchools({ title, children }: EmptyForSchoolsProps) {
  const viewer = useViewer();
  if (!viewer || holds(viewer, 'SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE'))
    return <EmptyState title={title}>{children}</EmptyState>;
  return (
    <RefusedState title="This page is for people who speak for a school">
      <p>You speak for none here. A leader of a school can give you that right.</p>
    </RefusedState>
  );
}
