import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from './form.js';

const encoder = new TextEncoder();
const contentType = 'multipart/form-data; boundary=x';

function read(text: string, type = contentType): unknown {
  return readForm(encoder.encode(text.replaceAll('\n', '\r\n')), type);
}

/** A form of one file, whatever is said of it. */
function formWith(disposition: string): string {
  return `--x\nContent-Disposition: form-data; ${disposition}\nContent-Type: image/png\n\nPNG\n--x--\n`;
}

async function sent(form: FormData) {
  const request = new Response(form);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return { headers, body: await request.bytes() };
}

describe('a form', () => {
  it('is read as the platform reads it, whatever names and contents are', async () => {
    const text = fc.string({ unit: 'binary' });
    const someForm = fc.record({
      name: text,
      value: text,
      fileName: text,
      content: fc.uint8Array(),
    });
    const isTheSame = fc.asyncProperty(someForm, async ({ name, value, fileName, content }) => {
      const form = new FormData();
      form.set(`1${name}`, value);
      form.set('2', new File([Uint8Array.from(content)], `3${fileName}`, { type: 'image/png' }));
      const { headers, body } = await sent(form);
      const [[field, text] = [], [, file] = []] = await new Response(body, { headers }).formData();
      expect(readForm(body, headers['content-type'])).toEqual({
        [field ?? '']: text,
        2: {
          fileName: file instanceof File && file.name,
          mediaType: 'image/png',
          bytes: content,
        },
      });
    });
    await fc.assert(isTheSame);
  });

  it.each([
    ['name="file"; filename="скан.pdf"', 'скан.pdf', 'letters of ours'],
    ['name="file"; filename="C:\\дом\\скан.pdf"', 'C:\\дом\\скан.pdf', 'a path'],
    ['name="file"; filename="%22дом%22.pdf"', '"дом".pdf', 'quotes, which are escaped'],
    ['name="file"; filename="50%20.pdf"', '50%20.pdf', 'an escape that is none'],
    ['filename="name.pdf"; name="file"', 'name.pdf', 'another order'],
    ['name=file; filename=scan.pdf', 'scan.pdf', 'no quotes'],
    ["name=file; filename*=UTF-8''%D0%B0.pdf", 'а.pdf', 'an escape of RFC 8187'],
  ])('that says %s has a file %s: %s', (disposition, fileName) => {
    const bytes = encoder.encode('PNG');
    expect(read(formWith(disposition))).toEqual({
      file: { fileName, mediaType: 'image/png', bytes },
    });
  });

  it('may be of texts alone', () => {
    const type = 'application/x-www-form-urlencoded; charset=utf-8';
    expect(read('a=%D0%B4%D0%BE%D0%BC+1&b=', type)).toEqual({ a: 'дом 1', b: '' });
  });

  it('may have nothing in it', () => {
    expect(read('--x--\n')).toEqual({});
  });

  it.each([
    ['', contentType, 'nothing at all'],
    ['--x--\n', 'multipart/form-data', 'no boundary'],
    [formWith('name="file"').slice(0, -8), contentType, 'no end'],
    [formWith('name="file"'), 'multipart/form-data; boundary=y', 'another boundary'],
    [formWith('filename="a.png"'), contentType, 'a part without a name'],
    ['--x\n\nPNG\n--x--\n', contentType, 'a part of which nothing is said'],
  ])('is refused: %j of %s, %s', (text, type) => {
    expect(() => read(text, type)).toThrow(Error);
  });

  it('is refused with a text that is no UTF-8', () => {
    const form = encoder.encode(formWith('name="file"').replaceAll('\n', '\r\n'));
    form[form.lastIndexOf(0x50)] = 0xff; // the P of PNG
    expect(() => readForm(form, contentType)).toThrow(Error);
  });
});
