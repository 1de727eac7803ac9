/**
 * The code of ajv, shorter by more than a third: where in a schema an error is, and whose part a value is, nobody asks
 * for; and what several schemas have in common is checked by one function.
 */
export function compactValidators(code) {
  const short = withJoined(withNoted(withPaths(code)));
  if (/schemaPath|vErrors\.push|vErrors\.concat|rootData/.test(short))
    throw new Error('ajv writes its validators in another way than it did');
  return withHelpers(merged(short));
}

/** An error is seven lines. */
function withNoted(code) {
  return code
    .replaceAll(/,schemaPath:"[^"]*"/g, '')
    .replaceAll(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      'vErrors = noted(vErrors, $2);',
    );
}

/** A path is passed instead of an object with it; what the value is part of only where it may be replaced there. */
function withPaths(code) {
  const isReplaced = code.includes('parentData[');
  const owner = (...parts) => (isReplaced ? `, ${parts.join(', ')}` : '');
  return code
    .replaceAll(
      '{instancePath="", parentData, parentDataProperty, rootData=data}={}',
      `instancePath=""${owner('parentData', 'parentDataProperty')}`,
    )
    .replaceAll(
      /\{instancePath(?::(.*?))?,parentData(?::(.*?))?,parentDataProperty(?::(.*?))?,rootData\}/g,
      (...[, path = 'instancePath', of = 'parentData', name = 'parentDataProperty']) =>
        path + owner(of, name),
    );
}

function withJoined(code) {
  return code.replaceAll(
    /\{\nvErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    'errors = (vErrors = joined(vErrors, $1.errors)).length;',
  );
}

/** Of functions and constants that differ by their names alone, the first for all; until none differ so. */
function merged(code) {
  const parts = code.split(/^(?=function validate\d|const schema\d|export )/m);
  const firsts = new Map();
  const known = new Map();
  const left = parts.filter((part) => {
    const [, name] = /^(?:function|const) (\w+)/.exec(part) ?? [];
    if (name === undefined) return true;
    const text = part.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), 'same').trimEnd();
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, name);
    else known.set(name, first);
    return first === undefined;
  });
  if (known.size === 0) return code;
  return merged(
    left.join('').replaceAll(/\b(?:validate|schema)\d+\b/g, (name) => known.get(name) ?? name),
  );
}

function withHelpers(code) {
  const used = Object.entries(helpers).filter(([name]) => code.includes(`${name}(`));
  return [code, ...used.map(([, text]) => text)].join('\n');
}

const helpers = {
  noted: `function noted(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
`,
  joined: `function joined(errors, others) {
return errors === null ? others : errors.concat(others);
}
`,
};
