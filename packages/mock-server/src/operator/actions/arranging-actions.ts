import type { InspectionSlot } from '@drsk/contract';
import { freeSlots, withAppointment } from '../../applications/inspections/appointment.js';
import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { refuseInput, sayOf } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { localTime } from '../papers/local-time.js';
import { settle } from '../settle.js';
import { type ApplicationAction, isAt } from './action.js';

/** Also in place of a time that was agreed on: the crew is elsewhere. */
const propose: ApplicationAction = {
  name: 'propose_inspection_time',
  label: { ru: 'Предложить время осмотра', en: 'Propose a time for the inspection' },
  fields: [
    {
      name: 'startsAt',
      label: {
        ru: 'Начало, например 02.06.2027, 11:00; пусто — ближайшее свободное',
        en: 'Beginning, such as 02.06.2027, 11:00; the next free one if left empty',
      },
    },
  ],
  isAllowed: isAt('inspection', 'grid'),
  async run(application, moment, input) {
    const slot = await readSlot(application, moment, input);
    const arranged = { kind: 'inspection_time_proposed', state: 'proposed', slot } as const;
    await settle(withAppointment(application, arranged, moment), moment);
  },
};

const confirm: ApplicationAction = {
  name: 'confirm_inspection_time',
  label: { ru: 'Подтвердить время осмотра', en: 'Confirm the time of the inspection' },
  isAllowed: (application) =>
    application.filing.appointment?.state === 'requested' &&
    isAt('inspection', 'grid')(application),
  async run(application, moment) {
    const { appointment: slot } = application.filing;
    if (!slot) throw new ProblemError(409, 'stage_forbids');
    const arranged = { kind: 'inspection_time_confirmed', state: 'confirmed', slot } as const;
    await settle(withAppointment(application, arranged, moment), moment);
  },
};

/** П. 87-90 want both sides there: when, they agree on (ЛК/6.1-6.3). */
export const arrangingActions: readonly ApplicationAction[] = [propose, confirm];

/** @throws {ProblemError} 422 where that time is not free */
async function readSlot(
  application: FiledApplication,
  moment: Moment,
  input: OperatorInput,
): Promise<InspectionSlot> {
  const { region } = application.filing;
  const { appointment } = application.filing;
  const free = await freeSlots(application, moment);
  const wanted = input['startsAt']?.trim() ?? '';
  const found =
    wanted === ''
      ? free.find(({ startsAt }) => startsAt !== appointment?.startsAt)
      : free.find(({ startsAt }) => localTime(startsAt, region) === wanted);
  return found ?? refuseInput('startsAt', 'choice', sayOf('slot'));
}
