import { Notice, TextLink } from '@pathways/ui';
import type { Plan } from './plan-shapes.js';

/** Says where the plan stands when it is no draft any more. */
export function PlanStatusNotice({ plan }: { readonly plan: Plan }) {
  switch (plan.status) {
    case 'DRAFT':
      return null;
    case 'WITH_SCHOOLS':
      return (
        <Notice tone="warning" live={false} title="Schools were asked about their places">
          You can still change groups; schools whose group changes are asked again.{' '}
          <TextLink href={`/plans/${plan.id}/release`}>See their answers</TextLink>
        </Notice>
      );
    case 'RELEASED':
      return (
        <Notice tone="success" live={false} title="This plan is released">
          Its groups are real and their people can meet. The plan stays as it was, to be read.{' '}
          <TextLink href={`/programmes/${plan.programmeSlug}`}>See the groups</TextLink>
        </Notice>
      );
    case 'ABANDONED':
      return (
        <Notice live={false} title="This plan was given up">
          Nothing came of it. It stays to be read.
        </Notice>
      );
  }
}
