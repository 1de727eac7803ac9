import type { Language } from './language.js';

/** `84 КБ`, `1,2 МБ`. */
export function formatFileSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 * 1024;
  const kilobytes = bytes === 0 ? 0 : Math.max(1, bytes / 1024);
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(kilobytes / (isSmall ? 1 : 1024));
  return size.replace(' ', '\u00A0');
}
