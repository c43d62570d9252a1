import { readLink, type TalkInline, type TalkMark } from '@pathways/domain/discussions';
import { Fragment, type ReactNode } from 'react';
import styles from './TalkText.module.css';

/** A line of words: text with its marks, breaks and mentions. Almost all lines are words and nothing else. */
export function inlineOf(inline: readonly TalkInline[] = []): ReactNode {
  const [first] = inline;
  if (first && inline.length === 1) return drawn(first);
  return inline.map((node, place) => <Fragment key={place}>{drawn(node)}</Fragment>);
}

function drawn(node: TalkInline): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className={styles['mention']}>@{node.attrs.label}</span>;
    case 'text':
      // The first mark, the link, is the outermost.
      return (node.marks ?? []).reduceRight<ReactNode>((inside, mark) => marked(inside, mark), node.text);
  }
}

function marked(inside: ReactNode, mark: TalkMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
    case 'strike':
      return <s>{inside}</s>;
    case 'link': {
      // A draft that was never on the server may still hold any address.
      const href = readLink(mark.attrs.href);
      return href === null ? (
        inside
      ) : (
        <a href={href} rel="noopener noreferrer nofollow" target="_blank">
          {inside}
        </a>
      );
    }
  }
}
