import { type Locale, localDate } from '@drsk/domain';
import { facts, note, paragraph, steps } from '../../documents/blocks.js';
import { grid } from '../../documents/grid.js';
import type { Block } from '../../documents/pdf/block.js';
import { centreOf as centreIn } from '../../offices/centres.js';
import type { Bytes } from '../../storage/storage.js';
import { localDay, localTime } from '../papers/local-time.js';
import { samples } from '../papers/samples.js';
import { memoMessages } from './memo.messages.js';
import type { IssuedAccess } from './temporary-access-desk.js';

/** The sheet that a visitor takes home, as a PDF file in the visitor's language. */
export async function renderMemo(access: IssuedAccess, language: Locale): Promise<Bytes> {
  const text = memoMessages[language];
  const { id, issuedAt, regionCode } = access;
  const number = id.replace(/^tmp-/, '').toUpperCase();
  const reference = text.reference(number, localDay(issuedAt, regionCode, language));
  const { writePdf } = await import('../../documents/pdf/write-pdf.js');
  return writePdf({
    title: `${text.document} ${reference}`,
    author: text.company,
    createdOn: localDate(issuedAt, regionCode),
    language,
    marks: {
      company: text.company,
      companyDetails: text.details(grid.inn, grid.ogrn, samples.contactPhone),
      document: text.document,
      reference,
      sample: text.sample,
    },
    blocks: [
      { type: 'text', style: 'title', text: text.title },
      { type: 'text', style: 'subtitle', text: reference },
      ...blocksOf(access, language),
    ],
  });
}

function blocksOf(access: IssuedAccess, language: Locale): Block[] {
  const text = memoMessages[language];
  const { regionCode, expiresAt } = access;
  const { name, address, hours } = centreIn(regionCode, language);
  const until = text.localTime(localTime(expiresAt, regionCode, language));
  return [
    facts([...credentialsOf(access, language), [text.until, until]]),
    ...steps(stepsOf(access, language)),
    paragraph(text.warning),
    facts([
      [text.centre, name],
      [text.address, address],
      [text.hours, hours],
    ]),
    note(text.phone(samples.contactPhone)),
  ];
}

type Fact = readonly [label: string, value: string];

function credentialsOf(access: IssuedAccess, language: Locale): Fact[] {
  const text = memoMessages[language];
  const { applicationNumber, applicantKind, login, password } = access;
  if (applicationNumber !== null)
    return [
      [text.applicationNumber, applicationNumber],
      [text.password, password],
    ];
  return [
    [text.kind, text.kinds[applicantKind]],
    [text.login, login],
    [text.oneTimePassword, password],
  ];
}

function stepsOf({ scopes, applicationNumber }: IssuedAccess, language: Locale): string[] {
  const text = memoMessages[language];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const allowed = list.format(scopes.map((scope) => text.scopes[scope]));
  return applicationNumber === null ? text.byLogin(allowed) : text.byApplication(allowed);
}
