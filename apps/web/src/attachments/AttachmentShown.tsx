import { useQuery } from '@apollo/client/react';
import type { TalkFile, TalkImage } from '@pathways/domain/discussions';
import { AttachmentDocument, type Attachment } from './attachment.documents.js';
import styles from './Attachments.module.css';
import { FileShown } from './FileShown.js';
import { PictureShown } from './PictureShown.js';
import { useKnownAttachment } from './useAttachment.js';

interface AttachmentShownProps {
  attachment: TalkImage | TalkFile;
}

/** A picture or a file where it stands in somebody’s words. */
export function AttachmentShown({ attachment: node }: AttachmentShownProps) {
  const { attachment, local } = useKnownAttachment(node.attrs.attachmentId);
  return attachment ? (
    <Drawn node={node} attachment={attachment} local={local} />
  ) : (
    <Sought attachment={node} />
  );
}

interface DrawnProps {
  node: TalkImage | TalkFile;
  attachment: Attachment;
  local?: string | null | undefined;
}

/** By what it is, not by what the words call it. */
function Drawn({ node, attachment, local }: DrawnProps) {
  if (!attachment.isPicture) return <FileShown attachment={attachment} />;
  const alt = node.type === 'talkImage' ? node.attrs.alt : '';
  return <PictureShown attachment={attachment} alt={alt} local={local} />;
}

/** In a draft or on its way the words do not bring along what they name: the server is asked. */
function Sought({ attachment: node }: AttachmentShownProps) {
  const { data, loading } = useQuery(AttachmentDocument, { variables: { id: node.attrs.attachmentId } });
  if (data?.attachment) return <Drawn node={node} attachment={data.attachment} />;
  return loading ? <p className={styles['absent']}>Looking for it …</p> : <Absent node={node} />;
}

/** It was hidden, never arrived, or the line is cut. */
function Absent({ node }: { node: TalkImage | TalkFile }) {
  const [what, name] = node.type === 'talkFile' ? ['file', node.attrs.name] : ['picture', node.attrs.alt];
  return (
    <p className={styles['absent']}>
      A {what} that is not here{name && `: ${name}`}
    </p>
  );
}
