/** How a block looks, in points and colours. What a paper's `styles` names under `style` comes first. */
export interface PaperLook {
  readonly style?: string;
  readonly margin?: readonly [number, number, number, number];
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  /** A headline: it is never the last thing on a page. */
  readonly headlineLevel?: number;
}

export interface PaperRun extends PaperLook {
  readonly text: string;
  readonly decoration?: 'underline' | 'lineThrough';
  readonly link?: string;
}

export interface PaperCell {
  readonly stack?: readonly PaperBlock[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly bold?: boolean;
}

/** Part of a paper, in the words of pdfmake: the part of them that is used here. Its own types bring along a browser’s. */
export type PaperBlock = PaperLook &
  (
    | { readonly text: string | readonly PaperRun[]; readonly outline?: boolean }
    | { readonly stack: readonly PaperBlock[]; readonly unbreakable?: boolean }
    /** A JPEG as a data address; its sides are points. */
    | { readonly image: string; readonly width: number; readonly height: number }
    /** A drawing, as wide as so many points. */
    | { readonly svg: string; readonly width: number }
    | { readonly ul: readonly PaperBlock[] }
    | { readonly ol: readonly PaperBlock[]; readonly start: number }
    | {
        readonly table: {
          readonly widths: readonly (string | number)[];
          /** So many rows stand again on every page that the table goes on to. */
          readonly headerRows?: number;
          readonly dontBreakRows?: boolean;
          /** A head is not left alone at the end of a page. */
          readonly keepWithHeaderRows?: number;
          readonly body: readonly (readonly PaperCell[])[];
        };
        readonly layout: 'lightHorizontalLines';
      }
  );

/** A paper to be printed. Data alone: it crosses to a thread. */
export interface Paper {
  readonly title: string;
  readonly content: readonly PaperBlock[];
  readonly styles: Readonly<Record<string, PaperLook>>;
  /** At the foot of every page, before its number. */
  readonly foot: string;
}
