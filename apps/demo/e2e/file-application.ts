import type { Locator, Page } from 'playwright-core';

/** A scan and a photo, as small as such files can be. */
export const scan = file('выписка.pdf', 'application/pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
export const photo = file(
  'паспорт.jpg',
  'image/jpeg',
  '\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\u0001',
);

/** What somebody enters in each step beyond what the account knows, by labels. */
export interface Filing {
  applicantKind: string;
  purpose?: string;
  object: Record<string, string>;
  power: Record<string, string>;
  reliabilityCategory?: string;
  applicant: Record<string, string>;
  /** What is ticked of what may be chosen or added. */
  extra?: string;
  attachments: readonly string[];
}

/** Past the page that tells what an application takes, or the drafts there are to go on with. */
export async function beginApplication(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Начать новую заявку|Start a new application/ }).click();
}

/** Fills the form from its first step up to the review. */
export async function fillApplication(page: Page, filing: Filing): Promise<void> {
  await step(page, 'О подключении');
  if (filing.purpose) await page.getByRole('radio', { name: filing.purpose }).check();
  await next(page);
  await step(page, 'Объект');
  await fill(page, filing.object);
  await next(page);
  await step(page, 'Мощность');
  await fill(page, filing.power);
  if (filing.reliabilityCategory)
    await page.getByRole('radio', { name: filing.reliabilityCategory, exact: true }).check();
  await next(page);
  await step(page, 'Энергосбыт');
  await page.getByRole('radio', { name: 'Заключить договор энергоснабжения' }).check();
  await next(page);
  await step(page, 'Заявитель');
  await fill(page, filing.applicant);
  await next(page);
  await step(page, 'Связь');
  await next(page);
  await step(page, 'Дополнительно');
  if (filing.extra) await page.getByRole('checkbox', { name: filing.extra }).check();
  await next(page);
  await attach(page, filing.attachments);
}

async function attach(page: Page, kinds: readonly string[]): Promise<void> {
  await step(page, 'Документы');
  const files = [scan, photo];
  for (const [index, kind] of kinds.entries()) {
    const chosen = files[index % files.length]!;
    await page.getByLabel(kind).first().setInputFiles(chosen);
    await page.getByRole('button', { name: `Удалить ${chosen.name}` }).waitFor();
  }
  await next(page);
  await step(page, 'Проверка');
}

/** Presses the button on the review, and reads the number that the application got. */
export async function submitApplication(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Подать заявку' }).click();
  await page.getByRole('heading', { name: 'Заявка подана' }).waitFor();
  await page.getByText('Можно прерваться').waitFor({ state: 'detached' });
  return page.getByText(/^\d\d-\d\d-\d{6}$/).innerText();
}

export async function step(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title, exact: false, level: 2 }).waitFor();
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Дальше' }).click();
}

/** A field for text, also one that suggests what it may become. */
export function textField(page: Page, label: string): Locator {
  const named = { name: label, exact: true };
  return page.getByRole('textbox', named).or(page.getByRole('combobox', named));
}

async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(answers)) await textField(page, label).fill(value);
}

function file(name: string, mimeType: string, bytes: string) {
  return { name, mimeType, buffer: Buffer.from(bytes, 'latin1') };
}
