import { globSync, readFileSync } from 'node:fs';

/** The licence of a library, by its folder: its text has to travel with its code. */
export function noticeOf(folder) {
  const description = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { name, version, license } = description;
  const files = globSync('{LICEN[CS]E,licen[cs]e,NOTICE,COPYING}*', { cwd: folder }).sort();
  const words = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  if (words.length === 0 && license === 'MIT') words.push(mitText(description));
  return [`${name} ${version} (${license})`, ...words].join('\n\n');
}

/** Of a library that names it and has no file of it: the usual text, with those whom it names. */
function mitText({ author, contributors = [] }) {
  const people = [author, ...contributors]
    .filter(Boolean)
    .map((person) => (typeof person === 'string' ? person : person.name))
    .map((person) => person.replace(/ *[<(].*$/, ''));
  return `MIT License

Copyright (c) ${people.join(', ')}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
