const longest = 120;

/**
 * A name that is safe to show and to save under any system: the last part of a path, without characters that steer
 * a terminal, a file system or the direction of a text.
 */
export function safeFileName(name: string): string {
  const lastPart = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = lastPart
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(clean) || 'файл';
}

/** Keeps the extension, and what comes first of the rest. */
function shorten(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= longest) return name;
  const [extension = ''] = /\.\w{1,8}$/.exec(name) ?? [];
  return characters.slice(0, longest - extension.length).join('') + extension;
}
