const ru = {
  title: 'Эти ответы в поданную заявку не вошли',
  explanation:
    'Заявку подали в другом окне или на другом устройстве, пока вы вводили их здесь. Если они нужны, исправьте заявку на её странице.',
  unknown: 'Вопрос прежней версии формы',
  drop: 'Понятно, убрать',
};

const en: typeof ru = {
  title: 'These answers are not in the application that was filed',
  explanation:
    'It was filed in another window or on another device while you were entering them here. If you need them, correct the application on its page.',
  unknown: 'A question of the earlier form',
  drop: 'Got it, remove them',
};

export const messages = { ru, en };
