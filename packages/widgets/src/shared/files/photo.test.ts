import { expect } from '@open-wc/testing';
import { colourAt, jpeg, turned } from '../../../test/photos.js';
import { fitPhoto } from '../../shared/files/photo.js';
import { orientationOf } from '../../shared/files/photo-orientation.js';

const named = (picture: Blob, name = 'паспорт.jpg'): File =>
  new File([picture], name, { type: 'image/jpeg', lastModified: 1_797_559_200_000 });

describe('a photo', () => {
  it('is made as small as a document can still be read by', async () => {
    const original = named(await jpeg({ width: 4000, height: 3000 }));
    const { file } = await fitPhoto(original);
    const { width, height } = await createImageBitmap(file);
    expect([width, height]).to.deep.equal([2600, 1950]);
    expect(file.size).to.be.lessThan(original.size);
    expect([file.name, file.lastModified]).to.deep.equal(['паспорт.jpg', 1_797_559_200_000]);
  });

  it('stays as it is when it is small and upright', async () => {
    const original = named(await jpeg({ width: 800, height: 600 }));
    expect((await fitPhoto(original)).file).to.equal(original);
  });

  it('gives the same file each time, which can go on where it has stopped', async () => {
    const original = named(await jpeg({ width: 3000, height: 2000 }));
    const [one, other] = [await fitPhoto(original), await fitPhoto(original)];
    expect(await one.file.arrayBuffer()).to.deep.equal(await other.file.arrayBuffer());
  });

  const corners: [orientation: number, size: number[], corner: string, why: string][] = [
    [3, [800, 600], 'blue', 'upside down'],
    [6, [600, 800], 'red', 'held on its right side'],
    [8, [600, 800], 'blue', 'held on its left side'],
  ];
  for (const [orientation, size, corner, why] of corners)
    it(`is turned upright, and forgets that it was ${why}`, async () => {
      const picture = await jpeg({ width: 800, height: 600 });
      const { file } = await fitPhoto(named(await turned(picture, orientation)));
      const { width, height } = await createImageBitmap(file, { imageOrientation: 'none' });
      expect([width, height]).to.deep.equal(size);
      expect(await orientationOf(file)).to.equal(1);
      expect(await colourAt(file, { x: 10, y: 10 })).to.equal(corner);
    });

  it('has a small picture of its middle', async () => {
    const { thumbnail } = await fitPhoto(named(await jpeg({ width: 800, height: 600 })));
    expect([thumbnail.width, thumbnail.height]).to.deep.equal([96, 96]);
    const [red = 0, , blue = 0] = thumbnail.getContext('2d')!.getImageData(2, 50, 1, 1).data;
    expect(red).to.be.greaterThan(blue);
  });

  it('is none when the browser cannot read it', async () => {
    const broken = new File(['\u00FF\u00D8\u00FF'], 'битый.jpg');
    const failure = await fitPhoto(broken).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
  });
});

describe('the orientation of a picture', () => {
  const cases: [what: string, picture: (plain: Blob) => Blob | Promise<Blob>, expected: number][] =
    [
      ['of one that says nothing', (plain) => plain, 1],
      ['with the larger byte first', (plain) => turned(plain, 6), 6],
      ['with the smaller byte first', (plain) => turned(plain, 8, true), 8],
      ['cut off in the middle', async (plain) => (await turned(plain, 6)).slice(0, 24), 1],
      ['of no picture', () => new Blob(['%PDF-1.7']), 1],
      ['of nothing', () => new Blob(), 1],
    ];
  for (const [what, picture, expected] of cases)
    it(`${what} is ${expected}`, async () => {
      const plain = await jpeg({ width: 20, height: 10 });
      expect(await orientationOf(await picture(plain))).to.equal(expected);
    });
});
