import { headingLevels, readLink } from '@pathways/domain/discussions';
import { Extension, type AnyExtension } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { editorExtras } from './editor-extras.js';
import { cleanPasted } from './paste/clean-pasted.js';

/** Tab moves within a table and then leaves the box: nobody is caught in it. */
const TalkTable = Table.extend({
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
    };
  },
});

const CleanPaste = Extension.create({ name: 'cleanPaste', transformPastedHTML: cleanPasted });

const levels = Array.from({ length: headingLevels }, (_, place) => (place + 1) as 1 | 2 | 3);

/** All that may stand in a document, and nothing else: what the editor does not know it does not take in. */
export const talkExtensions = (roomId: string): AnyExtension[] => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    underline: false,
    heading: { levels },
    // Below a table there is always a line to write on: a phone has no key that leads out of one.
    trailingNode: {
      notAfter: ['heading', 'bulletList', 'orderedList', 'blockquote', 'talkImage', 'talkFile'],
    },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: url => readLink(url) !== null,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  TalkTable.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  CleanPaste,
  ...editorExtras.flatMap(extra => extra.extensions(roomId)),
];
