import { household, logins } from '../filings.js';
import { act, attach, beginPayment, draft, file, reply } from '../steps.js';
import { at, type Step, story } from '../story.js';

const of = (...steps: Step[][]) => story(logins.household, ...steps);

const pay = act('receive_payment');
const filed = at(25, file(household));
const reviewed = [...filed, ...at(21, act('confirm_completeness'))];
const offered = [...reviewed, ...at(16, act('post_offer'))];
const paid = [...offered, ...at(15, pay, act('inform_supplier'))];
const worked = [...paid, ...at(5, act('complete_works'))];
const noticed = [...worked, ...at(4, act('admit_meter')), ...at(3, act('post_notice'))];

/** Lives of a household of 15 kW: the simplified track (п. 103-112). */
export const householdStories = {
  draft: of(at(1, draft(household), attach('title_document'))),
  submitted: of(at(1, file(household))),
  needsDocuments: of(
    at(6, file(household)),
    at(
      2,
      act('request_documents', {
        attachmentKinds: 'title_document',
        comment: 'Приложите все страницы',
      }),
    ),
  ),
  inReview: of(at(4, file(household)), at(2, act('confirm_completeness'))),
  late: of(at(40, file(household)), at(35, act('confirm_completeness'))),
  awaitingPayment: of(
    at(9, file(household)),
    at(6, act('confirm_completeness')),
    at(1, act('post_offer')),
  ),
  transferOnItsWay: of(
    at(9, file(household)),
    at(6, act('confirm_completeness')),
    at(2, act('post_offer')),
    at(0, beginPayment('bank_transfer'), act('send_transfer', { workingDays: '2' })),
  ),
  refused: of(
    at(9, file(household)),
    at(6, act('confirm_completeness')),
    at(2, act('post_offer')),
    at(
      1,
      reply('document-answers', {
        subject: 'offer',
        decision: 'refuse',
        reasons: 'Указана не та точка присоединения',
      }),
    ),
  ),
  works: of(paid),
  partOverdue: of(
    at(75, file(household)),
    at(71, act('confirm_completeness')),
    at(66, act('post_offer')),
    at(65, pay, act('inform_supplier')),
    at(55, act('complete_works'), act('admit_meter')),
    at(54, act('post_notice')),
  ),
  meter: of(worked),
  noticeDue: of(worked, at(1, act('admit_meter'))),
  notice: of(noticed),
  objections: of(
    noticed,
    at(
      2,
      reply('document-answers', {
        subject: 'final_document',
        decision: 'refuse',
        reasons: 'Указана не та категория надёжности',
      }),
    ),
  ),
  completed: of(noticed, at(2, pay, pay, pay), at(1, act('complete'))),
  annulledUnpaid: of(
    at(45, file(household)),
    at(41, act('confirm_completeness')),
    at(36, act('post_offer')),
  ),
  annulledIncomplete: of(
    at(70, file(household)),
    at(65, act('request_documents', { attachmentKinds: 'title_document' })),
  ),
  withdrawn: of(at(5, file(household)), at(2, reply('withdrawal', { reason: 'object_sold' }))),
  terminated: of(
    paid,
    at(
      6,
      reply('requests', {
        kind: 'termination',
        answers: { reason: 'Дом продан' },
        attachmentIds: [],
      }),
    ),
    at(3, act('grant_request')),
  ),
  request: of(
    paid,
    at(
      1,
      reply('requests', { kind: 'power_change', answers: { powerKw: '10' }, attachmentIds: [] }),
    ),
  ),
};
