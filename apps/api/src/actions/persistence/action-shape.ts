import type { AuthorityCode, Urn } from '@pathways/domain/shared';
import { toAttachmentView, type AttachmentFacts } from '../../attachments/application/attachment.views.js';
import type {
  ActionSchoolView,
  ActionView,
  EvidenceView,
  ExchangeView,
  IdeaStepView,
  IdeaView,
  ReturnView,
} from '../application/action.views.js';

type Told<View, Moment extends keyof View> = Omit<View, Moment> & Readonly<Record<Moment, string>>;

export interface ActionRow extends Omit<
  ActionView,
  'school' | 'schoolDay' | 'returns' | 'evidence' | 'isViewers' | 'viewerCanAnswer'
> {
  readonly urn: Urn;
  readonly schoolName: string;
  readonly authority: AuthorityCode;
  readonly returns: readonly Told<ReturnView, 'toldAt'>[];
  readonly evidence: readonly AttachmentFacts[];
}

export function toAction(
  { urn, schoolName, authority: _, returns, evidence, ...row }: ActionRow,
  openDayBefore: (day: string) => string,
): Omit<ActionView, 'isViewers' | 'viewerCanAnswer'> {
  const openDay = openDayBefore(row.dueOn);
  return {
    ...row,
    school: { urn, name: schoolName },
    schoolDay: openDay === row.dueOn ? null : openDay,
    returns: returns.map(told => ({ ...told, toldAt: new Date(told.toldAt) })),
    evidence: evidence.map(toAttachmentView),
  };
}

export interface IdeaRow extends Omit<IdeaView, 'steps' | 'viewerCanSettle'> {
  readonly steps: readonly Told<IdeaStepView, 'writtenAt'>[];
}

export const toIdea = ({ steps, ...row }: IdeaRow, viewerCanSettle: boolean): IdeaView => ({
  ...row,
  viewerCanSettle,
  steps: steps.map(step => ({ ...step, writtenAt: new Date(step.writtenAt) })),
});

export interface ExchangeRow extends Omit<
  ExchangeView,
  'evidence' | 'missing' | 'ownMissing' | 'viewerCanSettle'
> {
  readonly members: readonly ActionSchoolView[];
  readonly evidence: readonly Told<Omit<EvidenceView, 'unasked'>, 'writtenAt'>[];
}

export function toExchange(
  { members, evidence, ...row }: ExchangeRow,
  own: readonly Urn[],
  viewerCanSettle: boolean,
): ExchangeView {
  const missing = members.filter(({ urn }) => !evidence.some(({ school }) => school.urn === urn));
  const mine = members.filter(({ urn }) => own.includes(urn));
  return {
    ...row,
    viewerCanSettle,
    missing,
    ownMissing: missing.filter(({ urn }) => own.includes(urn)),
    evidence: evidence.map(one => ({
      ...one,
      writtenAt: new Date(one.writtenAt),
      unasked: mine.filter(
        ({ urn }) =>
          !one.isHidden && urn !== one.school.urn && !one.questions.some(({ by }) => by.urn === urn),
      ),
    })),
  };
}
