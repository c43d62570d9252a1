/** Cells that belong to the table itself, row by row. */
const rowsOf = (table: HTMLTableElement): HTMLTableCellElement[][] =>
  [...table.rows].map(row => [...row.cells]);

const isLayout = (table: HTMLTableElement): boolean =>
  table.getAttribute('role') === 'presentation' ||
  table.querySelector('table') !== null ||
  rowsOf(table).every(cells => cells.length <= 1);

/** Mails are laid out with tables. What only held things in place goes; what is a table stays one. */
export function flattenTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    for (const caption of table.querySelectorAll('caption, colgroup')) caption.remove();
    if (!isLayout(table)) continue;
    const parts = rowsOf(table)
      .flat()
      .map(cell => {
        const part = table.ownerDocument.createElement('div');
        part.append(...cell.childNodes);
        return part;
      });
    table.replaceWith(...parts);
  }
}
