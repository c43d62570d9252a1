import { tidyFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['C:\\Users\\amina\\plan.docx', 'plan.docx'],
    ['../../etc/passwd', 'passwd.docx'],
    ['.docx', 'docx.docx'],
    ['', 'file.docx'],
    ['Zoë’s plan.docx', 'Zoë’s plan.docx'],
    ['plan\u202Excod.exe', 'planxcod.exe.docx'],
    ['a\r\nSet-Cookie: x.docx', 'a Set-Cookie x.docx'],
    ['two  spaces.docx', 'two spaces.docx'],
  ])('%j is kept as %j', (name, kept) => {
    expect(tidyFileName(name, 'docx')).toBe(kept);
  });

  it('has 120 characters at most, and keeps its ending', () => {
    const kept = tidyFileName(`${'é'.repeat(300)}.jpeg`, 'jpg');
    expect([...kept]).toHaveLength(120);
    expect(kept).toMatch(/\.jpeg$/);
  });

  it('does not change when it is tidied again', () => {
    const once = tidyFileName('  a/b\\c: d?.pdf.exe ', 'pdf');
    expect(tidyFileName(once, 'pdf')).toBe(once);
  });
});
