import {
  headingLevels,
  type TalkBlock,
  type TalkCell,
  type TalkDocument,
} from '@pathways/domain/discussions';
import { memo, createElement, Fragment, type ReactElement } from 'react';
import { AttachmentShown } from '../attachments/AttachmentShown.js';
import styles from './TalkText.module.css';
import { inlineOf } from './talk-inline.js';

/** The largest heading that somebody may write stands below the section’s own (level 2). */
const firstLevel = 3;

/** Words as they were written, drawn from the document node by node: no markup of anybody’s is ever put on the page. */
export const TalkText = memo(function TalkText({ document }: { document: TalkDocument }) {
  return <div className={styles['talk']}>{document.content.map(blockOf)}</div>;
});

/** A call and not a component of its own: a long room has thousands of these, and React remembers each component. */
function blockOf(block: TalkBlock, place: number): ReactElement {
  switch (block.type) {
    case 'paragraph':
      return <p key={place}>{inlineOf(block.content)}</p>;
    case 'heading':
      return createElement(
        `h${firstLevel - 1 + Math.min(block.attrs.level, headingLevels)}`,
        { key: place },
        inlineOf(block.content),
      );
    case 'bulletList':
      return <ul key={place}>{block.content.map(pointOf)}</ul>;
    case 'orderedList':
      return (
        <ol key={place} start={block.attrs.start}>
          {block.content.map(pointOf)}
        </ol>
      );
    case 'blockquote':
      return <blockquote key={place}>{block.content.map(blockOf)}</blockquote>;
    case 'horizontalRule':
      return <hr key={place} />;
    case 'table':
      return <TalkTable key={place} rows={block.content.map(row => row.content)} />;
    case 'talkImage':
    case 'talkFile':
      return <AttachmentShown key={place} attachment={block} />;
  }
}

const pointOf = (point: { readonly content: readonly TalkBlock[] }, place: number) => (
  <li key={place}>{point.content.map(blockOf)}</li>
);

/** Wider than a phone, a table moves in a frame of its own, which the keyboard can reach. */
function TalkTable({ rows }: { rows: readonly (readonly TalkCell[])[] }) {
  return (
    <div className={styles['frame']} role="region" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, place) => (
            <tr key={place}>
              {cells.map((cell, column) => (
                <Fragment key={column}>{cellOf(cell, place === 0)}</Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellOf = (cell: TalkCell, isFirstRow: boolean) => {
  const { colspan: colSpan, rowspan: rowSpan } = cell.attrs;
  const words = cell.content.map(blockOf);
  return cell.type === 'tableHeader' ? (
    <th scope={isFirstRow ? 'col' : 'row'} colSpan={colSpan} rowSpan={rowSpan}>
      {words}
    </th>
  ) : (
    <td colSpan={colSpan} rowSpan={rowSpan}>
      {words}
    </td>
  );
};
