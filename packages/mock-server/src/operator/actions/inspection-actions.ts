import type { FiledApplication } from '../../applications/application.js';
import { withoutAppointment } from '../../applications/inspections/appointment.js';
import { withRemarks } from '../../applications/tracks/remarks.js';
import { localDate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { readText, refuseInput, sayOf } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { meterAct } from '../papers/connection-papers.js';
import { remarksList } from '../papers/track-papers.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';
import { type ApplicationAction, eventAction, isAt } from './action.js';

/** П. 88: what is wrong is listed, and looked at again when the applicant has put it right. */
const listRemarks: ApplicationAction = {
  name: 'list_remarks',
  label: { ru: 'Записать замечания осмотра', en: 'List remarks of the inspection' },
  fields: [
    {
      name: 'remarks',
      label: { ru: 'Замечания через точку с запятой', en: 'Remarks with semicolons between' },
      isRequired: true,
    },
  ],
  isAllowed: isAt('inspection', 'grid'),
  async run(application, moment, input) {
    const texts = readRemarks(input);
    const papers = (after: FiledApplication) => [remarksList(after, texts, moment)];
    const listed = withNewRemarks(withoutAppointment(application), texts, moment);
    const event = { kind: 'remarks_listed', note: texts.join('; '), papers } as const;
    await settle(await post(listed, event, moment), moment);
  },
};

/** П. 87-90; outside the simplified track the meter is admitted with it. */
const passInspection = eventAction({
  name: 'pass_inspection',
  label: { ru: 'Осмотр пройден', en: 'Inspection passed' },
  kind: 'inspection_passed',
  isAllowed: isAt('inspection', 'grid'),
  change: (application) => withRemarks(withoutAppointment(application), 'removed', 'accepted'),
  papers: (application, moment) =>
    application.filing.category.track === 'simplified' ? [] : [meterAct(application, moment)],
});

export const inspectionActions: readonly ApplicationAction[] = [passInspection, listRemarks];

function readRemarks(input: OperatorInput): string[] {
  const texts = readText(input, 'remarks')
    .split(';')
    .map((text) => text.trim());
  const given = texts.filter((text) => text !== '');
  return given.length > 0 ? given : refuseInput('remarks', 'required', sayOf('text'));
}

function withNewRemarks(
  application: FiledApplication,
  texts: readonly string[],
  { now, random }: Moment,
): FiledApplication {
  const { filing } = application;
  // What was put right and not found again is accepted.
  const before = withRemarks(application, 'removed', 'accepted').filing.remarks ?? [];
  const listedOn = localDate(now, filing.region);
  const found = texts.map((text) => ({
    id: random.id('rem'),
    text,
    state: 'listed' as const,
    listedOn,
  }));
  return { ...application, filing: { ...filing, remarks: [...before, ...found] } };
}
