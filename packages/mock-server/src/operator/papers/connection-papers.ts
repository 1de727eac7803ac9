import type { FiledApplication } from '../../applications/application.js';
import { pictureOfApplication } from '../../applications/picture.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { formatDate } from '../../documents/format.js';
import { localTime } from './local-time.js';
import { type Paper, paper } from './paper.js';
import { samples } from './samples.js';
import {
  connectionOf,
  numbered,
  pointsOf,
  postedReference,
  subjectOf,
  supplierOf,
} from './subject.js';

/** Appendix 16, posted by the grid alone (п. 109). */
export function meterAct(application: FiledApplication, moment: Moment): Paper {
  const { meter, readings, seals, meterEngineer, pole } = samples;
  const subject = subjectOf(application, moment, 'ПУ');
  const { deviceName, objectAddress } = connectionOf(application);
  return paper({
    kind: 'meter_admission_act',
    data: {
      ...subject,
      checkedAt: localTime(moment.now, application.filing.region),
      representative: meterEngineer,
      supplier: supplierOf(application),
      supplyPoint: {
        address: objectAddress,
        name: deviceName,
        feedingCentre: samples.feedingCentre,
        feeder: samples.feeder,
        substation: samples.substation,
        lowVoltageFeeder: samples.lowVoltageFeeder,
        pole,
        premises: deviceName,
        breakerCurrentA: samples.breakerCurrentA,
      },
      meter,
      readings,
      seals,
      conclusion: `Прибор учёта соответствует требованиям и допущен в эксплуатацию с ${formatDate(subject.issuedOn)}.`,
    },
  });
}

/** Appendix 1(1), the final document up to 0,4 kV (п. 110). */
export function finalNotice(application: FiledApplication, moment: Moment): Paper {
  const subject = subjectOf(application, moment, numbered('У', application, 'notice'));
  return paper({
    kind: 'notice',
    data: {
      ...subject,
      connection: connectionOf(application),
      contractConcludedOn: dateOfLast(application, 'contract_concluded') ?? '',
      technicalConditions: postedReference(application, 'technical_conditions'),
      points: pointsOf(application),
      meterAct: postedReference(application, 'meter_admission_act'),
      worksCompletedOn: dateOfLast(application, 'works_completed') ?? '',
      supplier: supplierOf(application),
      objectionsUntil: pictureOfApplication(application).dueOn ?? '',
    },
  });
}
