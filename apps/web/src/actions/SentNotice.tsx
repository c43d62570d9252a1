import { Notice, TextLink } from '@pathways/ui';

interface SentNoticeProps {
  /** What was sent from this page, a sentence each without its full stop. */
  sent: readonly string[];
  group: string;
  groupName: string;
}

/** Home asks no more for what was given: it says that it was sent, who reads it and where it stands. */
export function SentNotice({ sent, group, groupName }: SentNoticeProps) {
  return sent.map((what, at) => (
    <Notice
      key={at}
      tone="success"
      title={what}
      action={<TextLink href={`/groups/${group}/actions`}>{`See it in ${groupName}`}</TextLink>}
    >
      <p>Everybody in {groupName} can read it, beside the group’s actions and ideas.</p>
    </Notice>
  ));
}
