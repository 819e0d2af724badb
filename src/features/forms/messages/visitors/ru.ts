import type { en } from './en.ts'

/** What visitors read on the page of a form, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'form.consent.link': 'Подробнее',
  'form.optional': '(необязательно)',
  'form.trap': 'Оставьте пустым',
  'form.wrong': 'Исправьте отмеченное ниже: введённое сохранено. Файлы нужно приложить заново.',
  'form.wrong.required': 'Заполните: {label}',
  'form.wrong.email': 'Это не адрес почты. Напишите как name@example.com.',
  'form.wrong.time': 'Укажите день и время в будущем, например 2031-05-14 10:30.',
  'form.wrong.phone': 'По такому номеру не позвонить. Напишите с кодом страны, например +7 495 000-00-00.',
  'form.wrong.long': 'Слишком длинно.',
  'form.wrong.choice': 'Выберите один из предложенных ответов.',
  'form.wrong.unreadable': 'В тексте есть нечитаемые символы. Введите его заново.',
  'form.wrong.file': 'Файл не принят: не больше 5 файлов по 10 МБ.',
  'form.wrong.consent': 'Поставьте галочку: без вашего согласия мы не можем ответить.',
  'form.late': 'Слишком много заявок сразу. Введённое сохранено: отправьте ещё раз через несколько минут.',
  'form.thanks.title': 'Спасибо!',
  'form.closed.title': 'Эта форма закрыта',
  'form.closed.text': 'Она больше не принимает заявки. Свяжитесь с нами другим способом.',
}
