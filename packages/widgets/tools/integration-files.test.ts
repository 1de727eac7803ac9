import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { elementClasses } from './element-classes.ts';
import { checkFiles, integrationFiles, writeFiles } from './integration-files.ts';
import { phpWidgets } from './php-widgets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}integrations/`;

/** Where whoever edits pages reads what a widget is called, and how one is written there. */
const lists: readonly [file: string, line: (name: string) => string][] = [
  ['wordpress/drsk-widgets/names.php', (name) => `'${name}' => __(`],
  ['bitrix/drsk/widget/lang/ru/.parameters.php', bitrixName],
  ['bitrix/drsk/widget/lang/en/.parameters.php', bitrixName],
];

function bitrixName(name: string): string {
  return `$MESS['DRSK_WIDGET_${name.toUpperCase()}'] = '`;
}

function manifest(...attributes: { name: string; type: { text: string } }[]): Package {
  const declaration = { kind: 'class' as const, name: 'DrskLogin', tagName: 'drsk-login' };
  const declarations = [{ ...declaration, customElement: true as const, attributes }];
  return {
    schemaVersion: '2.1.0',
    modules: [{ kind: 'javascript-module', path: '', declarations }],
  };
}

describe('the integrations', () => {
  it.each(lists)('%s names every widget', (file, line) => {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    const names = elementClasses(`${root}src`)
      .map(({ name }) => name)
      .filter((name) => name !== 'config' && name !== 'signed');
    expect(names.filter((name) => !text.includes(line(name)))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  it('know what each attribute may be', () => {
    const php = phpWidgets(
      manifest(
        { name: 'success-url', type: { text: 'string | undefined' } },
        { name: 'theme', type: { text: "'dark' | 'light' | undefined" } },
        { name: 'heading-level', type: { text: 'number' } },
        { name: 'keep-title', type: { text: 'boolean' } },
        { name: 'heading', type: { text: 'string' } },
      ),
    );
    const rows = php.split('\n').filter((line) => line.startsWith('        '));
    expect(rows.map((line) => line.trim())).toEqual([
      "'success-url' => 'url',",
      "'theme' => 'dark|light',",
      "'heading-level' => 'number',",
      "'keep-title' => 'flag',",
      "'heading' => 'text',",
    ]);
  });

  it('are out of date when an element takes something else', () => {
    const copy = `${mkdtempSync(join(tmpdir(), 'integrations-'))}/`;
    try {
      cpSync(`${folder}shared`, `${copy}integrations/shared`, { recursive: true });
      const files = integrationFiles(copy, manifest());
      expect(checkFiles(copy, files)).toHaveLength(4);
      writeFiles(copy, files);
      expect(checkFiles(copy, files)).toEqual([]);
      writeFileSync(`${copy}integrations/bitrix/drsk/widget/generated/widgets.php`, '<?php');
      expect(checkFiles(copy, files)).toEqual([
        expect.stringContaining('bitrix/drsk/widget/generated/widgets.php is out of date'),
      ]);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
