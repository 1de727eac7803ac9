import { clause, note, signature, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import { formatDate } from '../format.js';
import type { ContractDraft } from '../track-data.js';
import { contractBody } from './contract-conditions.js';

/** Outside the simplified track the contract is signed (п. 15). */
export function composeContractDraft(data: ContractDraft): Composition {
  return {
    name: 'Проект договора',
    blocks: [
      ...title(
        data,
        'Договор (проект)',
        'об осуществлении технологического присоединения к электрическим сетям',
        '(пункт 15 Правил)',
      ),
      ...contractBody(data),
      clause(
        '21.',
        'Договор считается заключённым со дня, когда подписанный заявителем экземпляр поступил в сетевую организацию ' +
          '(пункт 15 Правил). При обмене электронными документами экземпляр подписывается в личном кабинете.',
      ),
      note(
        `Подпишите договор или откажитесь от него с указанием причин в течение ${data.signingTerm}, не позднее ` +
          `${formatDate(data.signBy)}. Если ответа не будет, заявка аннулируется не раньше чем через 30 рабочих дней.`,
      ),
      ...signature(data),
    ],
  };
}
