import type { FeeSheet } from '@drsk/contract';
import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { feeOf } from './fee.js';
import { type Paper, paper } from './paper.js';
import { subjectOf } from './subject.js';

/** Appendix 18, posted with the offer. */
export function calculationPaper(
  application: FiledApplication,
  sheet: FeeSheet,
  moment: Moment,
): Paper {
  const standard = sheet.alternatives.find(({ kind }) => kind === 'standard');
  return paper({
    kind: 'fee_calculation',
    data: {
      ...subjectOf(application, moment, 'Р'),
      powerKw: sheet.powerKw,
      lines: standard?.lines ?? [],
      standardKopecks: standard?.amountKopecks ?? null,
      alternatives: sheet.alternatives.map(
        ({ title, amountKopecks, isChosen, obstacle, lines }) => ({
          title,
          amountKopecks,
          isChosen,
          note: obstacle?.text ?? perKwNote(lines),
        }),
      ),
      reasons: sheet.reasons.map(({ text, clause }) => `${text.replace(/\.$/, '')} (${clause}).`),
      fee: feeOf(sheet),
    },
  });
}

/** «6 000,00 ₽ за 1 кВт», of what is worked out by the kilowatt alone. */
function perKwNote(lines: FeeSheet['alternatives'][number]['lines']): string {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || line.unit !== 'kw') return '';
  const roubles = new Intl.NumberFormat('ru', { minimumFractionDigits: 2 }).format(
    line.rateKopecks / 100,
  );
  return `${roubles}\u00a0₽ за 1\u00a0кВт`;
}
