/** What is wrong with a signature. */
export const signatureProblems = {
  certificate_required: {
    ru: {
      meaning:
        'Организации и индивидуальные предприниматели подписывают сертификатом: кода из СМС мало.',
      reader: 'Подписать сертификатом: файлом подписи или через плагин.',
      developer: 'Предложите `fileSigner` или `cryptoPro` из `@drsk/sdk/signers`.',
    },
    en: {
      meaning: 'Firms and sole proprietors sign with a certificate: a code by SMS is not enough.',
      reader: 'Sign with a certificate: by a file, or with a plug-in.',
      developer: 'Offer `fileSigner` or `cryptoPro` of `@drsk/sdk/signers`.',
    },
  },
  signature_required: {
    ru: {
      meaning: 'Принять документ можно только подписав его.',
      reader: 'Подписать кодом из СМС или сертификатом.',
      developer: 'Сначала `documents.sign`, потом ответ на документ.',
    },
    en: {
      meaning: 'The document is accepted by signing it.',
      reader: 'Sign by a code over SMS or with a certificate.',
      developer: 'First `documents.sign`, then the answer to the document.',
    },
  },
  signature_malformed: {
    ru: {
      meaning: 'Файл не похож на отсоединённую подпись CMS.',
      reader: 'Выбрать файл `.sig` или `.p7s`, созданный для этого документа.',
      developer: 'Годится DER или PEM, без самого документа внутри.',
    },
    en: {
      meaning: 'The file is no detached CMS signature.',
      reader: 'Choose the `.sig` or `.p7s` that was made for this document.',
      developer: 'DER or PEM will do, without the document inside.',
    },
  },
  signature_content_mismatch: {
    ru: {
      meaning: 'Подпись сделана для других байтов: другой файл или другая его версия.',
      reader: 'Скачать документ ещё раз и подписать именно его.',
      developer: 'Подписывайте байты, которые дал `Signer`, ничего не меняя.',
    },
    en: {
      meaning: 'The signature was made for other bytes: another file, or another version of it.',
      reader: 'Download the document again and sign that.',
      developer: 'Sign the bytes that the `Signer` was given, and change nothing.',
    },
  },
  certificate_expired: {
    ru: {
      meaning: 'Сертификат ещё не действует или уже не действует.',
      reader: 'Подписать действующим сертификатом.',
      developer: 'Показывайте срок сертификата до подписания.',
    },
    en: {
      meaning: 'The certificate is not valid yet, or no longer.',
      reader: 'Sign with a certificate that is valid.',
      developer: 'Show the term of a certificate before it signs.',
    },
  },
  certificate_revoked: {
    ru: {
      meaning: 'Удостоверяющий центр отозвал сертификат.',
      reader: 'Получить новый сертификат.',
      developer: 'Повторять тем же сертификатом бесполезно.',
    },
    en: {
      meaning: 'The certification authority has revoked the certificate.',
      reader: 'Get another certificate.',
      developer: 'To repeat with the same certificate is of no use.',
    },
  },
  certificate_issuer_unknown: {
    ru: {
      meaning: 'Сертификат выдан центром, которому сервис не доверяет.',
      reader: 'Подписать сертификатом аккредитованного центра.',
      developer:
        'В песочнице сертификаты выдаёт её собственный центр: вкладка «Сертификаты» консоли.',
    },
    en: {
      meaning: 'An authority has issued the certificate that the service does not trust.',
      reader: 'Sign with a certificate of an accredited authority.',
      developer:
        'In the sandbox an authority of its own issues them: “Certificates” of the console.',
    },
  },
  signer_mismatch: {
    ru: {
      meaning: 'Сертификат выдан не тому, кто вошёл.',
      reader: 'Подписать своим сертификатом или войти в нужной роли.',
      developer: 'Сверьте роль (`roles`) с владельцем сертификата.',
    },
    en: {
      meaning: 'The certificate was issued to somebody else than who is signed in.',
      reader: "Sign with a certificate of one's own, or sign in in the right role.",
      developer: 'Compare the role (`roles`) with the owner of the certificate.',
    },
  },
  power_of_attorney_missing: {
    ru: {
      meaning: 'Подписывает сотрудник, и нужна машиночитаемая доверенность.',
      reader: 'Указать номер доверенности или подписать сертификатом руководителя.',
      developer: 'Передайте номер доверенности вместе с подписью, как описывает `addSignature`.',
    },
    en: {
      meaning: 'An employee signs, and a machine-readable power of attorney is needed.',
      reader: 'Give the number of the power of attorney, or sign with the certificate of the head.',
      developer:
        'Send the number of the power of attorney with the signature, as `addSignature` describes.',
    },
  },
  signature_unverifiable: {
    ru: {
      meaning: 'Подпись сделана алгоритмом, который здесь проверить нельзя.',
      reader: 'Подписать другим сертификатом.',
      developer: 'Песочница, например, не проверяет алгоритмы ГОСТ: так отвечает и она.',
    },
    en: {
      meaning: 'The signature uses an algorithm that cannot be verified here.',
      reader: 'Sign with another certificate.',
      developer: 'The sandbox, for one, does not verify the algorithms of ГОСТ, and answers so.',
    },
  },
};
