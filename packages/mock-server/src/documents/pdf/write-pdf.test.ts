import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../test/read-pdf.js';
import type { Block } from './block.js';
import { writePdf } from './write-pdf.js';

const marks = {
  company: 'Компания',
  companyDetails: 'ИНН',
  document: 'Документ',
  reference: '№ 1',
  sample: 'Образец',
};

async function write(blocks: Block[]): Promise<string[][]> {
  const bytes = await writePdf({ title: 'T', author: 'A', createdOn: '2027-01-12', marks, blocks });
  return (await readPdf(bytes)).pages;
}

function tableOf(count: number, cell: (row: number) => string): Block {
  const columns = [
    { title: 'Номер', share: 1 },
    { title: 'Текст', share: 4 },
  ];
  const rows = Array.from({ length: count }, (_, row) => [`строка ${row}`, cell(row)]);
  return { type: 'table', columns, rows };
}

describe('a PDF file', () => {
  it('repeats the header of a table on every page of it', async () => {
    const pages = await write([tableOf(60, () => 'одна строка')]);
    expect(pages.length).toBeGreaterThan(1);
    for (const lines of pages) expect(lines.slice(0, 2)).toEqual(['Номер', 'Текст']);
    expect(pages.flat().filter((line) => line.startsWith('строка'))).toHaveLength(60);
  });

  it('splits no row between pages', async () => {
    const pages = await write([tableOf(60, (row) => `начало ${row}\nсередина\nконец ${row}`)]);
    expect(pages.length).toBeGreaterThan(2);
    for (const lines of pages) {
      const starts = lines.filter((line) => line.startsWith('начало')).map((line) => line.slice(7));
      const ends = lines.filter((line) => line.startsWith('конец')).map((line) => line.slice(6));
      expect(ends).toEqual(starts);
    }
  });

  it('leaves no heading at the foot of a page', async () => {
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      { type: 'text', style: 'heading', text: `Раздел ${index}` },
      { type: 'text', style: 'body', text: `Текст ${index}` },
    ]);
    for (const lines of await write(blocks.flat())) {
      expect(lines.filter((line) => line.startsWith('Раздел'))).toHaveLength(
        lines.filter((line) => line.startsWith('Текст')).length,
      );
    }
  });

  it('leaves neither the first nor the last line of a paragraph alone', async () => {
    for (let filler = 40; filler < 60; filler += 1) {
      const lines = Array.from({ length: filler }, (): Block => body('Строка'));
      const pages = await write([...lines, body('первая\nвторая\nтретья\nпоследняя')]);
      const first = pages.find((page) => page.includes('первая'));
      const last = pages.find((page) => page.includes('последняя'));
      expect(first).toContain('вторая');
      expect(last).toContain('третья');
    }
  });

  it('is written without text too', async () => {
    expect(await write([])).toHaveLength(1);
    expect(await write([tableOf(0, () => '')])).toHaveLength(1);
  });
});

function body(text: string): Block {
  return { type: 'text', style: 'body', text };
}
