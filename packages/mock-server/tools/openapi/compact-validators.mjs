/** The code of ajv, of which each error is seven lines and says where in the schema it is, which nobody asks for. */
export function compactValidators(code) {
  const short = code
    .replaceAll(/,schemaPath:"[^"]*"/g, '')
    .replaceAll(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      'vErrors = noted(vErrors, $2);',
    );
  if (/schemaPath|vErrors\.push/.test(short))
    throw new Error('ajv writes its validators in another way than it did');
  return short.includes('noted(') ? `${short}\n${noted}` : short;
}

const noted = `function noted(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
`;
