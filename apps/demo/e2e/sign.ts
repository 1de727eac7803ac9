import { readFile } from 'node:fs/promises';
import { createSoftwareKey, softwareSigner } from '@drsk/sdk/software-signer';
import type { Locator, Page } from 'playwright-core';
import type { World } from './world.js';

/** A detached signature over a file, with a certificate that was issued to the owner of an account. */
export async function detachedSignature(
  { sandbox }: World,
  accountId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { privateKey, publicKey } = await createSoftwareKey('ecdsa');
  const certificate = await sandbox.issueCertificate(accountId, publicKey);
  const now = Date.parse(await sandbox.now());
  const signer = softwareSigner({ privateKey, certificate, clock: () => now });
  const answer = await signer.sign({ bytes: async () => bytes } as never);
  if (!('signature' in answer) || !(answer.signature instanceof Uint8Array))
    throw new Error('No signature came out');
  return answer.signature;
}

/** The bytes that a press of the button saves. */
export async function savedBy(button: Locator): Promise<Uint8Array<ArrayBuffer>> {
  const downloading = button.page().waitForEvent('download');
  await button.click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}

/** Chooses a ready signature in the ceremony. */
export function chooseSignature(page: Page, signature: Uint8Array): Promise<void> {
  const mimeType = 'application/pkcs7-signature';
  const file = { name: 'договор.sig', mimeType, buffer: Buffer.from(signature) };
  return page.getByLabel('Файл подписи').setInputFiles(file);
}

/** Walks through the ceremony that is open: saves the file, signs it, hands the signature in. */
export async function signHere(world: World, page: Page, accountId: string): Promise<void> {
  await page.getByText('Вы подписываете файл').waitFor();
  const signed = page.getByText('Подписан обеими сторонами');
  const before = await signed.count(); // of other documents
  const bytes = await savedBy(page.locator('.panel').getByRole('button', { name: /^Скачать/ }));
  await page.getByRole('button', { name: /^Готовой подписью/ }).click();
  await chooseSignature(page, await detachedSignature(world, accountId, bytes));
  await page.getByRole('button', { name: 'Подписать', exact: true }).click();
  await signed.nth(before).waitFor();
}
