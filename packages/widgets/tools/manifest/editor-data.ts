import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';

/** What editors complete and explain, by the name of its file. */
export function editorData(manifest: Package): Map<string, unknown> {
  const options = { descriptionSrc: 'description' } as const;
  const asData = JSON.parse(JSON.stringify(manifest)); // their types are those of an older schema
  const files = {
    'html-custom-data.json': getVsCodeHtmlCustomData(asData, options),
    'css-custom-data.json': getVsCodeCssCustomData(asData, options),
    'web-types.json': getWebTypesData(asData, options),
  };
  return new Map(Object.entries(files).map(([name, text]) => [name, once(JSON.parse(text))]));
}

/** Widgets share parts and tokens: a list names each once. */
function once(data: unknown): unknown {
  if (Array.isArray(data)) {
    const texts = data.map((item) => JSON.stringify(once(item)));
    return [...new Set(texts)].map((text): unknown => JSON.parse(text));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, once(value)]));
}
