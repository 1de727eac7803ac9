import { localDate } from '@drsk/domain';
import type { AppealRow } from '../../appeals/appeal.js';
import type { Paper } from '../../appeals/add-file.js';
import { note, paragraph, title } from '../../documents/blocks.js';
import { formatReference } from '../../documents/format.js';
import { grid, sampleMark } from '../../documents/grid.js';
import { samples } from '../papers/samples.js';

/** The answer on the company's paper, as a PDF file. */
export async function answerPaper(
  { number, regionCode, sentAt }: AppealRow,
  text: string,
): Promise<Paper> {
  const issuedOn = localDate(sentAt, regionCode);
  const reference = { number, issuedOn };
  const { writePdf } = await import('../../documents/pdf/write-pdf.js');
  const bytes = await writePdf({
    title: `Ответ на обращение ${formatReference(reference)}`,
    author: grid.name,
    createdOn: issuedOn,
    marks: {
      company: grid.name,
      companyDetails: `ИНН ${grid.inn}, ОГРН ${grid.ogrn}, контакт-центр ${samples.contactPhone}`,
      document: 'Ответ на обращение',
      reference: formatReference(reference),
      sample: sampleMark,
    },
    blocks: [
      ...title(reference, 'Ответ на обращение'),
      ...text.split(/\n+/).map(paragraph),
      note(`Контакт-центр: ${samples.contactPhone}, звонок бесплатный.`),
    ],
  });
  return { fileName: `Ответ ${number}.pdf`, mediaType: 'application/pdf', bytes };
}
