const ru = {
  required: {
    text: 'Напишите, о чём вы хотите сообщить или что узнать',
    applicationNumber: 'Укажите номер заявки: по нему мы найдём её статус',
    postalAddress: 'Укажите почтовый адрес, на который отправить ответ',
    name: 'Напишите, как к вам обращаться, или название организации',
    email: 'Укажите электронную почту: на неё придут номер обращения и ответ',
    consents: 'Без согласия на обработку персональных данных мы не можем принять обращение',
  },
};

const en: typeof ru = {
  required: {
    text: 'Write what you want to tell or to know',
    applicationNumber: 'Give the number of the application: we look it up by that',
    postalAddress: 'Give the postal address that the answer goes to',
    name: 'Write your name, or the name of the organization',
    email: 'Give an e-mail address: the number of the appeal and the answer go there',
    consents: 'We cannot accept an appeal without the consent to the processing of personal data',
  },
};

export const appealRuleMessages = { ru, en };
