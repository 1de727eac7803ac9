import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';

/** The YAML files of a folder, by name: each describes one capability, `root.yaml` the whole, `shared.yaml` what many use. */
export function readFragments(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => ({ file, content: parse(file, new URL(file, folder)) }));
}

function parse(file, url) {
  try {
    return parseYaml(readFileSync(url, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}
