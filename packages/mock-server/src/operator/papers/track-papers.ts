import { rulesetById } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { pictureOfApplication } from '../../applications/picture.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { type Paper, paper } from './paper.js';
import { periodText } from './periods.js';
import { samples } from './samples.js';
import {
  connectionOf,
  numbered,
  pointsOf,
  postedReference,
  subjectOf,
  supplierOf,
} from './subject.js';

/** What an inspection found wrong (п. 88). */
export function remarksList(
  application: FiledApplication,
  remarks: readonly string[],
  moment: Moment,
): Paper {
  const subject = subjectOf(application, moment, numbered('З', application, 'remarks_list'));
  const { reinspection } = rulesetById(application.filing.ruleset).terms;
  return paper({
    kind: 'remarks_list',
    data: {
      ...subject,
      objectAddress: connectionOf(application).objectAddress,
      technicalConditions: postedReference(application, 'technical_conditions'),
      inspectedOn: subject.issuedOn,
      remarks,
      reinspectionTerm: periodText(reinspection),
    },
  });
}

/** Appendix 15; in the simplified track nobody has to sign it. */
export function conditionsAct(application: FiledApplication, moment: Moment): Paper {
  const { category } = application.filing;
  const isReturned = category.track !== 'simplified';
  return paper({
    kind: 'conditions_act',
    data: {
      ...subjectOf(application, moment, numbered('АТУ', application, 'conditions_act')),
      connection: connectionOf(application),
      technicalConditions: postedReference(application, 'technical_conditions'),
      inspectedOn: dateOfLast(application, 'inspection_passed') ?? '',
      applicantWorks: samples.applicantWorks,
      returnBy: isReturned ? dueOnOf(application) : '',
    },
  });
}

/** Appendix 1. */
export function connectionAct(application: FiledApplication, moment: Moment): Paper {
  const { category } = application.filing;
  const subject = subjectOf(application, moment, numbered('АТП', application, 'connection_act'));
  const isSimplified = category.track === 'simplified';
  return paper({
    kind: 'connection_act',
    data: {
      ...subject,
      connection: connectionOf(application),
      contractConcludedOn: dateOfLast(application, 'contract_concluded') ?? '',
      technicalConditions: postedReference(application, 'technical_conditions'),
      conditionsAct: isSimplified
        ? { ...subject, number: subject.number.replace('АТП', 'АТУ') }
        : postedReference(application, 'conditions_act'),
      points: pointsOf(application),
      energisedOn: dateOfLast(application, 'energised') ?? subject.issuedOn,
      supplier: supplierOf(application),
      suppliedUntil: suppliedUntil(application),
      isSignedByApplicant: !isSimplified,
      objectionsUntil: isSimplified ? dueOnOf(application) : '',
    },
  });
}

/** П. 118. */
export function suspensionNotice(application: FiledApplication, moment: Moment): Paper {
  const { answers, filing } = application;
  return paper({
    kind: 'suspension_notice',
    data: {
      ...subjectOf(application, moment, numbered('П', application, 'suspension_notice')),
      suspendedOn: dateOfLast(application, 'suspended') ?? '',
      reason: filing.timeline.findLast(({ kind }) => kind === 'suspended')?.note ?? '',
      registryEntry: answers.minerRegistryEntry ?? '',
    },
  });
}

function dueOnOf(application: FiledApplication): string {
  return pictureOfApplication(application).dueOn ?? '';
}

function suppliedUntil(application: FiledApplication): string {
  const { stages } = pictureOfApplication(application);
  const supply = stages.find(({ name }) => name === 'temporary_supply');
  return supply?.deadline?.dueOn ?? '';
}
