import type { DocumentKind } from './document-data.js';
import { formatReference } from './format.js';
import { grid, sampleMark } from './grid.js';
import type { Written } from './recipe.js';

/** A PDF file; the same data gives the same bytes. */
export async function renderDocument<Kind extends DocumentKind>({
  kind,
  data,
}: Written<Kind>): Promise<Uint8Array<ArrayBuffer>> {
  // Texts and engine are half a megabyte: a sandbox that makes no document does not load them.
  const { compositions } = await import('./compositions.js');
  const { writePdf } = await import('./pdf/write-pdf.js');
  const { name, blocks } = compositions[kind](data);
  const { issuedOn, issuer } = data;
  const reference = formatReference(data);
  const company = `${grid.name}, филиал «${issuer.branch}»`;
  const companyDetails = `ИНН ${grid.inn}, ОГРН ${grid.ogrn}, контакт-центр ${issuer.contactPhone}`;
  return writePdf({
    title: `${name} ${reference}`,
    author: company,
    createdOn: issuedOn,
    marks: { company, companyDetails, document: name, reference, sample: sampleMark },
    blocks,
  });
}
