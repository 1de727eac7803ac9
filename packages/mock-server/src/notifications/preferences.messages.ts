const ru = {
  demanded: 'Эти уведомления обязательны: отключить их нельзя',
  emptyHours: 'Тихие часы не могут кончаться тогда же, когда начинаются',
};

const en: typeof ru = {
  demanded: 'These notifications are required: they cannot be turned off',
  emptyHours: 'Quiet hours cannot end when they begin',
};

export const preferenceMessages = { ru, en };
