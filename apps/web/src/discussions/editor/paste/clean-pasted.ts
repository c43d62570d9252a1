import { bareElements } from './bare-elements.js';
import { dropUnseen } from './drop-unseen.js';
import { keepLooks } from './keep-looks.js';
import { flattenTables } from './layout-tables.js';
import { makeMailQuotes } from './mail-quotes.js';
import { plainBlocks } from './plain-blocks.js';
import { makeWordLists } from './word-lists.js';

/** The editor’s own clipboard: it is clean, and says more than markup can. */
const isOurs = (html: string): boolean => /data-pm-slice/.test(html);

/**
 * Words copied from Word, Outlook, Gmail and the rest, as the words they are: lists are lists, quotes are quotes, and no
 * style, class, picture or hidden thing comes along. It tidies; what may stand in a document is decided by its reader.
 */
export function cleanPasted(html: string): string {
  if (isOurs(html)) return html;
  // A document that is parsed so runs no script and loads no picture.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  makeWordLists(body);
  dropUnseen(body);
  makeMailQuotes(body);
  keepLooks(body);
  flattenTables(body);
  plainBlocks(body);
  bareElements(body);
  return body.innerHTML;
}
