const ru = {
  demanded: 'Эти уведомления обязательны: отключить их нельзя',
  noSuchChannel: 'Об этом так не сообщают',
  noEndpoint: 'По этому адресу ничего не отправить',
  noKey: 'Этим ключом ничего не зашифровать',
  emptyHours: 'Тихие часы не могут кончаться тогда же, когда начинаются',
};

const en: typeof ru = {
  demanded: 'These notifications are required: they cannot be turned off',
  noSuchChannel: 'Nobody is told of this in that way',
  noEndpoint: 'Nothing can be sent to this address',
  noKey: 'Nothing can be encrypted with this key',
  emptyHours: 'Quiet hours cannot end when they begin',
};

export const preferenceMessages = { ru, en };
