import { changedLines, clauseLibrary, linesOf, sayChanged, type ChangedLine } from '@pathways/domain/charter';
import type { CharterClauses } from '@pathways/domain/groups';
import type { CharterChangeView, GroupCharterView } from '../application/charter.queries.js';
import type { ChangedCharterLine, CharterChange, CharterSchool, GroupCharter } from './charter.type.js';

const asChanged = (lines: readonly ChangedLine[]): ChangedCharterLine[] =>
  lines.map(({ before, after, ...line }) => ({ ...line, before: { ...before }, after: { ...after } }));

/** Who accepted a charter by its number, or a change by its id. */
function schoolsOf(
  view: GroupCharterView,
  isMeant: (acceptance: GroupCharterView['acceptances'][number]) => boolean,
): CharterSchool[] {
  return view.schools.map(({ urn, name }) => {
    const said = view.acceptances.find(one => one.urn === urn && isMeant(one));
    const viewerCanAccept = !said && view.viewerAcceptsFor.includes(urn);
    return {
      urn,
      name,
      acceptedAt: said?.acceptedAt ?? null,
      acceptedBy: said?.acceptedBy ?? null,
      viewerCanAccept,
    };
  });
}

const asChange = (
  view: GroupCharterView,
  stood: CharterClauses,
  change: CharterChangeView,
): CharterChange => {
  const changed = changedLines(stood, change.clauses);
  return {
    id: change.id,
    number: change.number,
    isHidden: change.isHidden,
    because: change.because,
    proposedBy: change.proposedBy,
    proposedFor: change.proposedFor,
    proposedAt: change.proposedAt,
    summary: sayChanged(changed),
    changed: asChanged(changed),
    schools: schoolsOf(view, one => one.change === change.id),
    outcome: change.outcome,
    settledFor: change.settledFor,
    settledBecause: change.settledBecause,
    viewerCanTakeBack: change.viewerCanTakeBack,
  };
};

export function asGroupCharter(view: GroupCharterView): GroupCharter {
  const [inForce] = view.versions;
  if (!inForce) throw new Error('A group has no charter.');
  const clausesOf = (number: number) =>
    view.versions.find(version => version.number === number)?.clauses ?? inForce.clauses;
  const adopted = new Set(view.changes.flatMap(({ id, outcome }) => (outcome === 'adopted' ? id : [])));
  const waiting = view.changes.find(({ outcome }) => outcome === null);
  return {
    groupId: view.group,
    groupName: view.groupName,
    number: inForce.number,
    adoptedAt: inForce.adoptedAt,
    lines: linesOf(inForce.clauses).map(line => ({ ...line, choice: { ...line.choice } })),
    schools: schoolsOf(
      view,
      ({ number, change }) => number === inForce.number && (change === null || adopted.has(change)),
    ),
    waiting: waiting ? asChange(view, inForce.clauses, waiting) : null,
    givenUp: view.changes
      .filter(({ outcome }) => outcome === 'declined' || outcome === 'taken back')
      .map(change => asChange(view, clausesOf(change.number - 1), change)),
    versions: view.versions.map(({ number, adoptedAt, because, clauses }) => ({
      number,
      adoptedAt,
      because,
      changed: number === 1 ? [] : asChanged(changedLines(clausesOf(number - 1), clauses)),
    })),
    library: clauseLibrary.map(clause => ({ ...clause, choices: clause.choices.map(one => ({ ...one })) })),
    viewerCanPropose: view.viewerCanPropose,
  };
}
