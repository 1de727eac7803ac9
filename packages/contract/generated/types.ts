// Generated from openapi/*.yaml by `npm run generate`: edit those.

export interface paths {
    "/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a way back into an account
         * @description Answers alike whether or not the login exists: a login that does not gets contacts made up for it, always the same. Nothing is sent before a channel is chosen. Without any channel, the way in is temporary access from a customer centre (order 186, п. 37).
         */
        post: operations["startRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recoveries/{recoveryId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the link or the code, also once more
         * @description What was sent before, by either channel, no longer works.
         */
        post: operations["sendRecoveryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recoveries/{recoveryId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trades the code of the SMS for the right to set a new password
         * @description A wrong code is refused at `/code`; after five of them the code is burnt, and another has to be asked for.
         */
        post: operations["checkRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a new password, with the token of the letter's link or of the SMS code
         * @description Ends every session of the account, and a letter tells of it. The token works once.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts that a person may agree to, each a document of its own
         * @description In force at the time of the call, for the region and the kind of applicant (152-ФЗ, art. 9).
         */
        get: operations["listConsentDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for an account
         * @description The answer is the same whether or not the address or the number is known already: the letter tells. The account exists once the e-mail is confirmed.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a registration is
         * @description For the page that waits for the letter's link to be followed, perhaps on another device. Where the number had an account already, it never is.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the confirmation letter again */
        post: operations["resendConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the e-mail with the token of the letter's link
         * @description Also takes over an account that an office opened and nobody has set up: where the e-mail is the one that the office has on file, or where the phone is, and its code was confirmed before (`confirmPhone`).
         */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/phone-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the SMS code again */
        post: operations["sendPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/phone-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the phone with the code of the SMS
         * @description Before or after the e-mail; the account opens with the e-mail, and its phone counts as confirmed from here on. A wrong code is refused at `/code`; after five of them the code is burnt, and another has to be asked for.
         */
        post: operations["confirmPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where somebody is signed in to the account now */
        get: operations["listSessions"];
        put?: never;
        /**
         * Logs in with a password
         * @description The login is СНИЛС for an individual and ИНН for the others, however it is written; the password may be the one-time password of a temporary access. With a `DPoP` header the session is bound to its key.
         */
        post: operations["createSession"];
        /** Signs out everywhere */
        delete: operations["deleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/by-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs in with the number of an application and the password that an office gave
         * @description Temporary access to that application alone (order 186, п. 37). Of the account it shows whose it is, and nothing more.
         */
        post: operations["createApplicationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes on with a login by the code of its second factor
         * @description A wrong code is refused at `/code`; after five of them the login has to begin anew. A recovery code is taken in place of any code.
         */
        post: operations["completeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor-challenges/{challengeId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the SMS code of a login again */
        post: operations["resendSecondFactorCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/esia-authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a login by ЕСИА (authorization code with PKCE, RFC 7636)
         * @description Where ЕСИА is not switched on, there is no such address: 404.
         */
        post: operations["startEsiaLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/esia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in with what ЕСИА sent back */
        post: operations["createEsiaSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews a session
         * @description A session without a key: by its refresh token, which works once. For 30 seconds it gives the same pair again (two tabs, a lost answer); later use of it ends every session that came of the same login. A session that is bound to a key: by its id and a proof of the key with the server's nonce; there is no refresh token that could be stolen.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on as another account of the same person */
        post: operations["switchRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out one device */
        delete: operations["deleteOtherSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tokens that the caller has made for programs, the newest first
         * @description Of the role that the session acts in; those that have expired are listed for 30 days, those that were revoked are not.
         */
        get: operations["listApiTokens"];
        put?: never;
        /**
         * Makes a token for a program
         * @description It acts in the role of the session, as far as its scopes allow. The token is in this answer and nowhere else; a letter tells the owner of it. A wrong password is refused at `/password`, and counts as a failed login; setting another password revokes every token. It takes no `Idempotency-Key`: the answer that a key gives again would have to be kept, and with it the token. Where an answer got lost, the list has a token that nobody knows: revoke it.
         */
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tok-3k7m */
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Makes a token stop working, at once */
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that are told of what happens in the caller's account */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Names an address that is told of what happens
         * @description By https alone, and not inside a network of one's own. The secret that signs what is sent is in this answer and nowhere else, which is why there is no `Idempotency-Key`; a letter tells the owner of the address.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets an address and its log; nothing more is sent to it */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes an address, what it is told of, or whether it is
         * @description Where events go to another address from now on, the owner of the account is told of it by a letter and in the feed, as of a new one (`createWebhook`).
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/me/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes another secret
         * @description For some hours both sign what is sent, so that a receiver may change over when it likes; a secret before those two no longer does. A call whose answer got lost may be repeated.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * What was sent to an address, and what it answered; the newest first
         * @description The last 500 are kept.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        /**
         * Sends an event `test` to an address now
         * @description Whatever it is told of; its answer is in the log in a moment.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/webhooks/{webhookId}/deliveries/{deliveryId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
                /** @example msg-8h4w */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an event of the log again now, under the same `webhook-id` */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account that the session acts in
         * @description To a session of one application (`createApplicationSession`) it gives `id`, `applicantKind`, `login`, `displayName` and `createdAt` only (order 186, п. 37).
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects the data of the account
         * @description An empty text takes a field away, where it is not required. Applications that are filed already keep what was filed. Numbers that one logs in with are corrected by an office; e-mail and phone by `changeContact`.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/me/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the contacts and the password that a temporary access still lacks
         * @description The access stays temporary until the e-mail is confirmed by the link of the letter; until then it may be asked for again. Nothing is left to set up in a full session.
         */
        post: operations["setUpAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the password
         * @description Ends every other session of the account, and a letter tells of it. A wrong current password is refused at `/currentPassword`, and counts as a failed login.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/contact-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for another e-mail or phone, or for the confirmation of the one that is on file
         * @description The one on file stays until the new one is confirmed: an e-mail by the link of the letter (`confirmEmail`), a phone by the code of the SMS. Then a letter goes to the old address.
         */
        post: operations["changeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/contact-changes/{contactChangeId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the letter or the SMS of a contact change again */
        post: operations["resendContactMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/contact-changes/{contactChangeId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the new phone with the code of the SMS
         * @description A wrong code is refused at `/code`; after five of them the code is burnt, and another has to be asked for.
         */
        post: operations["confirmContactChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person agreed to, and what was withdrawn */
        get: operations["listConsents"];
        put?: never;
        /** Agrees to one more document */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a consent
         * @description The record stays as evidence (152-ФЗ, art. 9). What follows is in `withdrawalConsequence` of the document; data that the law orders to keep are kept (861/80). Withdrawing twice changes nothing.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a login asks for a code as well */
        get: operations["getSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to turn the second factor on
         * @description Nothing changes before the code is confirmed. SMS needs a confirmed phone. A wrong password is refused at `/password`, and counts as a failed login.
         */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/enrolments/{enrolmentId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the SMS code of an enrolment again */
        post: operations["resendEnrolmentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/enrolments/{enrolmentId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns the second factor on with its first code */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns the second factor off; a letter tells of it */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the account holds, as a ZIP of JSON and the documents (152-ФЗ, art. 14) */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the account
         * @description Ends all its sessions; nobody can log in to it any more, and the number may be registered anew. What the law orders to keep stays (861/80: conditions and documents of the connection for ever; consents as evidence); the rest is erased within 30 days (152-ФЗ, art. 21). A wrong password is refused at `/password`.
         */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeal-uploads": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Uploads for an appeal that have stopped on their way, oldest first
         * @description Of the account, or of the `Upload-Key`. Whoever has the file can go on where an upload has stopped; with an account on another device too.
         */
        get: operations["listAppealUploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeal-files": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Files that no appeal and no reply names yet, oldest first
         * @description Of the account, or of the `Upload-Key`; here is seen what the search for viruses has found.
         */
        get: operations["listAppealFiles"];
        put?: never;
        /**
         * Makes a file for an appeal, or for a reply, of a complete upload
         * @description PDF, JPEG or PNG by its content; its type, its checksum and what is in it are judged here. The appeal, or the reply, names it in `fileIds`. What nothing names within a day is thrown away.
         */
        post: operations["addAppealFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeal-files/{fileId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throws a file away that nothing names yet */
        delete: operations["removeAppealFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeal-files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** A file that nothing names yet, for whoever has brought it */
        get: operations["getAppealFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an appeal without an account
         * @description The answer goes to the e-mail or by post; `key` opens the appeal meanwhile, and goes by e-mail too. Each address may send a few within an hour. `fileIds` are of files that were brought with the same `Upload-Key`.
         */
        post: operations["submitGuestAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-appeals/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An appeal, for whoever has its key
         * @description The key is in the body, since addresses end up in logs.
         */
        post: operations["readGuestAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-appeals/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds to an appeal, or asks again after its answer */
        post: operations["replyToGuestAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-appeals/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether the answer was of use */
        post: operations["rateGuestAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-appeals/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file of an appeal, or of its answer, for whoever has the key of the appeal
         * @description A POST, since a key has no place in an address; nothing is kept of it.
         */
        post: operations["readGuestAppealFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals of the account, the newest first */
        get: operations["listAppeals"];
        put?: never;
        /**
         * Sends an appeal of the account
         * @description It has its number and the day of its answer at once (order 186, п. 36 and appendix 5).
         */
        post: operations["submitAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{appealId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        /** An appeal with all that was written about it */
        get: operations["getAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{appealId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds to an appeal, or asks again after its answer
         * @description After an answer the appeal waits for another one, and its term begins anew.
         */
        post: operations["replyToAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{appealId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether the answer was of use
         * @description Once for each answer; a later rating takes the place of the one before.
         */
        post: operations["rateAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appeals/{appealId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** A file of an appeal, or of its answer */
        get: operations["getAppealFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Addresses that go on as the reader types
         * @description A POST, because what is typed is somebody's address and must not stand in a URL. Nothing is stored. A plot without an address is named in free words instead: no suggestion has to be taken. Nothing typed, with a region, gives its settlements, the largest first: a map begins with where they are.
         */
        post: operations["suggestAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/inspection-slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * Times that are free for an inspection
         * @description While an inspection is due (п. 90): two hours each, on working days of the region, from the day after the next one to the last day of the term, or in the five working days after that where the term has none left. The time that the application holds already is among them.
         */
        get: operations["listInspectionSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/inspection-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chooses a time for the inspection, another one, or the one that the grid proposes
         * @description A free time is held for the applicant from now on, in place of the one held before, and the grid confirms it by the end of the next working day or proposes another. Choosing the very time that the grid proposes confirms it.
         */
        post: operations["chooseInspectionTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/inspection-appointment/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the time of the inspection back, or declines the one that the grid proposes
         * @description The term of the inspection goes on; without a time agreed on the grid comes within it.
         */
        post: operations["cancelInspectionTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/inspection-appointment.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * The appointment as a file for a calendar (RFC 5545)
         * @description Tentative until both sides agree; says the number of the application, and no name or place.
         */
        get: operations["getInspectionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether there is an address that calendars read the caller's deadlines from */
        get: operations["getCalendarFeed"];
        put?: never;
        /**
         * Makes a secret address that calendars read the caller's deadlines from
         * @description An address from before stops working, so a call whose answer got lost may simply be repeated. It takes no `Idempotency-Key`: the answer that a key gives again would have to be kept, and with it the address.
         */
        post: operations["createCalendarFeed"];
        /** Makes the address stop working */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{calendarFile}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The secret, with the ending that calendars know
                 * @example cal_4fVq2xDdW8aKkPz0mBq7cEwTn3uYhRsL.ics
                 */
                calendarFile: components["parameters"]["CalendarFile"];
            };
            cookie?: never;
        };
        /**
         * The deadlines behind a secret address (RFC 5545)
         * @description Whoever has the address reads numbers of applications, what is due and when: no name, no place, no money, and nothing else of the account. At most five hundred deadlines, the caller's own before the others and the soonest first. The same deadline has the same UID; what has become moot is cancelled for a month. One's own come with alarms at nine in the morning, five days, two days and one day before.
         */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to the caller's applications, as it happens (server-sent events)
         * @description A stream of [server-sent events](https://html.spec.whatwg.org/multipage/server-sent-events.html). Each has the id
         *     of an event, after which the next stream goes on if it is given as `Last-Event-ID`: without a gap, without a
         *     repeat. A stream without one begins with the present.
         *
         *     | event | data |
         *     | --- | --- |
         *     | `position` | the first of each stream: `{}`, under the id that the stream goes on after |
         *     | `application` | an `ApplicationEvent` |
         *     | `notification` | a `NotificationEvent`; not for tokens of programs, which read applications alone |
         *     | `marks` | a `NotificationMarksEvent`; not for tokens of programs either |
         *
         *     A comment comes every 15 seconds at least, so that a dead connection is noticed. `retry` says how long to wait
         *     before the next stream. The stream ends with its access token: whoever renews the token opens the next one.
         */
        get: operations["streamApplicationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/events/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same events for whom no stream reaches, oldest first
         * @description With `wait`, the answer comes with the first event, or empty when the time is over (long poll). Without `after`, it is empty and says where the present is.
         */
        get: operations["listApplicationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many applications there are, of every status and region, and how many wait for the caller */
        get: operations["countApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's applications as a table for office programs
         * @description UTF-8 with a byte order mark, semicolons, RFC 4180 quoting and CRLF, headed in the language of the request. What a program could take for a formula begins with an apostrophe. Sent row by row, all as of one instant.
         */
        get: operations["exportApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes answers of a filed application, before the offer is posted
         * @description Answers that are named are replaced, null takes one away, the rest stays; the result is checked by the rules of filing. What the technical conditions depend on makes the terms of the grid begin anew, the rest does not. Who applies, and in which region, cannot be changed, and the category has to stay what it is: the field then has the code `answer_fixed` or `category_changes`. A document that the corrected application needs besides is asked for at once.
         */
        post: operations["correctApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * What the application said when it was filed, and after each correction
         * @description Oldest first; each names what became different from the one before. A draft has none.
         */
        get: operations["listApplicationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a filed application back, before the contract is concluded
         * @description Final. What is wanted again needs a new application, with a new date. Once there is a contract, ask for its termination.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** What the applicant has asked for since the contract, newest first, and what may be asked for now */
        get: operations["listRequests"];
        put?: never;
        /**
         * Asks for a change of what was agreed, for documents, or for an end
         * @description Which kinds are open depends on the contract and the works; one of a kind at a time. Files are attached to the application first, and named here.
         */
        post: operations["createRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example req-1 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** One of them */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/requests/{requestId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example req-1 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a request back before it is decided */
        post: operations["cancelRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The states of many applications at once
         * @description Of those that are named by `ids` and `numbers`, 200 of both together at most, or of all that have changed since an instant. It changes nothing, so it may be sent again, and needs no `Idempotency-Key`: what it names is in the body as an address could not hold it. What is not the caller's is in `missing`, as what does not exist.
         */
        post: operations["listApplicationStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/document-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objects with reasons to what the grid has posted
         * @description Outside the simplified track the contract is signed within 10 working days, or refused with reasons; the grid then mends the offer (п. 15). In the simplified track paying is accepting, and the offer can only be refused, within 5 working days (п. 105). The acts of the full track are signed. Objections to the final document of the simplified track are taken for 20 working days, and for 10 more after an answer to them (п. 110). What is not asked now, or cannot be answered so, is refused with `stage_forbids`. What is signed is accepted with its signature, by `addSignature` or `confirmSigning`: `accept` without one is refused with `signature_required`.
         */
        post: operations["answerDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/fulfilment-notices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the applicant's part of the technical conditions is done
         * @description Where the connection is inspected (п. 85): any time after the contract, and again when the remarks of an inspection are removed (п. 89).
         */
        post: operations["notifyFulfilment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachment-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What files an application takes, and an appeal */
        get: operations["getAttachmentLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * Uploads of the application that are not attached yet, oldest first
         * @description Whoever has the file can go on where an upload has stopped, on another device too.
         */
        get: operations["listUploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a resumable upload (tus 1.0, creation)
         * @description Speaks tus 1.0.0 with creation, expiration, termination and checksum. The file is sent to `Location` in as many
         *     parts as it takes; a complete one becomes an attachment by `uploadAttachment`, or a file of an appeal by
         *     `addAppealFile`, with its id. `Upload-Metadata` has:
         *
         *     | key | value |
         *     | --- | --- |
         *     | `purpose` | what the file is for: `application`, which may be left out, or `appeal` |
         *     | `applicationId` | of an application: which it is |
         *     | `kind` | of an application: `AttachmentKind` |
         *     | `filename` | as the applicant knows it |
         *     | `sha256` | of the whole file, 64 hexadecimal digits |
         *
         *     Without a session a file may be for an appeal alone, and belongs to whoever has its `Upload-Key`. So many files,
         *     and so many bytes, come from one address within an hour.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example upl-1 */
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throws an upload away (termination extension) */
        delete: operations["terminateUpload"];
        options?: never;
        /** How much of an upload has arrived */
        head: operations["getUploadOffset"];
        /**
         * The next part of the file
         * @description What arrives of a part before the connection breaks is kept; `getUploadOffset` tells how much that is. The first bytes decide the type of the file, not its name.
         */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's applications, newest first unless another order is asked for
         * @description An application that does not change while its list is read comes once, whatever is filed, changed or thrown away meanwhile. A cursor belongs to the query that gave it.
         */
        get: operations["listApplications"];
        put?: never;
        /** Begins a draft */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** An application with its stages, timeline and documents */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Throws a draft away */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Changes answers of a draft
         * @description Answers that are named are replaced, null takes one away, also one of `earlierAnswers`; the rest stays. Nothing is checked but lengths: a draft keeps whatever was typed.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/applications/{applicationId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attaches a file to a draft, or to an application that waits for documents
         * @description PDF, JPEG or PNG; the content decides, not the name. A form carries up to 10 MB; what is larger is uploaded before (`createUpload`), and named here. The same upload gives the same attachment, however often it is named.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example att-1 */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a file away again */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example att-1 */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        /** The attached file; of an infected one nothing is kept */
        get: operations["getAttachmentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files the draft
         * @description Checked by every rule of its category; gets its number and date at once, and the deadlines begin.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/request-answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the requested documents are attached
         * @description Every missing item needs a file of its kind, attached after the request; then the check begins anew (п. 15).
         */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/signings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a code by SMS, with which the document is signed
         * @description A simple signature (63-ФЗ, art. 6 and 9) over the SHA-256 of each file. For individuals whose identity was confirmed, by ЕСИА or at an office; others need a certificate. Started again, it sends another code.
         */
        post: operations["startSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/signings/{signingId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
                /** @example sgn-4 */
                signingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs with the code
         * @description The record keeps the phone, the hash, the time and the address of the request. What is signed is accepted: the contract is concluded.
         */
        post: operations["confirmSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs with a detached CMS signature over the bytes of a file
         * @description Made elsewhere, by a program or a plug-in of the signer (RFC 5652, SignedData without content). It is verified at once, and refused with a code of its own where it is of no use; nothing is kept of it then. What is signed is accepted: the contract is concluded.
         */
        post: operations["addSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/signatures/{signatureId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
                /** @example sig-3 */
                signatureId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A detached signature as a file
         * @description DER; a signature by code has none.
         */
        get: operations["getSignatureContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been posted to the caller, newest first */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files with their detached signatures, as a ZIP
         * @description Of one document, of all of an application, of some kinds, or of everything that has been posted to the caller. Beside `X.pdf` lie its signatures, `X.pdf.grid.p7s` and `X.pdf.applicant.p7s`.
         */
        get: operations["archiveDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /** A posted document with its versions, signatures and what may be done with it */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a posted document
         * @description Stays available for ever (п. 80 of the Rules). The first opening is noted as `viewedAt`.
         */
        get: operations["getDocumentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the applicant has read it
         * @description Asked for by nobody and binding to nothing; a second time changes nothing.
         */
        post: operations["acknowledgeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/paper-copies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a copy on paper, which the grid sends or hands out within 10 days (п. 8) */
        post: operations["requestPaperCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}/defect-claims": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells of a hidden defect within 6 months of the final document; the grid mends it within 20 working days (п. 110) */
        post: operations["claimDefect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which channels the account is told of what, and when it is left in peace */
        get: operations["getNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes those preferences that are named */
        patch: operations["changeNotificationPreferences"];
        trace?: never;
    };
    "/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which browsers show notifications of the account, and the key that a browser subscribes with */
        get: operations["listPushSubscriptions"];
        put?: never;
        /**
         * Lets the browser of this session show notifications of the account (Web Push, RFC 8030)
         * @description What a browser gives as `PushSubscription.toJSON()`. An endpoint that is known is taken again, now for this session, so there is no `Idempotency-Key`; one that another person has subscribed is theirs no more. It lasts as long as the session: signing out ends it, here or from another device. Once the session has come of age nothing is sent until the browser says it again. An account has ten at most; one more takes the place of the oldest.
         */
        post: operations["createPushSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/push-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sends nothing more to a browser of the account, this or another one */
        delete: operations["deletePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscriptions/{unsubscribeToken}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the link of a letter; signed, for one kind of letters of one account, good for nothing else
                 * @example YWNjLTEuZGVhZGxpbmUuZW1haWw.3q2-7wAAAAAAAAAAAAAAAA
                 */
                unsubscribeToken: string;
            };
            cookie?: never;
        };
        /** What the link of a letter unsubscribes from; changes nothing */
        get: operations["getUnsubscription"];
        put?: never;
        /**
         * Unsubscribes with one click, without a session (RFC 8058)
         * @description The letters name it in `List-Unsubscribe`, and mail services post to it as `List-Unsubscribe-Post` says. Asked for again it changes nothing more.
         */
        post: operations["unsubscribe"];
        /** Takes it back */
        delete: operations["subscribeAgain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the account has been told, the newest first
         * @description Of the role that the session acts in; a temporary access of one application is told of that one only.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many there are, and how many are not read yet */
        get: operations["getNotificationCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks notifications as read, or as not read yet
         * @description Those that are named, or all where none is. Asked for again it changes nothing more, so it takes no `Idempotency-Key`. `changedIds` of the answer is what undoes it: mark those the other way.
         */
        post: operations["markNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{notificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ntf-1 */
                notificationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** A notification with what became of its messages */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's visits to offices
         * @description What is to come and what has been cancelled, the soonest first; without a session those of `Booking-Key`, with one those of the account too; a session that came of the number of an application has none of its own. Visits that are over are left out.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Holds a time for the caller
         * @description For ten minutes, in which nobody else gets it and `confirmVisit` books it; what the caller has held before is free again. Nobody is asked for a name: without a session a visit belongs to whoever knows its `Booking-Key`.
         */
        post: operations["holdVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        /** A visit of the caller */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/confirmation": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Books the time that is held
         * @description After the ten minutes too, as long as nobody else has taken it. To an account goes a letter now, and a reminder a day before.
         */
        post: operations["confirmVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/change": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a booked visit to another time of the same office
         * @description The time before is free again only once the new one is the caller's.
         */
        post: operations["changeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the time back, be it held or booked */
        post: operations["cancelVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        /**
         * The visit as a file for a calendar (RFC 5545)
         * @description The same event however often it is moved; a cancelled visit takes it out. Reminds a day and two hours before.
         */
        get: operations["getBookingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions that the company serves */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A region with its branch and its supplier */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-centre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The free telephone line */
        get: operations["getContactCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices where people are received
         * @description Centres are open 45 hours a week and more, points 25 and more (order 186, п. 20); any office serves any consumer. Hours are of the office's own time zone; an exception replaces the hours of its date.
         */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example office-28-1 */
                officeId: components["parameters"]["OfficeId"];
            };
            cookie?: never;
        };
        /** An office */
        get: operations["getOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{officeId}/visit-slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example office-28-1 */
                officeId: components["parameters"]["OfficeId"];
            };
            cookie?: never;
        };
        /**
         * Times that are free for a visit
         * @description Half an hour each, within the hours of the office, for the next fourteen days; the earliest begins in half an hour.
         */
        get: operations["listVisitSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a connection would cost, before anybody applies for it
         * @description Nothing is kept and nobody is bound: the fee is what the calculation sheet of the offer says. Texts follow `Accept-Language`.
         */
        post: operations["estimateFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * The calculation sheet of an application (appendix 18)
         * @description Binding, and posted with the offer; the invoice is made of it.
         */
        get: operations["getCalculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invoices of the account, with what of them can be paid now and in which ways
         * @description The newest first. What has been annulled keeps its invoice, and nothing of it can be paid.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments of the account, the newest first
         * @description Also money that came without having been announced here, and could not be matched.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Begins to pay a part of an invoice
         * @description As long as a payment for the part is open, the same way gives that payment again (200), whichever tab or device asks; another way is refused with `payment_open`. A part that is paid is refused with `part_paid`. After a failure the same intent begins anew. Money counts when it arrives on the account of the grid, not when it is sent.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** A payment as it stands */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up a payment that nothing has been paid for
         * @description Refused with `stage_forbids` once the bank is at work on it. Cancelling twice is cancelling once.
         */
        post: operations["cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for money back that pays for nothing
         * @description All of `refundableKopecks`, to the account that it came from.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attaches a payment order with the mark of the bank
         * @description PDF, JPEG or PNG of up to 10 MB; a later one takes the place of the one before.
         */
        post: operations["attachPaymentEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/payment-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** A payment order to print, for a bank transfer */
        get: operations["getPaymentOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approved rates of the regions, by period
         * @description Standardised rates are without VAT, those for a kilowatt with it. Where the region's own act is not known, another region's rates stand there as a sample.
         */
        get: operations["listTariffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who pays by the social rate, and what proves it (п. 17) */
        get: operations["listSocialCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    accountEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is sent to the addresses of `createWebhook`
         * @description By [Standard Webhooks](https://www.standardwebhooks.com): `webhook-signature` is one or two signatures, separated
         *     by a space; each is `v1,` and the Base64 of an HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}`, whose key
         *     is what the secret has in Base64 behind `whsec_`. Refuse what is older than five minutes.
         *
         *     An event arrives at least once, in no promised order: the same `webhook-id` is the same event. Any answer of 2xx
         *     within ten seconds takes it; a redirect is not followed. Otherwise it is sent again after 5 seconds, 5 and
         *     30 minutes, 2, 5, 10, 14, 20 and 24 hours, each up to a fifth later. After the tenth attempt, or an answer of 410,
         *     nothing more is sent to the address until its owner switches it on again; a letter says so.
         *
         *     Bodies carry ids and states, nothing personal: read the rest with a token.
         */
        post: operations["receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What helps people with disabilities to use the office
         * @enum {string}
         */
        AccessibilityMark: "step_free" | "ramp" | "lift" | "accessible_toilet" | "disabled_parking" | "call_button" | "tactile_signs" | "induction_loop" | "sign_language";
        /** @description Which numbers and names there are depends on the kind of applicant */
        Account: {
            id: components["schemas"]["Id"];
            applicantKind: components["schemas"]["ApplicantKind"];
            /** @description СНИЛС or ИНН */
            login: string;
            /** @description Whom to greet */
            displayName: string;
            email?: string;
            /** @description E.164 */
            phone?: string;
            emailConfirmedAt?: components["schemas"]["Instant"];
            phoneConfirmedAt?: components["schemas"]["Instant"];
            /** @description By ЕСИА or at an office; a simple signature needs it */
            identityConfirmedAt?: components["schemas"]["Instant"];
            snils?: string;
            inn?: string;
            ogrn?: string;
            ogrnip?: string;
            kpp?: string;
            lastName?: string;
            firstName?: string;
            middleName?: string;
            /** @description Of a legal entity */
            fullName?: string;
            passportSeries?: string;
            passportNumber?: string;
            passportIssuedOn?: components["schemas"]["LocalDate"];
            passportIssuedBy?: string;
            birthDate?: components["schemas"]["LocalDate"];
            birthPlace?: string;
            registeredAddress?: string;
            actualAddress?: string;
            /** @description Since when the consent to processing is withdrawn, and no new application is taken */
            processingWithdrawnAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
        };
        /** @description What is not named stays as it is */
        AccountChange: {
            lastName?: components["schemas"]["PersonName"];
            firstName?: components["schemas"]["PersonName"];
            middleName?: string;
            fullName?: string;
            kpp?: string;
            passportSeries?: string;
            passportNumber?: string;
            /** @description A local date */
            passportIssuedOn?: string;
            passportIssuedBy?: components["schemas"]["Text"];
            /** @description A local date */
            birthDate?: string;
            birthPlace?: components["schemas"]["Text"];
            registeredAddress?: components["schemas"]["Text"];
            actualAddress?: components["schemas"]["Text"];
        };
        AccountClosure: {
            closedAt: components["schemas"]["Instant"];
            erasedOn: components["schemas"]["LocalDate"];
        };
        AccountSetup: {
            email: components["schemas"]["Email"];
            phone: components["schemas"]["Phone"];
            password: components["schemas"]["Password"];
            consents: components["schemas"]["GivenConsents"];
        };
        /** @enum {string} */
        Actor: "applicant" | "grid" | "supplier";
        AddressQuery: {
            /** @description What is typed so far, in any order of words; a number at its end is the house */
            query: string;
            regionCode?: components["schemas"]["RegionCode"];
            /** @default 7 */
            limit?: number;
        };
        AddressSuggestion: {
            /** @description The whole address in Russian */
            value: string;
            /**
             * @description How far it goes: after a settlement a street may follow, after a street a house
             * @enum {string}
             */
            kind: "settlement" | "street" | "house";
            regionCode: components["schemas"]["RegionCode"];
            /** @description Of the settlement, to begin with on a map */
            place: components["schemas"]["GeographicPlace"] | null;
            /** @description Made up for a sandbox, in whole or in part */
            isSample: boolean;
        };
        AddressSuggestions: {
            items: components["schemas"]["AddressSuggestion"][];
        };
        /** @enum {string} */
        AlternativeKind: "standard" | "reduced" | "social" | "decision";
        /** @enum {string} */
        AnnulmentReason: "documents_not_supplied" | "unpaid" | "contract_not_signed";
        /** @description An answer as it was and as it is; null where there was or is none */
        AnswerChange: {
            name: string;
            before: components["schemas"]["AnswerValue"];
            after: components["schemas"]["AnswerValue"];
        };
        /** @enum {string} */
        AnswerDecision: "accept" | "refuse";
        AnswerText: string;
        AnswerValue: string | boolean | null;
        /**
         * @description offer: contract and technical conditions; final_document: the notice or the acts of the simplified track
         * @enum {string}
         */
        AnsweredSubject: "offer" | "conditions_act" | "connection_act" | "final_document";
        ApiToken: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description How the token begins */
            prefix: string;
            scopes: components["schemas"]["TokenScope"][];
            isExpired: boolean;
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
            /** @description The address without its end */
            lastUsedFrom: string | null;
        };
        ApiTokenPage: {
            items: components["schemas"]["ApiToken"][];
            next: components["schemas"]["Cursor"];
        };
        Appeal: {
            id: components["schemas"]["Id"];
            /** @description The one to quote */
            number: string;
            kind: components["schemas"]["AppealKind"];
            topic: components["schemas"]["AppealTopic"];
            regionCode: components["schemas"]["RegionCode"];
            status: components["schemas"]["AppealStatus"];
            applicationNumber: string | null;
            answerChannel: components["schemas"]["AppealChannel"];
            postalAddress: string | null;
            sentAt: components["schemas"]["Instant"];
            deadline: components["schemas"]["AppealDeadline"];
            forwarding: components["schemas"]["AppealForwarding"] | null;
            /** @description When the last answer was given; null while one is waited for */
            answeredAt: components["schemas"]["Instant"] | null;
            rating: components["schemas"]["AppealRating"] | null;
            /** @description What its sender may do now */
            actions: components["schemas"]["AppealAction"][];
            /** @description The oldest first; the first one is the appeal itself */
            messages: components["schemas"]["AppealMessage"][];
        };
        /** @enum {string} */
        AppealAction: "reply" | "rate";
        /**
         * @description Whom an appeal is forwarded to that is not for the grid
         * @enum {string}
         */
        AppealAddressee: "supplier" | "other_grid" | "regulator" | "municipality";
        /** @enum {string} */
        AppealAuthor: "applicant" | "grid" | "addressee";
        /**
         * @description Where the answer is wanted; `account` is open to those who have one
         * @enum {string}
         */
        AppealChannel: "account" | "email" | "post";
        /** @description The term of the answer; it begins the day after `startsOn`, and a day off at its end moves it on (ГК РФ 191-193) */
        AppealDeadline: {
            startsOn: components["schemas"]["LocalDate"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            dueOn: components["schemas"]["LocalDate"];
            basis: components["schemas"]["Basis"];
        };
        AppealFile: {
            id: components["schemas"]["Id"];
            fileName: string;
            /** @description Bytes */
            size: number;
            mediaType: string;
            sha256: string;
            scan: components["schemas"]["ScanState"];
            uploadedAt: components["schemas"]["Instant"];
        };
        AppealFileIds: components["schemas"]["Id"][];
        AppealFilePage: {
            items: components["schemas"]["AppealFile"][];
            next: components["schemas"]["Cursor"];
        };
        AppealForwarding: {
            addressee: components["schemas"]["AppealAddressee"];
            /** @description Who it is */
            name: string;
            reason: string;
            forwardedAt: components["schemas"]["Instant"];
            basis: components["schemas"]["Basis"];
        };
        /** @description Who asks, without an account */
        AppealGuest: {
            name: string;
            email: components["schemas"]["Email"];
            /** @description Empty means not given */
            phone?: string;
            consents: components["schemas"]["GivenConsents"];
        };
        /** @description Opens one appeal; whoever has it may read and reply */
        AppealKey: string;
        /**
         * @description It decides the term of the answer (order 186, appendix 5)
         * @enum {string}
         */
        AppealKind: "question" | "complaint" | "status_request" | "fault";
        AppealMessage: {
            id: components["schemas"]["Id"];
            author: components["schemas"]["AppealAuthor"];
            text: string;
            sentAt: components["schemas"]["Instant"];
            files: components["schemas"]["AppealFile"][];
        };
        AppealOpening: {
            key: components["schemas"]["AppealKey"];
        };
        AppealPage: {
            items: components["schemas"]["Appeal"][];
            next: components["schemas"]["Cursor"];
        };
        AppealRating: {
            score: number;
            comment: string | null;
            ratedAt: components["schemas"]["Instant"];
        };
        AppealReply: {
            text: components["schemas"]["AppealText"];
            fileIds: components["schemas"]["AppealFileIds"];
        };
        /**
         * @description `forwarded`: somebody else answers, who is named
         * @enum {string}
         */
        AppealStatus: "registered" | "forwarded" | "answered";
        AppealText: string;
        /** @enum {string} */
        AppealTopic: "connection" | "documents" | "payment" | "account" | "outage" | "quality" | "metering" | "staff" | "other";
        /** @description A file on its way */
        AppealUpload: {
            id: components["schemas"]["Id"];
            fileName: string;
            /** @description Bytes of the whole file */
            size: number;
            /** @description Bytes that have arrived */
            offset: number;
            sha256: string;
            expiresAt: components["schemas"]["Instant"];
        };
        AppealUploadPage: {
            items: components["schemas"]["AppealUpload"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description Decides the fields, the category and the login
         * @enum {string}
         */
        ApplicantKind: "individual" | "sole_proprietor" | "legal_entity";
        Application: {
            id: components["schemas"]["Id"];
            /** @description Its version; what `If-Match` takes */
            etag: string;
            /** @description Registration number, from submission on */
            number: string | null;
            status: components["schemas"]["ApplicationStatus"];
            applicantKind: components["schemas"]["ApplicantKind"];
            /** @description From submission on */
            category: components["schemas"]["Category"] | null;
            /** @description Edition of the rules that governs this application */
            ruleset: string | null;
            answers: components["schemas"]["ApplicationAnswers"];
            earlierAnswers?: components["schemas"]["EarlierAnswers"];
            attachments: components["schemas"]["Attachment"][];
            missingItems: components["schemas"]["MissingItem"][];
            /** @description In order; empty for a draft */
            stages: components["schemas"]["Stage"][];
            /** @description Oldest first */
            timeline: components["schemas"]["TimelineEvent"][];
            /** @description Soonest first */
            upcomingActions: components["schemas"]["UpcomingAction"][];
            /** @description What the applicant may sign or object to now */
            openAnswers: components["schemas"]["OpenAnswer"][];
            /** @description Oldest first */
            documents: components["schemas"]["Document"][];
            invoice: components["schemas"]["Invoice"] | null;
            contract: components["schemas"]["Contract"] | null;
            works: components["schemas"]["Works"] | null;
            annulmentReason: components["schemas"]["AnnulmentReason"] | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            submittedAt: components["schemas"]["Instant"] | null;
        };
        /** @description What the applicant has answered so far, exactly as typed: text stays text, also where a number is meant. Checked at submission by the rules of the category (п. 9). */
        ApplicationAnswers: {
            regionCode?: components["schemas"]["RegionCode"];
            /**
             * @description category_change: of the reliability category, or of points without more power (п. 2); redistribution: power that another consumer gives up (п. 34)
             * @enum {string}
             */
            connectionReason?: "new_construction" | "power_increase" | "category_change" | "redistribution" | "other";
            connectionReasonNote?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            purpose?: "household" | "business";
            activityKind?: components["schemas"]["AnswerText"];
            /** @description Connects to a neighbouring grid (13(1)) */
            isGridCompany?: boolean;
            powerGiver?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            temporaryKind?: "mobile" | "construction";
            temporaryMonths?: components["schemas"]["AnswerText"];
            temporaryUntil?: components["schemas"]["AnswerText"];
            mainContractNumber?: components["schemas"]["AnswerText"];
            mainContractOn?: components["schemas"]["AnswerText"];
            generationKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            generationSource?: "solar" | "wind" | "hydro" | "fuel" | "other";
            generatorCount?: components["schemas"]["AnswerText"];
            generatorPassport?: components["schemas"]["AnswerText"];
            sellsGeneration?: boolean;
            loadKind?: components["schemas"]["AnswerText"];
            hasDistortingLoads?: boolean;
            distortingLoads?: components["schemas"]["AnswerText"];
            transformerCount?: components["schemas"]["AnswerText"];
            transformerKva?: components["schemas"]["AnswerText"];
            generatorKva?: components["schemas"]["AnswerText"];
            technologicalMinimumKw?: components["schemas"]["AnswerText"];
            technologicalReserveKw?: components["schemas"]["AnswerText"];
            emergencyReserveKw?: components["schemas"]["AnswerText"];
            reserveGrounds?: components["schemas"]["AnswerText"];
            /** @description The boundary at the input device in the building (п. 9 о) */
            wantsBoundaryInside?: boolean;
            firstCategoryKw?: components["schemas"]["AnswerText"];
            secondCategoryKw?: components["schemas"]["AnswerText"];
            thirdCategoryKw?: components["schemas"]["AnswerText"];
            hasStages?: boolean;
            minerRegistryEntry?: components["schemas"]["AnswerText"];
            infrastructureRegistryEntry?: components["schemas"]["AnswerText"];
            supplierName?: components["schemas"]["AnswerText"];
            pointCount?: components["schemas"]["AnswerText"];
            objectName?: components["schemas"]["AnswerText"];
            objectAddress?: components["schemas"]["AnswerText"];
            /** @description The plot has no address yet: `objectAddress` says in words where it is, `objectCoordinates` where exactly */
            hasNoAddress?: boolean;
            /** @description Latitude and longitude in degrees (WGS 84), as in 50.3361, 127.5204; of the object or its plot */
            objectCoordinates?: components["schemas"]["AnswerText"];
            cadastralNumber?: components["schemas"]["AnswerText"];
            isInApartmentBuilding?: boolean;
            powerKw?: components["schemas"]["AnswerText"];
            previousPowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            voltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            /** @enum {string} */
            phases?: "1" | "3";
            /** @enum {string} */
            reliabilityCategory?: "I" | "II" | "III";
            hasMicrogeneration?: boolean;
            isTemporary?: boolean;
            /** @description Mining of digital currency (п. 117) */
            isMining?: boolean;
            commissioningMonth?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            supplierContractKind?: "energy_supply" | "purchase_and_sale" | "existing";
            existingContractNumber?: components["schemas"]["AnswerText"];
            existingContractOn?: components["schemas"]["AnswerText"];
            /** @description п. 104 */
            wantsInstallment?: boolean;
            /** @description Pays under 44-ФЗ or the state defence order: 15 working days */
            isPublicBuyer?: boolean;
            lastName?: components["schemas"]["AnswerText"];
            firstName?: components["schemas"]["AnswerText"];
            middleName?: components["schemas"]["AnswerText"];
            fullName?: components["schemas"]["AnswerText"];
            birthDate?: components["schemas"]["AnswerText"];
            birthPlace?: components["schemas"]["AnswerText"];
            snils?: components["schemas"]["AnswerText"];
            inn?: components["schemas"]["AnswerText"];
            ogrn?: components["schemas"]["AnswerText"];
            ogrnip?: components["schemas"]["AnswerText"];
            kpp?: components["schemas"]["AnswerText"];
            /**
             * @description What an individual proves with who they are (п. 9 а); without an answer, a passport of the Russian Federation. The answers `passport…` belong to that one, `identityDocument…` to all others
             * @enum {string}
             */
            identityDocument?: "passport" | "temporary_identity_card" | "foreign_passport" | "residence_permit" | "refugee_certificate" | "other";
            /** @description What another document is called */
            identityDocumentName?: components["schemas"]["AnswerText"];
            /** @description Series and number */
            identityDocumentNumber?: components["schemas"]["AnswerText"];
            identityDocumentIssuedOn?: components["schemas"]["AnswerText"];
            identityDocumentIssuedBy?: components["schemas"]["AnswerText"];
            passportSeries?: components["schemas"]["AnswerText"];
            passportNumber?: components["schemas"]["AnswerText"];
            passportIssuedOn?: components["schemas"]["AnswerText"];
            passportIssuedBy?: components["schemas"]["AnswerText"];
            registeredAddress?: components["schemas"]["AnswerText"];
            actualAddress?: components["schemas"]["AnswerText"];
            phone?: components["schemas"]["AnswerText"];
            email?: components["schemas"]["AnswerText"];
            isFiledByRepresentative?: boolean;
            representativeName?: components["schemas"]["AnswerText"];
            powerOfAttorneyNumber?: components["schemas"]["AnswerText"];
            powerOfAttorneyOn?: components["schemas"]["AnswerText"];
            point1PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point1VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point1Place?: components["schemas"]["AnswerText"];
            point2PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point2VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point2Place?: components["schemas"]["AnswerText"];
            point3PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point3VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point3Place?: components["schemas"]["AnswerText"];
            point4PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point4VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point4Place?: components["schemas"]["AnswerText"];
            point5PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point5VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point5Place?: components["schemas"]["AnswerText"];
            point6PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            point6VoltageKv?: "0.4" | "6" | "10" | "20" | "35" | "110";
            point6Place?: components["schemas"]["AnswerText"];
            stage1DesignMonth?: components["schemas"]["AnswerText"];
            stage1CommissioningMonth?: components["schemas"]["AnswerText"];
            stage1PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage1ReliabilityCategory?: "I" | "II" | "III";
            stage2DesignMonth?: components["schemas"]["AnswerText"];
            stage2CommissioningMonth?: components["schemas"]["AnswerText"];
            stage2PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage2ReliabilityCategory?: "I" | "II" | "III";
            stage3DesignMonth?: components["schemas"]["AnswerText"];
            stage3CommissioningMonth?: components["schemas"]["AnswerText"];
            stage3PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage3ReliabilityCategory?: "I" | "II" | "III";
            stage4DesignMonth?: components["schemas"]["AnswerText"];
            stage4CommissioningMonth?: components["schemas"]["AnswerText"];
            stage4PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage4ReliabilityCategory?: "I" | "II" | "III";
            stage5DesignMonth?: components["schemas"]["AnswerText"];
            stage5CommissioningMonth?: components["schemas"]["AnswerText"];
            stage5PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage5ReliabilityCategory?: "I" | "II" | "III";
            stage6DesignMonth?: components["schemas"]["AnswerText"];
            stage6CommissioningMonth?: components["schemas"]["AnswerText"];
            stage6PowerKw?: components["schemas"]["AnswerText"];
            /** @enum {string} */
            stage6ReliabilityCategory?: "I" | "II" | "III";
            comment?: components["schemas"]["AnswerText"];
        };
        /** @description The answers that change; null takes one away */
        ApplicationAnswersPatch: {
            [key: string]: string | boolean | null;
        };
        /**
         * @description `changed` is whatever can be read of it: answers, attachments, stages, documents
         * @enum {string}
         */
        ApplicationChange: "created" | "changed" | "deleted";
        ApplicationCounts: {
            total: components["schemas"]["Count"];
            /** @description Those that wait for the caller, as the parameter of this name takes it */
            needsAction: components["schemas"]["Count"];
            overdue: components["schemas"]["Count"];
            /** @description Those that occur */
            byStatus: components["schemas"]["StatusCount"][];
            /** @description Those that occur; a draft may have none yet */
            byRegion: components["schemas"]["RegionCount"][];
        };
        ApplicationCreation: {
            answers: components["schemas"]["ApplicationAnswers"];
        };
        ApplicationCredentials: {
            applicationNumber: components["schemas"]["IdentifierText"];
            password: components["schemas"]["Password"];
        };
        /** @description Something has changed about an application; `getApplication` says what it is now */
        ApplicationEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            applicationId: components["schemas"]["Id"];
            change: components["schemas"]["ApplicationChange"];
            /** @description After the change */
            status: components["schemas"]["ApplicationStatus"];
            number: string | null;
            /** @description Of the application after the change */
            etag: string;
        };
        ApplicationEventPage: {
            items: components["schemas"]["ApplicationEvent"][];
            /** @description What else has happened in the same time; nothing for tokens of programs */
            notifications: components["schemas"]["NotificationEvent"][];
            /** @description What was read in the same time, or marked as not read; nothing for tokens of programs */
            marks: components["schemas"]["NotificationMarksEvent"][];
            /** @description `after` of the next page; there always is one */
            next: components["schemas"]["Id"];
        };
        ApplicationPage: {
            items: components["schemas"]["ApplicationSummary"][];
            next: components["schemas"]["Cursor"];
        };
        ApplicationRequest: {
            id: components["schemas"]["Id"];
            etag: string;
            number: string;
            kind: components["schemas"]["RequestKind"];
            status: components["schemas"]["RequestStatus"];
            answers: components["schemas"]["RequestAnswers"];
            attachments: components["schemas"]["Attachment"][];
            filedAt: components["schemas"]["Instant"];
            /** @description By when the grid answers */
            deadline: components["schemas"]["RequestDeadline"] | null;
            basis: components["schemas"]["Basis"];
            decidedOn: components["schemas"]["LocalDate"] | null;
            refusalReason: string | null;
            documentIds: components["schemas"]["Id"][];
            history: components["schemas"]["RequestStep"][];
        };
        ApplicationRequestCreation: {
            kind: components["schemas"]["RequestKind"];
            answers: components["schemas"]["RequestAnswers"];
            /** @description Files of the application that go with it */
            attachmentIds: components["schemas"]["Id"][];
        };
        ApplicationRequestPage: {
            items: components["schemas"]["ApplicationRequest"][];
            next: components["schemas"]["Cursor"];
            openKinds: components["schemas"]["OpenRequestKind"][];
        };
        /** @enum {string} */
        ApplicationSort: "createdAt" | "updatedAt" | "submittedAt" | "dueOn" | "number";
        ApplicationState: {
            id: components["schemas"]["Id"];
            /** @description A draft has none */
            number: string | null;
            status: components["schemas"]["ApplicationStatus"];
            currentStage: components["schemas"]["StageName"] | null;
            nextActor: components["schemas"]["Actor"] | null;
            dueOn: components["schemas"]["LocalDate"] | null;
            updatedAt: components["schemas"]["Instant"];
            etag: string;
        };
        ApplicationStates: {
            items: components["schemas"]["ApplicationState"][];
            /** @description Ids and numbers that none of the caller's applications has */
            missing: string[];
            next: components["schemas"]["Cursor"];
        };
        ApplicationStatesQuery: {
            ids?: components["schemas"]["Id"][];
            numbers?: string[];
            changedSince?: components["schemas"]["Instant"];
            /** @description `next` of the page before */
            cursor?: string;
            /** @default 100 */
            limit?: number;
        };
        /**
         * @description submitted: completeness is checked; incomplete: the grid waits for documents; in_review: the offer is prepared; suspended: for mining (section XI); refused: the applicant objects to the offer, the grid mends it; accepted: paid or signed, so the contract is concluded (п. 15, 103); withdrawn: by the applicant, before the contract; terminated: at the applicant's request, after it
         * @enum {string}
         */
        ApplicationStatus: "draft" | "submitted" | "incomplete" | "in_review" | "suspended" | "offer_posted" | "refused" | "accepted" | "completed" | "annulled" | "withdrawn" | "terminated";
        ApplicationSummary: {
            id: components["schemas"]["Id"];
            number: string | null;
            status: components["schemas"]["ApplicationStatus"];
            /** @description A draft may have none yet */
            regionCode: components["schemas"]["RegionCode"] | null;
            objectName: string | null;
            objectAddress: string | null;
            powerKw: string | null;
            /** @description Of microgeneration; where there is nothing else, `powerKw` is 0 */
            generationKw: string | null;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            submittedAt: components["schemas"]["Instant"] | null;
            currentStage: components["schemas"]["StageName"] | null;
            /** @description Of the current stage in its track, from one */
            stageNumber: number | null;
            /** @description How many stages its track has */
            stageCount: number | null;
            nextActor: components["schemas"]["Actor"] | null;
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description The part of the fee that is due next, whoever acts in the stage; null before the contract */
            nextPayment: components["schemas"]["NextPayment"] | null;
        };
        ApplicationUpdate: {
            answers: components["schemas"]["ApplicationAnswersPatch"];
        };
        ApplicationVersion: {
            number: number;
            at: components["schemas"]["Instant"];
            answers: components["schemas"]["ApplicationAnswers"];
            /** @description In the order of the form; none in the first version */
            changes: components["schemas"]["AnswerChange"][];
            /** @description Whether the terms of the grid have begun anew with it */
            hasRestarted: boolean;
            /** @description The printable copy */
            documentId: components["schemas"]["Id"] | null;
        };
        ApplicationVersionPage: {
            items: components["schemas"]["ApplicationVersion"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description requested: by the applicant; proposed: by the grid; confirmed: by both
         * @enum {string}
         */
        AppointmentState: "requested" | "proposed" | "confirmed";
        Attachment: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["AttachmentKind"];
            fileName: string;
            /** @description Bytes */
            size: number;
            mediaType: string;
            sha256: string;
            scan: components["schemas"]["ScanState"];
            /** @description The grid has it already: it cannot be taken back */
            isHeld?: boolean;
            uploadedAt: components["schemas"]["Instant"];
        };
        /**
         * @description п. 10 of the Rules
         * @enum {string}
         */
        AttachmentKind: "title_document" | "passport_copy" | "power_of_attorney" | "owners_consent" | "location_plan" | "single_line_diagram" | "device_list" | "supply_contract_draft" | "external_supply_scheme" | "project_documentation" | "redistribution_agreement" | "generator_passport" | "benefit_certificate" | "other";
        AttachmentLimits: {
            /** @description Of one file */
            maxBytes: number;
            /** @description Of one file that comes in one request, as a form */
            maxFormBytes: number;
            /** @description That one application takes at one time */
            maxFiles: number;
            /** @description That one message of an appeal takes */
            maxAppealFiles: number;
            /** @description Of all files together that are brought with one `Upload-Key`, and that no appeal names yet */
            maxGuestBytes: number;
            mediaTypes: string[];
        };
        AttachmentUpload: {
            kind: components["schemas"]["AttachmentKind"];
            file: Uint8Array;
        };
        /** @description `act/clause`: `861/105` is п. 105 of the connection rules */
        Basis: string;
        /** @description A visit to an office at a time of one's own */
        Booking: {
            id: components["schemas"]["Id"];
            etag: string;
            state: components["schemas"]["BookingState"];
            /** @description By which the office calls the visitor */
            number: string;
            officeId: components["schemas"]["Id"];
            officeName: string;
            address: string;
            /** @description IANA name */
            timeZone: string;
            service: components["schemas"]["OfficeService"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** Format: date-time */
            heldUntil: string | null;
            /**
             * Format: date-time
             * @description When a letter reminds of it; null without an account, and once it is sent
             */
            remindsAt: string | null;
            createdAt: components["schemas"]["Instant"];
            /** @description The office is invented */
            isSample: boolean;
        };
        BookingPage: {
            items: components["schemas"]["Booking"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description held: for minutes; expired: nobody confirmed it
         * @enum {string}
         */
        BookingState: "held" | "booked" | "cancelled" | "expired";
        Branch: {
            name: string;
        };
        /** @description A browser that shows notifications; where it is reached, nobody is told */
        BrowserSubscription: {
            id: components["schemas"]["Id"];
            /** @description SHA-256 of its endpoint in hexadecimal digits, by which a browser knows its own */
            endpointHash: string;
            /** @description As in the list of sessions */
            device: string | null;
            /** @description Whether the session that asks has subscribed it */
            isOfSession: boolean;
            createdAt: components["schemas"]["Instant"];
        };
        Calculation: {
            number: string;
            calculatedOn: components["schemas"]["LocalDate"];
            applicationId: components["schemas"]["Id"];
            sheet: components["schemas"]["FeeSheet"];
        };
        CalendarFeed: {
            isActive: boolean;
            createdAt: components["schemas"]["Instant"] | null;
            /** @description By whatever calendar, to the minute */
            lastReadAt: components["schemas"]["Instant"] | null;
        };
        CalendarFeedCreation: {
            /**
             * @description Of the texts in the calendar
             * @enum {string}
             */
            language: "ru" | "en";
        };
        Category: {
            clause: components["schemas"]["CategoryClause"];
            track: components["schemas"]["Track"];
            /** @description New and previously connected power together */
            maxPowerKw: number;
            reasons: components["schemas"]["CategoryReason"][];
            /**
             * @description The appendix that the application is written by
             * @enum {string}
             */
            form: "861/прил.4" | "861/прил.5" | "861/прил.6" | "861/прил.7";
            finalDocument: components["schemas"]["FinalDocument"];
        };
        /**
         * @description Clause of the Rules that decides fields, deadlines and payments; `9` is everybody else
         * @enum {string}
         */
        CategoryClause: "14" | "12(1)" | "12" | "13" | "13(1)" | "13(2)" | "13(3)" | "13(4)" | "13(5)" | "13(6)" | "34" | "9";
        /**
         * @description Why the category is what it is; the first one decides the clause, the others add to it
         * @enum {string}
         */
        CategoryReason: "household" | "small_business" | "above_150" | "above_670" | "individual_above_15" | "individual_business" | "first_category" | "temporary" | "temporary_above_150" | "temporary_above_35kv" | "microgeneration" | "microgeneration_with_load" | "microgeneration_beyond" | "generation" | "grid_company" | "redistribution" | "mining" | "above_04kv";
        ChannelChange: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["NotificationChannel"];
            isOn: boolean;
        };
        ChannelPreference: {
            channel: components["schemas"]["NotificationChannel"];
            isOn: boolean;
            /** @description Whether it cannot be turned off */
            isFixed: boolean;
            /** @description The clause that fixes it */
            basis: components["schemas"]["Basis"] | null;
        };
        /** @description Of those of `/social-categories` */
        ClaimedCategory: components["schemas"]["SocialCategory"];
        /** @description By the clocks of the office */
        ClockTime: string;
        CodeProof: {
            code: components["schemas"]["OneTimeCode"];
        };
        /** @description What a signature by code rests on */
        CodeRecord: {
            /** @description Masked */
            phone: string;
            sha256: components["schemas"]["Sha256"];
            /** @description Of the request */
            address: string | null;
        };
        ConfirmedAccount: {
            applicantKind: components["schemas"]["ApplicantKind"];
            login: string;
        };
        /** @description A line of the log of consents */
        Consent: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ConsentKind"];
            version: string;
            title: string;
            /** @description Of the text that was shown */
            sha256: string;
            channel: components["schemas"]["ConsentChannel"];
            /** @description Who took it down; nobody on the site */
            collectedBy: string | null;
            /** @description IP address */
            address: string | null;
            userAgent: string | null;
            givenAt: components["schemas"]["Instant"];
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        /** @enum {string} */
        ConsentChannel: "site" | "office" | "phone" | "epgu";
        ConsentDocument: {
            kind: components["schemas"]["ConsentKind"];
            version: string;
            title: string;
            /** @description In one line, for the line beside the box */
            purpose: string;
            paragraphs: string[];
            /** @description Without it there can be no account */
            isRequired: boolean;
            /** @description What follows when it is withdrawn */
            withdrawalConsequence: string;
            /** @description Of the paragraphs joined by newlines */
            sha256: string;
        };
        ConsentDocumentPage: {
            items: components["schemas"]["ConsentDocument"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description One purpose, one consent; `supplier_transfer` goes to the guaranteeing supplier
         * @enum {string}
         */
        ConsentKind: "processing" | "supplier_transfer" | "open_channels" | "marketing";
        ConsentPage: {
            items: components["schemas"]["Consent"][];
            next: components["schemas"]["Cursor"];
        };
        /** @description What has to be built; lines as long as their route */
        Construction: {
            overheadM: number;
            cableM: number;
            sectioningPoints: number;
            substationKw: number;
        };
        ContactCentre: {
            /** @description E.164 */
            phone: string;
            /** @description The way it is printed */
            phoneText: string;
            isFree: boolean;
            /** @description Of the region’s local time, as people read them */
            hours: string;
            /** @description Of the region (IANA) */
            timeZone: string;
            /** @description Whether the hours are invented */
            areHoursSample: boolean;
        };
        ContactChange: {
            id: components["schemas"]["Id"];
            channel: components["schemas"]["MessageChannel"];
            /** @description The new e-mail, or the new phone in E.164 */
            target: string;
            expiresAt: components["schemas"]["Instant"];
            resendAt: components["schemas"]["Instant"];
        };
        ContactChangeRequest: {
            channel: components["schemas"]["MessageChannel"];
            value: string;
        };
        Contract: {
            number: string;
            status: components["schemas"]["ContractStatus"];
            /** @description The day the first payment arrived (п. 103, 105), or the signed contract (п. 15) */
            concludedOn: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        ContractStatus: "offered" | "active" | "fulfilled" | "terminated";
        Correction: {
            answers: components["schemas"]["ApplicationAnswersPatch"];
        };
        Count: number;
        CreatedApiToken: components["schemas"]["ApiToken"] & {
            /** @description Shown once; nobody can look it up */
            token: string;
        };
        CreatedWebhook: components["schemas"]["Webhook"] & {
            /** @description Shown once; nobody can look it up */
            secret: string;
        };
        Credentials: {
            applicantKind: components["schemas"]["ApplicantKind"];
            login: components["schemas"]["IdentifierText"];
            password: components["schemas"]["Password"];
        };
        /** @description `cursor` of the next page, null on the last one */
        Cursor: string | null;
        /** @description Where applicants of the region are received, and get temporary access (order 186, п. 37) */
        CustomerCentre: {
            name: string;
            address: string;
            /** @description Of its local time */
            hours: string;
            /** @description Address and hours are invented */
            isSample: boolean;
        };
        DayHours: {
            opens: components["schemas"]["ClockTime"];
            closes: components["schemas"]["ClockTime"];
        };
        /** @description A term as data; it begins the day after `startsOn`, and a day off at its end moves it on (ГК РФ 191-194) */
        Deadline: {
            event: components["schemas"]["DeadlineEvent"];
            startsOn: components["schemas"]["LocalDate"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            calendar: components["schemas"]["RegionCode"];
            dueOn: components["schemas"]["LocalDate"];
            basis: components["schemas"]["Basis"];
            /** @description Since when it does not run (the grid waits for documents, or consideration is suspended) */
            pausedOn: components["schemas"]["LocalDate"] | null;
            /** @description When it did not run, and then went on; `dueOn` is later by that many days */
            pauses: components["schemas"]["Pause"][];
        };
        /** @enum {string} */
        DeadlineEvent: "application_received" | "documents_requested" | "suspended" | "offer_posted" | "offer_refused" | "payment_received" | "contract_concluded" | "agreement_concluded" | "works_completed" | "meter_admitted" | "fulfilment_notified" | "inspection_passed" | "conditions_act_posted" | "energised" | "connection_act_posted" | "notice_posted" | "objected" | "objections_answered";
        /** @enum {string} */
        DeadlineUnit: "working_day" | "day" | "month" | "year";
        DefectClaim: {
            id: components["schemas"]["Id"];
            description: string;
            claimedAt: components["schemas"]["Instant"];
            /** @description Null where the calendar of that year is not decreed yet */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @enum {string} */
            state: "claimed" | "mended";
        };
        DefectDescription: {
            description: string;
        };
        DeliveryAttempt: {
            at: components["schemas"]["Instant"];
            state: components["schemas"]["DeliveryState"];
            reason: components["schemas"]["DeliveryReason"] | null;
        };
        /**
         * @description `quiet_hours`: it waits for the morning of the person; `document_unavailable`: what it announces cannot be opened yet; `delayed`: the operator keeps it; `fault`: the other side did not answer; `address_refused`: it has no such address; `gave_up`: tried too often; `done`: what it reminds of is done; `account_closed`; `unsubscribed`: the browser is to show nothing any more
         * @enum {string}
         */
        DeliveryReason: "quiet_hours" | "document_unavailable" | "delayed" | "fault" | "address_refused" | "gave_up" | "done" | "account_closed" | "unsubscribed";
        /**
         * @description `queued`: goes next; `waiting`: for the time that `reason` tells of; `sent`: taken by the other side; `not_delivered`: there is no such address, for good; `error`: a fault of the service, tried again at `nextAttemptAt` if there is one; `cancelled`: of no use any more
         * @enum {string}
         */
        DeliveryState: "queued" | "waiting" | "sent" | "not_delivered" | "error" | "cancelled";
        /** @description A document that the grid has posted, as its application names it */
        Document: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["DocumentKind"];
            number: string | null;
            postedAt: components["schemas"]["Instant"];
            fileName: string;
            /** @description Bytes */
            size: number;
            mediaType: string;
            sha256: components["schemas"]["Sha256"];
            /** @description The document that it repeats (п. 71, 74) */
            duplicateOf?: components["schemas"]["Id"];
        };
        /** @description What may be done now; reading and downloading is always open */
        DocumentAction: {
            name: components["schemas"]["DocumentActionName"];
            /** @description The last day, where there is one */
            dueOn: components["schemas"]["LocalDate"] | null;
            basis: components["schemas"]["Basis"];
            /** @description Of `refuse`, the `subject` of `answerDocuments` */
            subject?: components["schemas"]["AnsweredSubject"];
        };
        /** @enum {string} */
        DocumentActionName: "acknowledge" | "sign" | "refuse" | "request_paper_copy" | "claim_defect";
        DocumentAnswer: {
            subject: components["schemas"]["AnsweredSubject"];
            decision: components["schemas"]["AnswerDecision"];
            /** @description Of a refusal, which is nothing without them */
            reasons?: string;
        };
        DocumentFile: {
            id: components["schemas"]["Id"];
            fileName: string;
            /** @description Bytes */
            size: number;
            mediaType: string;
            sha256: components["schemas"]["Sha256"];
        };
        /** @enum {string} */
        DocumentKind: "application_copy" | "completeness_notice" | "contract_conditions" | "contract_draft" | "technical_conditions" | "invoice" | "fee_calculation" | "instruction" | "meter_admission_act" | "notice" | "remarks_list" | "conditions_act" | "connection_act" | "suspension_notice" | "annulment_notice" | "withdrawal_notice" | "supplementary_agreement" | "termination_agreement" | "request_refusal";
        /** @description A posted document with everything that belongs to it; it can be read for ever, whatever its status */
        DocumentPackage: {
            id: components["schemas"]["Id"];
            applicationId: components["schemas"]["Id"];
            applicationNumber: string;
            kind: components["schemas"]["DocumentKind"];
            number: string | null;
            status: components["schemas"]["DocumentStatus"];
            version: number;
            /** @description All of them, newest first; a duplicate is none of its own */
            versions: components["schemas"]["DocumentVersion"][];
            files: components["schemas"]["DocumentFile"][];
            signatures: components["schemas"]["Signature"][];
            posting: components["schemas"]["Posting"];
            /** @description When its file was opened first */
            viewedAt: components["schemas"]["Instant"] | null;
            acknowledgedAt: components["schemas"]["Instant"] | null;
            openActions: components["schemas"]["DocumentAction"][];
            paperCopies: components["schemas"]["PaperCopy"][];
            defectClaims: components["schemas"]["DefectClaim"][];
        };
        DocumentPage: {
            items: components["schemas"]["DocumentPackage"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description posted: nobody has signed it and nobody has to; signed_grid: signed by the grid alone, which is enough; viewed: the same, once it was opened; waiting_signature: it waits for the applicant's; objected: refused or objected to, the grid mends it; replaced: a later version was posted
         * @enum {string}
         */
        DocumentStatus: "posted" | "viewed" | "signed_grid" | "waiting_signature" | "signed_both" | "objected" | "replaced";
        DocumentVersion: {
            id: components["schemas"]["Id"];
            version: number;
            postedAt: components["schemas"]["Instant"];
        };
        /** @description Answers to another version of the form, which asks for them no more or in another way, by the names they had. They are not filed, and stay for the applicant to see until an update takes them away; absent where there are none. */
        EarlierAnswers: {
            [key: string]: string | boolean;
        };
        Email: string;
        EmailConfirmation: {
            token: string;
        };
        EsiaAuthorization: {
            /** Format: uri */
            url: string;
            state: string;
            expiresAt: components["schemas"]["Instant"];
        };
        EsiaPerson: {
            applicantKind: components["schemas"]["ApplicantKind"];
            snils?: string;
            inn?: string;
            ogrn?: string;
            ogrnip?: string;
            lastName?: string;
            firstName?: string;
            middleName?: string;
            fullName?: string;
        };
        EsiaReturn: {
            state: string;
            code: string;
            codeVerifier: string;
        };
        EsiaStart: {
            /**
             * Format: uri
             * @description One of the addresses that the service knows
             */
            returnUrl: string;
            /** @description S256 of the verifier */
            codeChallenge: string;
        };
        Estimate: {
            estimatedOn: components["schemas"]["LocalDate"];
            /** @description The last day of its rates */
            validUntil: components["schemas"]["LocalDate"];
            /** @description Why there is no sheet */
            refusal: components["schemas"]["FeeStatement"] | null;
            sheet: components["schemas"]["FeeSheet"] | null;
            otherwise: components["schemas"]["FeeDifference"][];
        };
        /** @description What is not said counts as the usual case; the answer names what was assumed */
        EstimateRequest: {
            regionCode: components["schemas"]["RegionCode"];
            applicantKind: components["schemas"]["ApplicantKind"];
            /**
             * @description Of an individual; a household unless said otherwise
             * @enum {string}
             */
            purpose?: "household" | "business";
            /** @description New power, up to a watt; 0 for microgeneration alone */
            powerKw: number;
            previousPowerKw?: number;
            microgenerationKw?: number;
            /**
             * @description Three unless said otherwise
             * @enum {string}
             */
            phases?: "1" | "3";
            /** @enum {string} */
            voltageKv?: "0.4" | "6" | "10";
            /** @enum {string} */
            reliabilityCategory?: "I" | "II" | "III";
            /** @enum {string} */
            settlement: "town" | "rural";
            /** @description Straight from the plot to the nearest network of the voltage (п. 8); near unless said otherwise */
            distanceM?: number;
            socialCategory?: components["schemas"]["ClaimedCategory"];
            /** @description п. 13 */
            isTemporary?: boolean;
            /** @description п. 34 */
            isRedistribution?: boolean;
            /** @description The grid has said that its network has no room (п. 30) */
            isIndividualProject?: boolean;
            exclusions?: components["schemas"]["FeeExclusion"][];
            meteringPoints?: number;
            /** @description Of an increase: whether another meter is needed; counted unless said otherwise */
            isMeterReplaced?: boolean;
            construction?: components["schemas"]["Construction"];
            /** @description п. 104 */
            wantsInstallment?: boolean;
            /** @description Pays under 44-ФЗ or the state defence order */
            isPublicBuyer?: boolean;
        };
        EvidenceUpload: {
            file: Uint8Array;
        };
        /** @description One way of working the fee out; its lines add up to its amount */
        FeeAlternative: {
            kind: components["schemas"]["AlternativeKind"];
            title: string;
            isChosen: boolean;
            /** @description Null where it is not open */
            amountKopecks: components["schemas"]["Kopecks"] | null;
            lines: components["schemas"]["FeeLine"][];
            /** @description Why it is not open */
            obstacle: components["schemas"]["FeeStatement"] | null;
        };
        /** @description What the fee would be if one thing were otherwise */
        FeeDifference: {
            code: string;
            text: string;
            feeKopecks: components["schemas"]["Kopecks"];
        };
        /**
         * @description Where п. 17 opens none of its better prices: the right to the plot is for a year at most, the devices are in a flat of an apartment building, or the applicant has had such a price in the region within three years
         * @enum {string}
         */
        FeeExclusion: "short_right" | "flat" | "repeated";
        FeeLine: {
            /** @description Of the rate: `C1.1` */
            code: string;
            title: string;
            unit: components["schemas"]["RateUnit"];
            quantity: number;
            /** @description Without VAT, but with it where it is for a kilowatt of п. 17 */
            rateKopecks: components["schemas"]["Kopecks"];
            netKopecks: components["schemas"]["Kopecks"];
            vatKopecks: components["schemas"]["Kopecks"];
            amountKopecks: components["schemas"]["Kopecks"];
            basis: components["schemas"]["Basis"];
        };
        /** @description How a fee comes about */
        FeeSheet: {
            clause: components["schemas"]["CategoryClause"];
            /** @description That is paid for */
            powerKw: number;
            /** @description The least of the alternatives that are open */
            feeKopecks: components["schemas"]["Kopecks"];
            vat: components["schemas"]["Vat"];
            alternatives: components["schemas"]["FeeAlternative"][];
            reasons: components["schemas"]["FeeStatement"][];
            assumptions: components["schemas"]["FeeStatement"][];
            plan: components["schemas"]["PaymentPlan"];
            penalty: components["schemas"]["Penalty"];
            tariff: components["schemas"]["UsedTariff"];
        };
        /** @description A sentence of the Rules about this fee */
        FeeStatement: {
            code: string;
            text: string;
            basis: components["schemas"]["Basis"];
            /** @description The basis in words */
            clause: string;
        };
        FieldProblem: {
            /** @description Name of the broken rule */
            code: string;
            text: string;
        };
        /**
         * @description What a connection ends with: the notice of appendix 1(1), or the act of appendix 1 (п. 7, 110)
         * @enum {string}
         */
        FinalDocument: "notice" | "connection_act";
        FulfilmentNotice: {
            comment?: string;
            /** @description What proves it (п. 86): files that were attached to the application since and go with nothing else; the grid holds them from now on */
            attachmentIds?: components["schemas"]["Id"][];
        };
        /** @description WGS 84, in degrees */
        GeographicPlace: {
            latitude: number;
            longitude: number;
        };
        GivenConsent: {
            kind: components["schemas"]["ConsentKind"];
            version: string;
        };
        GivenConsents: components["schemas"]["GivenConsent"][];
        GuestAppeal: {
            appeal: components["schemas"]["Appeal"];
            key: components["schemas"]["AppealKey"];
        };
        GuestAppealFileOpening: {
            key: components["schemas"]["AppealKey"];
            fileId: components["schemas"]["Id"];
        };
        GuestAppealRating: {
            key: components["schemas"]["AppealKey"];
            score: number;
            comment?: string;
        };
        GuestAppealReply: {
            key: components["schemas"]["AppealKey"];
            text: components["schemas"]["AppealText"];
            fileIds: components["schemas"]["AppealFileIds"];
        };
        /** @description Hours of one date in place of those of its weekday */
        HoursException: {
            date: components["schemas"]["LocalDate"];
            /** @description None where it is closed */
            hours: components["schemas"]["DayHours"][];
            /** @description For people */
            reason: string;
        };
        Id: string;
        /** @description Digits, however they are grouped */
        IdentifierText: string;
        IndividualRegistration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            applicantKind: "individual";
            snils: components["schemas"]["IdentifierText"];
            lastName: components["schemas"]["PersonName"];
            firstName: components["schemas"]["PersonName"];
            /** @description Empty means not given */
            middleName?: string;
            passportSeries?: components["schemas"]["OptionalText"];
            passportNumber?: components["schemas"]["OptionalText"];
            passportIssuedOn?: components["schemas"]["OptionalText"];
            passportIssuedBy?: components["schemas"]["OptionalText"];
            birthDate?: components["schemas"]["OptionalText"];
            registeredAddress?: components["schemas"]["OptionalText"];
            actualAddress?: components["schemas"]["OptionalText"];
            email: components["schemas"]["Email"];
            phone: components["schemas"]["Phone"];
            password: components["schemas"]["Password"];
            consents: components["schemas"]["GivenConsents"];
        };
        /** @description When the grid comes to inspect, as far as both sides have agreed on it */
        InspectionAppointment: {
            state: components["schemas"]["AppointmentState"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        InspectionChoice: {
            startsAt: components["schemas"]["Instant"];
        };
        InspectionSlot: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        InspectionSlots: {
            items: components["schemas"]["InspectionSlot"][];
        };
        /**
         * Format: date-time
         * @description RFC 3339 in UTC
         */
        Instant: string;
        /** @description For the whole fee, paid in parts (п. 103); money counts when it arrives, not when it is sent */
        Invoice: {
            number: string;
            status: components["schemas"]["InvoiceStatus"];
            amountKopecks: components["schemas"]["Kopecks"];
            paidKopecks: components["schemas"]["Kopecks"];
            issuedOn: components["schemas"]["LocalDate"];
            parts: components["schemas"]["InvoicePart"][];
        };
        InvoiceInterest: {
            /** @description For a year of what is still owed */
            percent: number;
            keyRatePercent: number;
            /** @description The key rate is none of the Bank of Russia */
            isSample: boolean;
        };
        InvoicePart: {
            number: number;
            percent: number;
            amountKopecks: components["schemas"]["Kopecks"];
            event: components["schemas"]["DeadlineEvent"];
            /** @description Counted from the event, null until then */
            dueOn: components["schemas"]["LocalDate"] | null;
            basis: string;
            paidOn: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        InvoiceStatus: "issued" | "partially_paid" | "paid" | "overdue";
        KeyRefresh: {
            sessionId: components["schemas"]["Id"];
        };
        KindPreference: {
            kind: components["schemas"]["NotificationKind"];
            /** @description Whether its messages go at once, in quiet hours too */
            isUrgent: boolean;
            /** @description Those that there are for it; `push` goes to browsers that are subscribed (`createPushSubscription`), and not with news of the account's security */
            channels: components["schemas"]["ChannelPreference"][];
        };
        /** @description Money in kopecks */
        Kopecks: number;
        LegalEntityRegistration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            applicantKind: "legal_entity";
            inn: components["schemas"]["IdentifierText"];
            ogrn: components["schemas"]["IdentifierText"];
            /** @description Empty means not given */
            kpp?: string;
            fullName: string;
            registeredAddress?: components["schemas"]["OptionalText"];
            actualAddress?: components["schemas"]["OptionalText"];
            email: components["schemas"]["Email"];
            phone: components["schemas"]["Phone"];
            password: components["schemas"]["Password"];
            consents: components["schemas"]["GivenConsents"];
        };
        /**
         * Format: date
         * @description A date of the region's own calendar
         */
        LocalDate: string;
        MarkedNotifications: {
            /** @description Those that were marked otherwise before, up to 1000; ask again where there may be more */
            changedIds: components["schemas"]["Id"][];
            counts: components["schemas"]["NotificationCounts"];
        };
        /** @enum {string} */
        MessageChannel: "email" | "sms";
        /** @description A letter with a link, or an SMS with a code */
        MessageReceipt: {
            channel: components["schemas"]["MessageChannel"];
            /** @description Masked */
            target: string;
            expiresAt: components["schemas"]["Instant"];
            resendAt: components["schemas"]["Instant"];
        };
        MessageRequest: {
            channel: components["schemas"]["MessageChannel"];
        };
        /** @description What the completeness check asked for */
        MissingItem: {
            id: components["schemas"]["Id"];
            attachmentKind: components["schemas"]["AttachmentKind"];
            comment: string;
            /** @enum {string} */
            state: "requested" | "provided" | "accepted" | "refused";
            /** @description Why what was provided will not do; another item then asks for it again */
            refusal: string | null;
            /** @description The files it was provided with */
            attachmentIds: components["schemas"]["Id"][];
        };
        NewApiToken: {
            /** @description By which its owner knows it again */
            name: string;
            scopes: components["schemas"]["TokenScope"][];
            /** @description How long it works */
            days: number;
            password: components["schemas"]["Password"];
        };
        NewAppeal: {
            kind: components["schemas"]["AppealKind"];
            topic: components["schemas"]["AppealTopic"];
            regionCode: components["schemas"]["RegionCode"];
            text: components["schemas"]["AppealText"];
            fileIds: components["schemas"]["AppealFileIds"];
            answerChannel: components["schemas"]["AppealChannel"];
            /** @description Asked for where the answer comes by post */
            postalAddress?: string;
            /** @description Of the application that it is about */
            applicationNumber?: string;
        };
        NewAppealFile: {
            uploadId: components["schemas"]["Id"];
        };
        NewAppealRating: {
            score: number;
            comment?: string;
        };
        NewCalendarFeed: components["schemas"]["CalendarFeed"] & {
            /**
             * Format: uri
             * @description Shown once; nobody can look it up
             */
            url: string;
        };
        NewGuestAppeal: {
            appeal: components["schemas"]["NewAppeal"];
            applicant: components["schemas"]["AppealGuest"];
        };
        NewPayment: {
            invoiceNumber: string;
            part: number;
            way: components["schemas"]["PaymentWay"];
            intent: components["schemas"]["PaymentIntent"];
            /** @description Where the page of the bank leads back to; a page of the site. The return proves nothing. */
            returnUrl?: string;
        };
        NewPushSubscription: {
            /**
             * Format: uri
             * @description Where its push service takes messages for it
             */
            endpoint: string;
            keys: components["schemas"]["PushKeys"];
        };
        NewWebhook: {
            url: string;
            events: components["schemas"]["WebhookEventKind"][];
        };
        NextPayment: {
            partNumber: number;
            amountKopecks: components["schemas"]["Kopecks"];
            dueOn: components["schemas"]["LocalDate"];
        };
        Notification: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["NotificationKind"];
            /** @description In the language of `Accept-Language` */
            title: string;
            /** @description In the language of `Accept-Language`; may be empty */
            text: string;
            createdAt: components["schemas"]["Instant"];
            readAt: components["schemas"]["Instant"] | null;
            applicationId: components["schemas"]["Id"] | null;
            applicationNumber: string | null;
            /** @description What it brings; each can be opened */
            documentIds: components["schemas"]["Id"][];
            appealId: components["schemas"]["Id"] | null;
            bookingId: components["schemas"]["Id"] | null;
            /** @description What of the account was changed, of a `security` */
            securityMatter: components["schemas"]["SecurityMatter"] | null;
            /** @description The last day, of a `deadline` */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description The working day by whose end it has to leave, of a `document_posted` (п. 105) */
            announceOn: components["schemas"]["LocalDate"] | null;
            /** @description Its letter, its text message, and what went to browsers; none where it is in the account alone */
            deliveries: components["schemas"]["NotificationDelivery"][];
        };
        NotificationAttempt: {
            channel: components["schemas"]["MessageChannel"];
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "failed";
            at: components["schemas"]["Instant"];
        };
        /**
         * @description `push`: a browser that its owner has subscribed shows it; it tells no more than what kind of news there is, of which application, and where to read it
         * @enum {string}
         */
        NotificationChannel: "email" | "sms" | "push";
        NotificationCounts: {
            total: number;
            unread: number;
        };
        NotificationDelivery: {
            id: components["schemas"]["Id"];
            channel: components["schemas"]["NotificationChannel"];
            /** @description Masked, so that only its owner knows it; of `push`, the browser */
            address: string;
            state: components["schemas"]["DeliveryState"];
            reason: components["schemas"]["DeliveryReason"] | null;
            nextAttemptAt: components["schemas"]["Instant"] | null;
            sentAt: components["schemas"]["Instant"] | null;
            /** @description Whether the day of `announceOn` has ended without it; never of `push`, which announces nothing */
            isLate: boolean;
            /** @description What became of it so far, the oldest first */
            attempts: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description Something is new in the feed; `getNotification` says what. Sent once for each notification. */
        NotificationEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            notificationId: components["schemas"]["Id"];
            kind: components["schemas"]["NotificationKind"];
            applicationId: components["schemas"]["Id"] | null;
        };
        /**
         * @description `document_posted` brings documents (п. 105), `stage_changed` other news of an application, `payment` news of money, `deadline` reminds of what is still to be done, `security` is about the account itself
         * @enum {string}
         */
        NotificationKind: "document_posted" | "stage_changed" | "remarks" | "deadline" | "payment" | "appeal" | "visit_changed" | "visit_reminder" | "security";
        NotificationMarks: {
            isRead: boolean;
            /** @description Without it, all */
            ids?: components["schemas"]["Id"][];
        };
        /** @description Notifications were marked as read, or as not read yet, in whichever session of the account. Sent once for each `markNotifications` that has changed something. */
        NotificationMarksEvent: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            isRead: boolean;
            /** @description Those that were marked otherwise before; null where there are more than 100 of them, and for a temporary access, which may not see all of them: read the feed anew */
            notificationIds: components["schemas"]["Id"][] | null;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next: components["schemas"]["Cursor"];
            /** @description By whose clocks days and hours are meant for the reader, as in the preferences */
            timeZone: components["schemas"]["TimeZone"];
        };
        NotificationPreferences: {
            etag: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description Whether the person has chosen it; otherwise it is that of the region of the latest application */
            isOwnTimeZone: boolean;
            /** @description Null where the person wants none */
            quietHours: components["schemas"]["QuietHours"] | null;
            /** @description Whether the person has chosen them */
            isOwnQuietHours: boolean;
            /** @description Each of them is in the feed, whatever the channels */
            kinds: components["schemas"]["KindPreference"][];
        };
        NotificationPreferencesChange: {
            channels?: components["schemas"]["ChannelChange"][];
            /** @description Null goes back to that of the region */
            timeZone?: components["schemas"]["TimeZone"] | null;
            /** @description Null turns them off */
            quietHours?: components["schemas"]["QuietHours"] | null;
        };
        OfferedWay: {
            way: components["schemas"]["PaymentWay"];
            /** @description The grid bears the commission */
            isCommissionFree: boolean;
            /** @description Where the law wants a way without commission (order 186, п. 47(б)) */
            basis: components["schemas"]["Basis"] | null;
        };
        /** @description Where people are received */
        Office: {
            id: components["schemas"]["Id"];
            regionCode: components["schemas"]["RegionCode"];
            kind: components["schemas"]["OfficeKind"];
            name: string;
            address: string;
            position: components["schemas"]["Position"];
            /** @description IANA name */
            timeZone: string;
            hours: components["schemas"]["OpeningHours"][];
            /** @description From today on, the earliest first */
            exceptions: components["schemas"]["HoursException"][];
            services: components["schemas"]["OfficeService"][];
            accessibility: components["schemas"]["AccessibilityMark"][];
            /** @description Whether a visit can be booked */
            isBookable: boolean;
            /** @description Address, place and hours are invented */
            isSample: boolean;
        };
        /**
         * @description centre: open 45 hours a week and more; point: 25 and more (order 186, п. 20)
         * @enum {string}
         */
        OfficeKind: "centre" | "point";
        OfficePage: {
            items: components["schemas"]["Office"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description What people come for
         * @enum {string}
         */
        OfficeService: "consultation" | "application" | "documents" | "temporary_access" | "identity" | "payment";
        OneClick: {
            /** @enum {string} */
            "List-Unsubscribe": "One-Click";
        };
        /** @description As it was typed, spaces and dashes included */
        OneTimeCode: string;
        /** @description What may be answered now; a refusal until `dueOn`, a signature also after it */
        OpenAnswer: {
            subject: components["schemas"]["AnsweredSubject"];
            decisions: components["schemas"]["AnswerDecision"][];
            dueOn: components["schemas"]["LocalDate"] | null;
        };
        /** @description What may be asked for now, and how long the answer takes */
        OpenRequestKind: {
            kind: components["schemas"]["RequestKind"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            basis: components["schemas"]["Basis"];
        };
        /** @description One stretch of a weekday; a break lies between two of them */
        OpeningHours: {
            /** @description 1 is Monday */
            weekday: number;
            opens: components["schemas"]["ClockTime"];
            closes: components["schemas"]["ClockTime"];
        };
        /** @description Empty means not given */
        OptionalText: string;
        PaperCopy: {
            id: components["schemas"]["Id"];
            way: components["schemas"]["PaperCopyWay"];
            requestedAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            state: "requested" | "ready";
        };
        PaperCopyRequest: {
            way: components["schemas"]["PaperCopyWay"];
            /** @description Where to send it; for `post` */
            address?: string;
        };
        /** @enum {string} */
        PaperCopyWay: "office" | "post";
        /**
         * @description `later`: the event that its term is counted from has not happened; `due`: can be paid; `late`: its last day has passed; `paid`: the bank has confirmed a payment, the money is on its way; `arrived`: the money is on the account
         * @enum {string}
         */
        PartState: "later" | "due" | "late" | "paid" | "arrived";
        Password: string;
        PasswordChange: {
            currentPassword: components["schemas"]["Password"];
            newPassword: components["schemas"]["Password"];
        };
        PasswordProof: {
            password: components["schemas"]["Password"];
        };
        PasswordReset: {
            token: string;
            password: components["schemas"]["Password"];
        };
        /** @description The days after `startsOn`, until `endsOn` with it */
        Pause: {
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
        };
        /** @description An invoice as whoever pays it needs it */
        PayableInvoice: {
            applicationId: components["schemas"]["Id"];
            applicationNumber: string;
            objectName: string;
            number: string;
            status: components["schemas"]["InvoiceStatus"];
            issuedOn: components["schemas"]["LocalDate"];
            amountKopecks: components["schemas"]["Kopecks"];
            /** @description As much of the fee as has arrived on the account of the grid */
            paidKopecks: components["schemas"]["Kopecks"];
            /** @description False once its application has been stopped, or its offer refused */
            isPayable: boolean;
            /** @description Its offer was refused with reasons, and a corrected one brings another invoice (п. 105) */
            isBeingReplaced: boolean;
            /** @description Concluded by the arrival of the first part (п. 105), or by signing (п. 15) */
            contract: components["schemas"]["Contract"];
            /** @description Of an installment, 12(2); null without one */
            interest: components["schemas"]["InvoiceInterest"] | null;
            parts: components["schemas"]["PayablePart"][];
            ways: components["schemas"]["OfferedWay"][];
            requisites: components["schemas"]["Requisites"];
        };
        PayableInvoicePage: {
            items: components["schemas"]["PayableInvoice"][];
            next: components["schemas"]["Cursor"];
        };
        PayablePart: {
            number: number;
            percent: number;
            amountKopecks: components["schemas"]["Kopecks"];
            /** @description What has not arrived of it */
            leftKopecks: components["schemas"]["Kopecks"];
            /** @description To pay with it: what has run up until today for the part that comes next, what is foreseen for the others; null without an installment, or until it begins */
            interestKopecks: components["schemas"]["Kopecks"] | null;
            /** @description What the grid may demand for the days that it is late, 16(в); no part of what is to be paid */
            penaltyKopecks: components["schemas"]["Kopecks"];
            /** @description What a payment for it would be for now; 0 where nothing can be paid */
            payKopecks: components["schemas"]["Kopecks"];
            state: components["schemas"]["PartState"];
            /** @description Null until the event that it is counted from */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description Its term and its clause in words */
            term: string;
            basis: components["schemas"]["Basis"];
            /** @description The day on which the last of its money arrived (appendix 17, п. 12) */
            arrivedOn: components["schemas"]["LocalDate"] | null;
            /** @description The payment for it that is open or has been made last */
            paymentId: components["schemas"]["Id"] | null;
            /** @description What a payment for it is to be created with, in every tab and on every device */
            intent: components["schemas"]["PaymentIntent"];
        };
        /** @description Paid, arrived and concluded are three facts, each with its own day */
        Payment: {
            id: components["schemas"]["Id"];
            applicationId: components["schemas"]["Id"];
            applicationNumber: string;
            invoiceNumber: string;
            /** @description Null where the money came without saying */
            part: number | null;
            intent: components["schemas"]["PaymentIntent"] | null;
            way: components["schemas"]["PaymentWay"];
            status: components["schemas"]["PaymentStatus"];
            /** @description What was asked for, interest included */
            amountKopecks: components["schemas"]["Kopecks"];
            /** @description Of an installment, as much of it */
            interestKopecks: components["schemas"]["Kopecks"];
            /** @description It names the invoice (п. 103) */
            purpose: string;
            createdAt: components["schemas"]["Instant"];
            /** @description Until when it can be paid at the bank; null where that has no end */
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description When the bank confirmed it */
            paidAt: components["schemas"]["Instant"] | null;
            /** @description The date that counts (appendix 17, п. 12) */
            arrivedOn: components["schemas"]["LocalDate"] | null;
            arrivedKopecks: components["schemas"]["Kopecks"];
            /** @description As much of it as counts for the invoice */
            bookedKopecks: components["schemas"]["Kopecks"];
            /** @description As much of it as pays for nothing, and can be had back */
            refundableKopecks: components["schemas"]["Kopecks"];
            contractConcludedOn: components["schemas"]["LocalDate"] | null;
            /** @description Who paid, where the bank has said it */
            payer: string | null;
            statement: components["schemas"]["PaymentStatement"];
            /** @description How to pay it; null once nothing is to be done any more */
            confirmation: components["schemas"]["RedirectConfirmation"] | components["schemas"]["SbpConfirmation"] | components["schemas"]["TransferConfirmation"] | null;
            evidence: components["schemas"]["PaymentEvidence"] | null;
            refunds: components["schemas"]["Refund"][];
            receipts: components["schemas"]["Receipt"][];
        };
        PaymentEvidence: {
            fileName: string;
            /** @description Bytes */
            size: number;
            uploadedAt: components["schemas"]["Instant"];
        };
        /** @description What is to be paid, whoever asks and however often; `intent` of a part of an invoice */
        PaymentIntent: string;
        /**
         * @description п. 103, 104, 16(4), 16(2) of the Rules, and п. 15 after an individual project; above 5 MW the parties agree
         * @enum {string}
         */
        PaymentOrder: "simplified" | "installment" | "general" | "redistribution" | "supplementary" | "agreed";
        PaymentPage: {
            items: components["schemas"]["Payment"][];
            next: components["schemas"]["Cursor"];
        };
        /** @description Parts add up to the fee */
        PaymentPlan: {
            order: components["schemas"]["PaymentOrder"];
            parts: components["schemas"]["PaymentPlanPart"][];
            interest: components["schemas"]["PlanInterest"] | null;
            /** @description Why it is this order where another was asked for */
            remark: components["schemas"]["FeeStatement"] | null;
        };
        PaymentPlanPart: {
            number: number;
            percent: number;
            amountKopecks: components["schemas"]["Kopecks"];
            /** @description Paid with the part (12(2)); an outlook, as the key rate moves */
            interestKopecks: components["schemas"]["Kopecks"] | null;
            term: components["schemas"]["PaymentTerm"];
            /** @description The term in words */
            text: string;
            /** @description Null as long as its event has not come */
            dueOn: components["schemas"]["LocalDate"] | null;
            basis: components["schemas"]["Basis"];
        };
        /** @description What it has come to, in the language of the reader */
        PaymentStatement: {
            code: string;
            text: string;
            /** @description What to do; null where nothing is */
            wayOut: string | null;
        };
        /**
         * @description `pending`: nothing is paid yet; `processing`: the bank is at work, nobody pays again; `paid`: the bank has confirmed it; `arrived`: the money is on the account of the grid; `unmatched`: it is there, and cannot be booked
         * @enum {string}
         */
        PaymentStatus: "pending" | "processing" | "paid" | "arrived" | "failed" | "cancelled" | "unmatched" | "partly_refunded" | "refunded";
        PaymentTerm: {
            event: components["schemas"]["DeadlineEvent"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
        };
        /** @enum {string} */
        PaymentWay: "card" | "sbp" | "bank_transfer";
        /** @description Whoever is late with the works pays it to the other side */
        Penalty: {
            percentPerDay: number;
            perDayKopecks: components["schemas"]["Kopecks"];
            /** @description The most that the applicant pays; null where the applicant pays none */
            mostKopecks: components["schemas"]["Kopecks"] | null;
            text: string;
            basis: components["schemas"]["Basis"];
        };
        PersonName: string;
        /** @description However it is written; kept as E.164 */
        Phone: string;
        PlanInterest: {
            keyRatePercent: number;
            /** @description A year, on what is owed */
            percent: number;
            /** @description Of all parts, should the key rate stay */
            amountKopecks: components["schemas"]["Kopecks"];
            /** @description The key rate is assumed */
            isSample: boolean;
        };
        /** @description Degrees of WGS 84 */
        Position: {
            latitude: number;
            longitude: number;
        };
        /** @description The posting sets terms off, and is announced on the same working day (п. 105) */
        Posting: {
            postedAt: components["schemas"]["Instant"];
            notifications: components["schemas"]["NotificationAttempt"][];
        };
        /**
         * @description What went wrong (RFC 9457). `code` is stable, texts are for people and follow `Accept-Language`.
         * @example {
         *       "type": "about:blank",
         *       "title": "Этот адрес не знает такого метода",
         *       "status": 405,
         *       "code": "method_not_allowed",
         *       "requestId": "r-7f3a"
         *     }
         * @example {
         *       "type": "about:blank",
         *       "title": "Рабочие дни того года ещё не опубликованы, и срок посчитать нельзя",
         *       "status": 503,
         *       "code": "calendar_not_published",
         *       "requestId": "r-7f3a"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Address of a page that explains the code, where the service has one; else `about:blank`
             */
            type: string;
            title: string;
            status: number;
            detail?: string;
            code: components["schemas"]["ProblemCode"];
            /** @description Name it when you ask for help */
            requestId: string;
            /** @description JSON Pointer of a field of the request → what is wrong with it */
            fields?: {
                [key: string]: components["schemas"]["FieldProblem"];
            };
        };
        /** @enum {string} */
        ProblemCode: "malformed_request" | "validation_failed" | "unauthenticated" | "invalid_credentials" | "session_expired" | "session_revoked" | "access_revoked" | "session_reused" | "use_dpop_nonce" | "invalid_dpop_proof" | "temporary_access_limited" | "setup_required" | "token_expired" | "token_revoked" | "token_scope_missing" | "token_forbidden" | "tokens_limit" | "webhooks_limit" | "webhook_disabled" | "not_found" | "method_not_allowed" | "stage_forbids" | "slot_taken" | "bookings_limit" | "booking_over" | "confirmation_invalid" | "phone_unconfirmed" | "part_paid" | "payment_open" | "idempotency_mismatch" | "precondition_required" | "precondition_failed" | "body_too_large" | "unsupported_media_type" | "upload_offset_mismatch" | "checksum_mismatch" | "events_lost" | "identity_unconfirmed" | "certificate_required" | "signature_required" | "signature_malformed" | "signature_content_mismatch" | "certificate_expired" | "certificate_revoked" | "certificate_issuer_unknown" | "signer_mismatch" | "power_of_attorney_missing" | "signature_unverifiable" | "too_many_attempts" | "calendar_not_published" | "internal_error";
        /** @description What messages to it are encrypted with (RFC 8291), base64url */
        PushKeys: {
            /** @description A point of the curve P-256 */
            p256dh: string;
            /** @description 16 random bytes */
            auth: string;
        };
        PushSubscriptionPage: {
            /** @description `applicationServerKey` of the browser: the key of the service (VAPID, RFC 8292), base64url */
            publicKey: string;
            items: components["schemas"]["BrowserSubscription"][];
            next: components["schemas"]["Cursor"];
        };
        /** @description Nothing that can wait comes then; they may go past midnight */
        QuietHours: {
            from: components["schemas"]["TimeOfDay"];
            until: components["schemas"]["TimeOfDay"];
        };
        /**
         * @description What a rate is for one of
         * @enum {string}
         */
        RateUnit: "connection" | "km" | "piece" | "kw" | "point";
        /** @description Of a cash register (54-ФЗ); an advance first, the settlement once the connection is there */
        Receipt: {
            /** @enum {string} */
            kind: "advance" | "settlement" | "refund";
            amountKopecks: components["schemas"]["Kopecks"];
            issuedAt: components["schemas"]["Instant"];
            /** @description ФН */
            fiscalDrive: string;
            /** @description ФД */
            fiscalDocument: string;
            /** @description ФП */
            fiscalSign: string;
            /**
             * Format: uri
             * @description The receipt at the fiscal data operator
             */
            link: string;
            /** @description What its QR code says */
            code: string;
        };
        Recovery: {
            id: components["schemas"]["Id"];
            channels: components["schemas"]["RecoveryChannel"][];
            expiresAt: components["schemas"]["Instant"];
        };
        RecoveryChannel: {
            channel: components["schemas"]["MessageChannel"];
            /** @description Masked, so that only its owner knows it */
            target: string;
        };
        RecoveryProof: {
            token: string;
            expiresAt: components["schemas"]["Instant"];
        };
        RecoveryStart: {
            applicantKind: components["schemas"]["ApplicantKind"];
            login: components["schemas"]["IdentifierText"];
        };
        RedirectConfirmation: {
            /** @constant */
            kind: "redirect";
            /**
             * Format: uri
             * @description The page of the bank
             */
            url: string;
        };
        Refund: {
            amountKopecks: components["schemas"]["Kopecks"];
            requestedAt: components["schemas"]["Instant"];
            /** @description When the bank sent it; null until then */
            doneOn: components["schemas"]["LocalDate"] | null;
        };
        Region: {
            code: components["schemas"]["RegionCode"];
            name: string;
            /** @description IANA name; legal dates are dates of this zone */
            timeZone: string;
            branch: components["schemas"]["Branch"];
            supplier: components["schemas"]["Supplier"];
            centre: components["schemas"]["CustomerCentre"];
        };
        /**
         * @description 28 Amur, 25 Primorye, 27 Khabarovsk krai, 79 Jewish autonomous oblast, 14 South Yakutia
         * @enum {string}
         */
        RegionCode: "28" | "25" | "27" | "79" | "14";
        RegionCount: {
            regionCode: components["schemas"]["RegionCode"];
            count: components["schemas"]["Count"];
        };
        RegionPage: {
            items: components["schemas"]["Region"][];
            next: components["schemas"]["Cursor"];
        };
        Registration: components["schemas"]["IndividualRegistration"] | components["schemas"]["SoleProprietorRegistration"] | components["schemas"]["LegalEntityRegistration"];
        RegistrationReceipt: {
            id: components["schemas"]["Id"];
            /** @description Where the letter went */
            email: string;
            expiresAt: components["schemas"]["Instant"];
            resendAt: components["schemas"]["Instant"];
            /** @description Where the SMS with the code went, E.164 */
            phone: string;
            codeResendAt: components["schemas"]["Instant"];
            /** @description The link was followed, and the account is open */
            isConfirmed: boolean;
        };
        /** @description What an inspection found wrong (п. 88) */
        Remark: {
            id: components["schemas"]["Id"];
            text: string;
            /** @enum {string} */
            state: "listed" | "removed" | "accepted";
            listedOn: components["schemas"]["LocalDate"];
        };
        /** @description What the kind asks for, exactly as typed */
        RequestAnswers: {
            [key: string]: string;
        };
        RequestDeadline: {
            startsOn: components["schemas"]["LocalDate"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            dueOn: components["schemas"]["LocalDate"];
            basis: components["schemas"]["Basis"];
        };
        /**
         * @description owner_change, document_duplicate: section VIII of the Rules; conditions_prolongation: п. 27; power_change: less power; schedule_change: another day for a part of the fee; termination: of the contract
         * @enum {string}
         */
        RequestKind: "owner_change" | "conditions_prolongation" | "document_duplicate" | "power_change" | "schedule_change" | "termination";
        /** @enum {string} */
        RequestStatus: "requested" | "in_review" | "granted" | "refused" | "cancelled";
        RequestStep: {
            status: components["schemas"]["RequestStatus"];
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["Actor"];
        };
        /** @description Whom to pay, for a payment order */
        Requisites: {
            name: string;
            inn: string;
            kpp: string;
            account: string;
            bankName: string;
            bik: string;
            correspondentAccount: string;
        };
        Role: {
            accountId: components["schemas"]["Id"];
            relation: components["schemas"]["RoleRelation"];
            applicantKind: components["schemas"]["ApplicantKind"];
            login: string;
            displayName: string;
        };
        RoleChoice: {
            accountId: components["schemas"]["Id"];
        };
        /**
         * @description As oneself, as a sole proprietor, or for somebody else
         * @enum {string}
         */
        RoleRelation: "self" | "sole_proprietor" | "representative";
        SbpConfirmation: {
            /** @constant */
            kind: "sbp";
            /**
             * Format: uri
             * @description What the QR code says; it comes from the bank
             */
            link: string;
            /**
             * Format: uri
             * @description What opens the bank on a phone
             */
            url: string;
        };
        /**
         * @description What the search for viruses says. An infected file counts as none: it cannot be filed, and waits to be taken away.
         * @enum {string}
         */
        ScanState: "pending" | "clean" | "infected";
        SecondFactor: {
            method: components["schemas"]["SecondFactorMethod"] | null;
            /** Format: date-time */
            enabledAt: string | null;
            recoveryCodesLeft: number;
        };
        SecondFactorAnswer: {
            challengeId: components["schemas"]["Id"];
            code: components["schemas"]["OneTimeCode"];
        };
        SecondFactorChallenge: {
            challengeId: components["schemas"]["Id"];
            method: components["schemas"]["SecondFactorMethod"];
            /** @description Of an SMS, masked */
            target?: string;
            expiresAt: components["schemas"]["Instant"];
            resendAt?: components["schemas"]["Instant"];
        };
        SecondFactorChoice: {
            method: components["schemas"]["SecondFactorMethod"];
            password: components["schemas"]["Password"];
        };
        SecondFactorConfirmation: {
            secondFactor: components["schemas"]["SecondFactor"];
            recoveryCodes: string[];
        };
        SecondFactorEnrolment: {
            id: components["schemas"]["Id"];
            method: components["schemas"]["SecondFactorMethod"];
            /** @description Base32, for whoever cannot scan */
            secret?: string;
            /** @description For the QR code */
            otpauthUrl?: string;
            /** @description Of an SMS, masked */
            target?: string;
            expiresAt: components["schemas"]["Instant"];
            /** @description When another SMS may be asked for */
            resendAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SecondFactorMethod: "sms" | "totp";
        /** @enum {string} */
        SecurityMatter: "contacts" | "password" | "second_factor" | "programs";
        Session: {
            id: components["schemas"]["Id"];
            tokenType: components["schemas"]["TokenType"];
            accessToken: string;
            accessTokenExpiresAt: components["schemas"]["Instant"];
            /** @description Of a session without a key only */
            refreshToken?: string;
            /** @description When it can no longer be renewed */
            expiresAt: components["schemas"]["Instant"];
            method: components["schemas"]["SessionMethod"];
            scope: components["schemas"]["SessionScope"];
            /** @description Contacts and a password of one's own have to be given first (`setUpAccount`) */
            isSetupRequired: boolean;
            /** @description Every account that the person may act in; the session's own is among them */
            roles: components["schemas"]["Role"][];
            /** @description In a session of one application without contacts, documents and addresses, as in `getAccount` */
            account: components["schemas"]["Account"];
        };
        /**
         * @description How the login was done; `application` sees one application and nothing else of the account
         * @enum {string}
         */
        SessionMethod: "password" | "temporary" | "application" | "esia";
        SessionPage: {
            items: components["schemas"]["SessionSummary"][];
            next: components["schemas"]["Cursor"];
        };
        SessionRefresh: components["schemas"]["TokenRefresh"] | components["schemas"]["KeyRefresh"];
        /**
         * @description `temporary` reads, attaches and pays, and nothing else: see `x-temporary-access` of the operations
         * @enum {string}
         */
        SessionScope: "full" | "temporary";
        SessionSummary: {
            id: components["schemas"]["Id"];
            isCurrent: boolean;
            method: components["schemas"]["SessionMethod"];
            /** @description Browser and system, as far as the device says */
            device: string | null;
            /** @description IP address */
            address: string | null;
            createdAt: components["schemas"]["Instant"];
            lastUsedAt: components["schemas"]["Instant"];
        };
        Sha256: string;
        Signature: {
            id: components["schemas"]["Id"];
            fileId: components["schemas"]["Id"];
            form: components["schemas"]["SignatureForm"];
            role: components["schemas"]["SignerRole"];
            signerName: string;
            /** @description When it came in; of the grid, when the document was posted */
            signedAt: components["schemas"]["Instant"];
            verifiedAt: components["schemas"]["Instant"];
            result: components["schemas"]["SignatureResult"];
            certificate: components["schemas"]["SignatureCertificate"] | null;
            codeRecord: components["schemas"]["CodeRecord"] | null;
        };
        SignatureCertificate: {
            subject: string;
            organization: string | null;
            /** @description Of the organization if there is one */
            inn: string | null;
            issuer: string;
            /** @description Hexadecimal */
            serial: string;
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
            algorithm: string;
        };
        /**
         * @description With a certificate, or by a code over SMS
         * @enum {string}
         */
        SignatureForm: "cms" | "code";
        SignatureInput: {
            /** @description Which of several; without it the first */
            fileId?: components["schemas"]["Id"];
            /** @description DER in base64, or PEM */
            signature: string;
            /** @description Number of the machine-readable power of attorney (МЧД) under which an employee signs for a firm */
            powerOfAttorney?: string;
        };
        /** @enum {string} */
        SignatureResult: "valid" | "malformed" | "content_mismatch" | "certificate_expired" | "certificate_revoked" | "certificate_issuer_unknown" | "signer_mismatch" | "power_of_attorney_missing" | "unverifiable";
        /** @description What the signature is over */
        SignedFile: {
            fileId: components["schemas"]["Id"];
            fileName: string;
            sha256: components["schemas"]["Sha256"];
        };
        /** @enum {string} */
        SignerRole: "grid" | "supplier" | "applicant";
        /** @description A signature by code that waits for its code */
        Signing: {
            id: components["schemas"]["Id"];
            documentId: components["schemas"]["Id"];
            files: components["schemas"]["SignedFile"][];
            /** @description The phone, masked */
            target: string;
            expiresAt: components["schemas"]["Instant"];
            resendAt: components["schemas"]["Instant"];
        };
        SigningCode: {
            code: string;
        };
        /**
         * @description п. 17 of the Rules, paragraphs 10-19
         * @enum {string}
         */
        SocialCategory: "low_income" | "veteran" | "disabled" | "chernobyl" | "semipalatinsk" | "kept_benefits" | "mayak" | "special_risk" | "large_family";
        SocialCategoryDescription: {
            code: components["schemas"]["SocialCategory"];
            title: string;
            /** @description The document to attach to the application: without it the rate is not given */
            proof: string;
            /** @description Who exactly is meant */
            act: string;
        };
        SocialCategoryPage: {
            items: components["schemas"]["SocialCategoryDescription"][];
            next: components["schemas"]["Cursor"];
        };
        SoleProprietorRegistration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            applicantKind: "sole_proprietor";
            inn: components["schemas"]["IdentifierText"];
            ogrnip: components["schemas"]["IdentifierText"];
            lastName: components["schemas"]["PersonName"];
            firstName: components["schemas"]["PersonName"];
            /** @description Empty means not given */
            middleName?: string;
            registeredAddress?: components["schemas"]["OptionalText"];
            actualAddress?: components["schemas"]["OptionalText"];
            email: components["schemas"]["Email"];
            phone: components["schemas"]["Phone"];
            password: components["schemas"]["Password"];
            consents: components["schemas"]["GivenConsents"];
        };
        /** @enum {string} */
        SortOrder: "asc" | "desc";
        Stage: {
            name: components["schemas"]["StageName"];
            state: components["schemas"]["StageState"];
            /** @description Who acts, or acts next */
            actor: components["schemas"]["Actor"] | null;
            deadline: components["schemas"]["Deadline"] | null;
            basis: components["schemas"]["Basis"];
            completedOn: components["schemas"]["LocalDate"] | null;
        };
        /**
         * @description The steps as an applicant sees them. Simplified track: filing to payment, works, meter, notice, done; above 0.4 kV fulfilment, inspection and connection_act in place of the notice. Full track: filing to offer, signing, works, fulfilment, inspection, conditions_act, energising, connection_act, done; the temporary one has temporary_supply before done
         * @enum {string}
         */
        StageName: "filing" | "completeness" | "offer" | "payment" | "signing" | "works" | "meter" | "fulfilment" | "inspection" | "conditions_act" | "energising" | "connection_act" | "temporary_supply" | "notice" | "done";
        /** @enum {string} */
        StageState: "done" | "current" | "upcoming" | "stopped";
        /** @description Without VAT (приказ ФАС № 490/22, п. 24) */
        StandardRate: {
            /** @description As the act writes it: `C2.3.1.4.2.1` */
            code: string;
            title: string;
            unit: components["schemas"]["RateUnit"];
            kopecks: components["schemas"]["Kopecks"];
        };
        StatusCount: {
            status: components["schemas"]["ApplicationStatus"];
            count: components["schemas"]["Count"];
        };
        /** @description The guaranteeing supplier of the region */
        Supplier: {
            name: string;
        };
        /** @description What a region's tariff body has approved for a year, or for half of one */
        Tariff: {
            regionCode: components["schemas"]["RegionCode"];
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
            /** @description The region's own act is not known, these are another region's rates */
            isSample: boolean;
            /** @description The act */
            source: string;
            /** @description On its first day */
            vatPercent: number;
            /** @description Of a household for a kilowatt, with VAT (п. 17) */
            reducedPerKwKopecks: components["schemas"]["Kopecks"];
            /** @description The same for the social categories */
            socialPerKwKopecks: components["schemas"]["Kopecks"];
            rates: components["schemas"]["StandardRate"][];
        };
        TariffPage: {
            items: components["schemas"]["Tariff"][];
            next: components["schemas"]["Cursor"];
        };
        Text: string;
        TimeOfDay: string;
        /**
         * @description The zones of Russia; none of them has summer time
         * @enum {string}
         */
        TimeZone: "Europe/Kaliningrad" | "Europe/Moscow" | "Europe/Samara" | "Asia/Yekaterinburg" | "Asia/Omsk" | "Asia/Krasnoyarsk" | "Asia/Irkutsk" | "Asia/Yakutsk" | "Asia/Vladivostok" | "Asia/Magadan" | "Asia/Kamchatka";
        TimelineEvent: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["TimelineEventKind"];
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["Actor"];
            basis: components["schemas"]["Basis"];
            documentIds: components["schemas"]["Id"][];
            amountKopecks?: components["schemas"]["Kopecks"];
            requestKind?: components["schemas"]["RequestKind"];
            /** @description In the words of whoever acted */
            note?: string;
            /**
             * Format: date-time
             * @description Of the inspection that it arranges
             */
            startsAt?: string;
        };
        /** @enum {string} */
        TimelineEventKind: "submitted" | "documents_requested" | "documents_supplied" | "completeness_confirmed" | "offer_posted" | "payment_received" | "payment_unmatched" | "contract_concluded" | "supplier_informed" | "works_completed" | "meter_admitted" | "notice_posted" | "completed" | "annulled" | "clarified" | "corrected" | "withdrawn" | "request_filed" | "request_granted" | "request_refused" | "request_cancelled" | "contract_terminated" | "suspended" | "suspension_notified" | "resumed" | "offer_refused" | "fulfilment_notified" | "remarks_listed" | "inspection_passed" | "conditions_act_posted" | "conditions_act_signed" | "energised" | "connection_act_posted" | "connection_act_signed" | "objected" | "objections_answered" | "disconnected" | "inspection_time_chosen" | "inspection_time_accepted" | "inspection_time_proposed" | "inspection_time_confirmed" | "inspection_time_cancelled";
        TokenRefresh: {
            refreshToken: string;
        };
        /**
         * @description `applications:write`: drafts and their files; what files an application is left to its applicant
         * @enum {string}
         */
        TokenScope: "applications:read" | "applications:write" | "documents:read" | "payments:read";
        /** @enum {string} */
        TokenType: "Bearer" | "DPoP";
        /**
         * @description simplified: п. 103-112, paying is accepting; full: п. 15 and section IX, a contract is signed; temporary: section VII
         * @enum {string}
         */
        Track: "simplified" | "full" | "temporary";
        TransferConfirmation: {
            /** @constant */
            kind: "transfer";
            /** @description What the QR code of a payment order says (ГОСТ Р 56042); null for legal entities, whose banks do not read it */
            code: string | null;
            requisites: components["schemas"]["Requisites"];
        };
        Unsubscription: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["MessageChannel"];
            /** @description Masked, so that only its owner knows it */
            address: string;
            isOn: boolean;
        };
        UpcomingAction: {
            kind: components["schemas"]["UpcomingActionKind"];
            actor: components["schemas"]["Actor"];
            dueOn: components["schemas"]["LocalDate"] | null;
            basis: components["schemas"]["Basis"];
            amountKopecks?: components["schemas"]["Kopecks"];
            /** @description Which part of the invoice is to be paid */
            partNumber?: number;
            requestKind?: components["schemas"]["RequestKind"];
        };
        /** @enum {string} */
        UpcomingActionKind: "check_completeness" | "supply_documents" | "post_offer" | "pay_invoice" | "inform_supplier" | "carry_out_works" | "give_meter_access" | "admit_meter" | "post_notice" | "pay_part" | "conclude_supply_contract" | "decide_request" | "sign_contract" | "notify_suspension" | "notify_fulfilment" | "inspect" | "remove_remarks" | "post_conditions_act" | "sign_conditions_act" | "energise" | "post_connection_act" | "sign_connection_act" | "disconnect" | "answer_objections" | "choose_inspection_time" | "propose_inspection_time" | "confirm_inspection_time";
        /** @description A file on its way */
        Upload: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["AttachmentKind"];
            fileName: string;
            /** @description Bytes of the whole file */
            size: number;
            /** @description Bytes that have arrived */
            offset: number;
            sha256: string;
            expiresAt: components["schemas"]["Instant"];
        };
        UploadPage: {
            items: components["schemas"]["Upload"][];
            next: components["schemas"]["Cursor"];
        };
        UploadedAttachment: {
            uploadId: components["schemas"]["Id"];
        };
        UsedTariff: {
            regionCode: components["schemas"]["RegionCode"];
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
            isSample: boolean;
            /** @description False where the rates of the date are not out yet */
            isCurrent: boolean;
            source: string;
        };
        Vat: {
            percent: number;
            /** @description Part of the fee */
            amountKopecks: components["schemas"]["Kopecks"];
        };
        VisitChange: {
            startsAt: components["schemas"]["Instant"];
        };
        VisitChoice: {
            officeId: components["schemas"]["Id"];
            service: components["schemas"]["OfficeService"];
            startsAt: components["schemas"]["Instant"];
        };
        /** @description A time at which one more visitor fits in */
        VisitSlot: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        VisitSlots: {
            items: components["schemas"]["VisitSlot"][];
        };
        Webhook: {
            id: components["schemas"]["Id"];
            etag: string;
            url: string;
            events: components["schemas"]["WebhookEventKind"][];
            isEnabled: boolean;
            /**
             * @description `failures`: nothing has arrived for days; `gone`: the receiver answered 410
             * @enum {string|null}
             */
            disabledReason: "owner" | "failures" | "gone" | null;
            /**
             * Format: date-time
             * @description As long as the secret before signs too
             */
            previousSecretUntil: string | null;
            createdAt: components["schemas"]["Instant"];
        };
        WebhookAttempt: {
            at: components["schemas"]["Instant"];
            outcome: components["schemas"]["WebhookOutcome"];
            /** @description Of the answer; null without one */
            status: number | null;
            durationMs: number;
            /** @description How the answer begins, its digits and addresses of e-mail left out */
            response: string;
        };
        WebhookChange: {
            url?: string;
            events?: components["schemas"]["WebhookEventKind"][];
            isEnabled?: boolean;
        };
        WebhookDelivery: {
            /** @description The `webhook-id` */
            id: components["schemas"]["Id"];
            /** @description A `WebhookEventKind`, or `test` */
            type: string;
            state: components["schemas"]["WebhookDeliveryState"];
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            nextAttemptAt: string | null;
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next: components["schemas"]["Cursor"];
        };
        /**
         * @description `failed`: it is not sent again by itself
         * @enum {string}
         */
        WebhookDeliveryState: "pending" | "delivered" | "failed";
        WebhookEvent: {
            /** @description A `WebhookEventKind`, or `test` */
            type: string;
            timestamp: components["schemas"]["Instant"];
            data: components["schemas"]["WebhookEventData"];
        };
        /** @description Ids to read the rest by, and the state after the event */
        WebhookEventData: {
            applicationId?: components["schemas"]["Id"];
            /** @description Of the application */
            number?: string;
            documentId?: components["schemas"]["Id"];
            paymentId?: components["schemas"]["Id"];
            /** @description An `ApplicationStatus`, a `DocumentKind` or a `PaymentStatus` */
            state: string;
        };
        /** @enum {string} */
        WebhookEventKind: "application.changed" | "document.posted" | "payment.changed";
        /**
         * @description `refused`: any answer but 2xx and 3xx; `unreachable`: no answer
         * @enum {string}
         */
        WebhookOutcome: "accepted" | "refused" | "redirected" | "timed_out" | "unreachable";
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next: components["schemas"]["Cursor"];
        };
        WebhookRotation: {
            /** @description How long the secret before signs too; none where somebody else may know it */
            overlapHours: number;
        };
        Withdrawal: {
            reason?: components["schemas"]["WithdrawalReason"];
            /** @description In the applicant's words */
            note?: string;
        };
        /** @enum {string} */
        WithdrawalReason: "not_needed" | "object_sold" | "other_application" | "too_expensive" | "other";
        Works: {
            status: components["schemas"]["WorksStatus"];
            /** @description What inspections have found, oldest first */
            remarks: components["schemas"]["Remark"][];
            appointment?: components["schemas"]["InspectionAppointment"];
        };
        /**
         * @description completed: the grid has done its part; applicant_ready: the applicant has, and the grid has not; inspection: both have, where there is one (section IX)
         * @enum {string}
         */
        WorksStatus: "not_started" | "in_progress" | "completed" | "applicant_ready" | "inspection" | "remarks" | "inspected" | "meter_admitted" | "energised" | "disconnected";
    };
    responses: {
        /** @description The appeal has come to where this is of no use */
        AppealForbids: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "На этом этапе так сделать нельзя",
                 *       "status": 409,
                 *       "code": "stage_forbids",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than is taken */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Файл больше 10 МБ",
                 *       "status": 413,
                 *       "code": "body_too_large",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The password is right, and the second factor is asked for */
        CodeAsked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecondFactorChallenge"];
            };
        };
        /** @description That event is none of this account, or too long ago: read the applications anew, and go on without it */
        EventsLost: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "События с этого места уже не сохранились",
                 *       "status": 410,
                 *       "code": "events_lost",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session may not do this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed; nothing was changed */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Сервис временно не работает",
                 *       "status": 500,
                 *       "code": "internal_error",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wrong, never told what of it; or the proof of the key is missing its nonce, or is wrong */
        LoginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no JSON, or no request that the document describes */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Запрос не разобрать",
                 *       "status": 400,
                 *       "code": "malformed_request",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing there, or not the caller's */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Не найдено",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody has changed it since it was read */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Данные успели измениться",
                 *       "status": 412,
                 *       "code": "precondition_failed",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Нужен заголовок If-Match",
                 *       "status": 428,
                 *       "code": "precondition_required",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link or the code was used already, is too old, was tried too often, or was replaced by a newer one */
        ProofGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Код больше не действует, запросите новый",
                 *       "status": 410,
                 *       "code": "confirmation_invalid",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Logged in */
        SignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
        /** @description What is asked for does not fit the stage of the application */
        StageForbids: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Заявка уже подана, изменить её нельзя",
                 *       "status": 409,
                 *       "code": "stage_forbids",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too often; `Retry-After` says when to come back */
        TooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Слишком много попыток",
                 *       "status": 429,
                 *       "code": "too_many_attempts",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Tus-Resumable` is missing or another version; `Tus-Version` names the one that is spoken */
        TusVersionUnknown: {
            headers: {
                "Tus-Version": components["headers"]["TusResumable"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Данные успели измениться",
                 *       "status": 412,
                 *       "code": "precondition_failed",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No session, or it has ended */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A body of another type than the document names */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Тело запроса не того типа",
                 *       "status": 415,
                 *       "code": "unsupported_media_type",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Fields break their rules, or the idempotency key was used for another body */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is switched off */
        WebhookDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Отправка на этот адрес выключена: сначала включите её",
                 *       "status": 409,
                 *       "code": "webhook_disabled",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @example apl-1 */
        AppealId: components["schemas"]["Id"];
        /** @example app-1 */
        ApplicationId: components["schemas"]["Id"];
        /** @example att-1 */
        AttachmentId: components["schemas"]["Id"];
        /** @example booking-3k7m */
        BookingId: components["schemas"]["Id"];
        /**
         * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
         * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
         */
        BookingKey: string;
        /**
         * @description The secret, with the ending that calendars know
         * @example cal_4fVq2xDdW8aKkPz0mBq7cEwTn3uYhRsL.ics
         */
        CalendarFile: string;
        /** @example cch-3 */
        ContactChangeId: components["schemas"]["Id"];
        /** @description `next` of the page before */
        Cursor: string;
        /** @example doc-7 */
        DocumentId: components["schemas"]["Id"];
        /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
        DpopProof: string;
        /**
         * @description Only those whose `dueOn` is earlier
         * @example 2027-01-20
         */
        DueBefore: components["schemas"]["LocalDate"];
        /** @example enr-3 */
        EnrolmentId: components["schemas"]["Id"];
        /**
         * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
         * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
         */
        IdempotencyKey: string;
        /**
         * @description The `etag` of the version that was read; a lost update is refused, never silent
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Whether somebody is late, also with a payment, by the date of the region
         * @example true
         */
        IsOverdue: boolean;
        Limit: number;
        /**
         * @description Whether they wait for the caller, who acts in the stage or owes a part of the fee
         * @example true
         */
        NeedsAction: boolean;
        /**
         * @description Only those whose current stage waits for this one
         * @example applicant
         */
        NextActor: components["schemas"]["Actor"];
        /** @example office-28-1 */
        OfficeId: components["schemas"]["Id"];
        /** @example asc */
        Order: components["schemas"]["SortOrder"];
        /** @example pay-1 */
        PaymentId: components["schemas"]["Id"];
        /** @example rec-7 */
        RecoveryId: components["schemas"]["Id"];
        /** @example 28 */
        Region: components["schemas"]["RegionCode"];
        /** @example reg-41 */
        RegistrationId: components["schemas"]["Id"];
        /** @example req-1 */
        RequestId: components["schemas"]["Id"];
        /**
         * @description Words that stand in the number, the name or the address of the object, all of them, in any case; ё is е, and a number may be typed without its dashes. Addresses are personal: keep query strings out of logs.
         * @example Чигири 123
         */
        Search: string;
        /**
         * @description What orders the list; those that have no such thing come last, either way
         * @example dueOn
         */
        Sort: components["schemas"]["ApplicationSort"];
        /**
         * @description Only those whose `currentStage` is one of these, separated by commas
         * @example [
         *       "payment"
         *     ]
         */
        Stages: components["schemas"]["StageName"][];
        /**
         * @description Only these, separated by commas
         * @example [
         *       "draft",
         *       "incomplete"
         *     ]
         */
        Statuses: components["schemas"]["ApplicationStatus"][];
        /**
         * @description Version of the protocol
         * @example 1.0.0
         */
        TusResumable: "1.0.0";
        /**
         * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
         * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
         */
        UploadKey: string;
        /** @example whk-5t2c */
        WebhookId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Version of what is answered
         * @example "3"
         */
        ETag: string;
        /**
         * @description Seconds to wait
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description Version of the protocol
         * @example 1.0.0
         */
        TusResumable: "1.0.0";
        /**
         * @description When the upload is thrown away unless something comes; a date of HTTP (expiration extension)
         * @example Sat, 19 Dec 2026 02:00:00 GMT
         */
        UploadExpires: string;
        /**
         * @description Bytes that have arrived
         * @example 12582912
         */
        UploadOffset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    startRecovery: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicantKind": "individual",
                 *       "login": "112-233-445 95"
                 *     }
                 */
                "application/json": components["schemas"]["RecoveryStart"];
            };
        };
        responses: {
            /** @description Where a link or a code can go */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recovery"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    sendRecoveryMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example rec-7 */
                recoveryId: components["parameters"]["RecoveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "sms"
                 *     }
                 */
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description It is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "sms",
                     *       "target": "+7 ··· ···-··-34",
                     *       "expiresAt": "2026-12-18T02:11:00Z",
                     *       "resendAt": "2026-12-18T02:02:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    checkRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rec-7 */
                recoveryId: components["parameters"]["RecoveryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "402913"
                 *     }
                 */
                "application/json": components["schemas"]["CodeProof"];
            };
        };
        responses: {
            /** @description The code is right, and used */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "pr_8c21",
                     *       "expiresAt": "2026-12-18T02:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryProof"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pr_8c21",
                 *       "password": "лодка под сосной 8"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The new password is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmedAccount"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    listConsentDocuments: {
        parameters: {
            query: {
                /** @example individual */
                applicantKind: components["schemas"]["ApplicantKind"];
                /** @example 28 */
                regionCode?: components["schemas"]["RegionCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "kind": "processing",
                     *           "version": "2026-09",
                     *           "title": "Согласие на обработку персональных данных",
                     *           "purpose": "Рассмотреть заявку и подключить объект",
                     *           "paragraphs": [
                     *             "Я даю согласие АО «ДРСК» на обработку персональных данных."
                     *           ],
                     *           "isRequired": true,
                     *           "withdrawalConsequence": "Кабинет закроется, поданные заявки рассмотрят по закону.",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentDocumentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description A letter is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reg-41",
                     *       "email": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:00:00Z",
                     *       "resendAt": "2026-12-18T02:01:00Z",
                     *       "phone": "+79145551234",
                     *       "codeResendAt": "2026-12-18T02:01:00Z",
                     *       "isConfirmed": false
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example reg-41 */
                registrationId: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reg-41",
                     *       "email": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:00:00Z",
                     *       "resendAt": "2026-12-18T02:01:00Z",
                     *       "phone": "+79145551234",
                     *       "codeResendAt": "2026-12-18T02:01:00Z",
                     *       "isConfirmed": true
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    resendConfirmation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example reg-41 */
                registrationId: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another letter is on its way; links of the letters before it no longer work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reg-41",
                     *       "email": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:05:00Z",
                     *       "resendAt": "2026-12-18T02:06:00Z",
                     *       "phone": "+79145551234",
                     *       "codeResendAt": "2026-12-18T02:06:00Z",
                     *       "isConfirmed": false
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pX1v9kQ2mZ"
                 *     }
                 */
                "application/json": components["schemas"]["EmailConfirmation"];
            };
        };
        responses: {
            /** @description The account is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfirmedAccount"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            /** @description The account waits for the owner of a phone, which has to be confirmed first; the link stays good */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Сначала подтвердите телефон",
                     *       "status": 409,
                     *       "code": "phone_unconfirmed",
                     *       "requestId": "r-7f3a",
                     *       "detail": "Сначала подтвердите телефон кодом из СМС на странице регистрации, затем откройте ссылку ещё раз: она продолжает действовать"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link was used already, is too old, or was replaced by a newer one */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Ссылка больше не действует",
                     *       "status": 410,
                     *       "code": "confirmation_invalid",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    sendPhoneCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example reg-41 */
                registrationId: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another code is on its way; those before it no longer work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "sms",
                     *       "target": "+7 ··· ···-··-34",
                     *       "expiresAt": "2026-12-18T02:11:00Z",
                     *       "resendAt": "2026-12-18T02:02:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example reg-41 */
                registrationId: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "402913"
                 *     }
                 */
                "application/json": components["schemas"]["CodeProof"];
            };
        };
        responses: {
            /** @description Confirmed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "ses-2",
                     *           "isCurrent": true,
                     *           "method": "password",
                     *           "device": "Chrome, Windows",
                     *           "address": "203.0.113.7",
                     *           "createdAt": "2026-12-18T02:00:00Z",
                     *           "lastUsedAt": "2026-12-18T02:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
                DPoP?: components["parameters"]["DpopProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicantKind": "individual",
                 *       "login": "112-233-445 95",
                 *       "password": "лодка под сосной 7"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            201: components["responses"]["SignedIn"];
            202: components["responses"]["CodeAsked"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["LoginRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteSessions: {
        parameters: {
            query?: {
                /** @description Everywhere else only */
                keepCurrent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createApplicationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
                DPoP?: components["parameters"]["DpopProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationNumber": "28-26-000123",
                 *       "password": "K7M2-QX4D-9RTB"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCredentials"];
            };
        };
        responses: {
            201: components["responses"]["SignedIn"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["LoginRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    completeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
                DPoP?: components["parameters"]["DpopProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "chl_3f9a",
                 *       "code": "402913"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorAnswer"];
            };
        };
        responses: {
            201: components["responses"]["SignedIn"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["LoginRefused"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    resendSecondFactorCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example chl_3f9a */
                challengeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another code is on its way; those before it no longer work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "sms",
                     *       "target": "+7 ··· ···-··-34",
                     *       "expiresAt": "2026-12-18T02:11:00Z",
                     *       "resendAt": "2026-12-18T02:02:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    startEsiaLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "returnUrl": "https://region.example.ru/account/login/",
                 *       "codeChallenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                 *     }
                 */
                "application/json": components["schemas"]["EsiaStart"];
            };
        };
        responses: {
            /** @description Where to send the browser */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://esia.example.ru/authorize?state=st_5c1d",
                     *       "state": "st_5c1d",
                     *       "expiresAt": "2026-12-18T02:10:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EsiaAuthorization"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    createEsiaSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
                DPoP?: components["parameters"]["DpopProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "st_5c1d",
                 *       "code": "cd_77aa",
                 *       "codeVerifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
                 *     }
                 */
                "application/json": components["schemas"]["EsiaReturn"];
            };
        };
        responses: {
            /** @description ЕСИА knows the person, the cabinet does not; the registration may begin with this */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantKind": "individual",
                     *       "snils": "112-233-445 95",
                     *       "lastName": "Тестова",
                     *       "firstName": "Анна",
                     *       "middleName": "Петровна"
                     *     }
                     */
                    "application/json": components["schemas"]["EsiaPerson"];
                };
            };
            201: components["responses"]["SignedIn"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["LoginRefused"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of a key (RFC 9449), with the server's nonce; it binds the session to the key */
                DPoP?: components["parameters"]["DpopProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        responses: {
            /** @description The session with its next token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ses-1",
                     *       "tokenType": "Bearer",
                     *       "accessToken": "at_5f2b",
                     *       "accessTokenExpiresAt": "2026-12-18T02:10:00Z",
                     *       "refreshToken": "rt_91cd",
                     *       "expiresAt": "2027-01-17T02:00:00Z",
                     *       "method": "password",
                     *       "scope": "full",
                     *       "isSetupRequired": false,
                     *       "roles": [
                     *         {
                     *           "accountId": "acc-1",
                     *           "relation": "self",
                     *           "applicantKind": "individual",
                     *           "login": "112-233-445 95",
                     *           "displayName": "Тестова Анна Петровна"
                     *         }
                     *       ],
                     *       "account": {
                     *         "id": "acc-1",
                     *         "applicantKind": "individual",
                     *         "login": "112-233-445 95",
                     *         "displayName": "Тестова Анна Петровна",
                     *         "email": "anna@example.ru",
                     *         "phone": "+79145551234",
                     *         "emailConfirmedAt": "2026-12-01T02:00:00Z",
                     *         "phoneConfirmedAt": "2026-12-01T02:03:00Z",
                     *         "snils": "112-233-445 95",
                     *         "lastName": "Тестова",
                     *         "firstName": "Анна",
                     *         "middleName": "Петровна",
                     *         "createdAt": "2026-12-01T02:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    switchRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "acc-2"
                 *     }
                 */
                "application/json": components["schemas"]["RoleChoice"];
            };
        };
        responses: {
            /** @description The session with a token for that account; the one before no longer works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ses-1",
                     *       "tokenType": "Bearer",
                     *       "accessToken": "at_5f2b",
                     *       "accessTokenExpiresAt": "2026-12-18T02:10:00Z",
                     *       "refreshToken": "rt_91cd",
                     *       "expiresAt": "2027-01-17T02:00:00Z",
                     *       "method": "password",
                     *       "scope": "full",
                     *       "isSetupRequired": false,
                     *       "roles": [
                     *         {
                     *           "accountId": "acc-1",
                     *           "relation": "self",
                     *           "applicantKind": "individual",
                     *           "login": "112-233-445 95",
                     *           "displayName": "Тестова Анна Петровна"
                     *         }
                     *       ],
                     *       "account": {
                     *         "id": "acc-1",
                     *         "applicantKind": "individual",
                     *         "login": "112-233-445 95",
                     *         "displayName": "Тестова Анна Петровна",
                     *         "email": "anna@example.ru",
                     *         "phone": "+79145551234",
                     *         "emailConfirmedAt": "2026-12-01T02:00:00Z",
                     *         "phoneConfirmedAt": "2026-12-01T02:03:00Z",
                     *         "snils": "112-233-445 95",
                     *         "lastName": "Тестова",
                     *         "firstName": "Анна",
                     *         "middleName": "Петровна",
                     *         "createdAt": "2026-12-01T02:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteOtherSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ses-1 */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without the tokens themselves, which are only known as hashes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "tok-3k7m",
                     *           "name": "Выгрузка статусов в 1С",
                     *           "prefix": "drsk_4fVq",
                     *           "scopes": [
                     *             "applications:read",
                     *             "documents:read"
                     *           ],
                     *           "isExpired": false,
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "expiresAt": "2027-03-18T02:00:00.000Z",
                     *           "lastUsedAt": "2026-12-18T05:00:00.000Z",
                     *           "lastUsedFrom": "203.0.113.···"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Выгрузка статусов в 1С",
                 *       "scopes": [
                 *         "applications:read",
                 *         "documents:read"
                 *       ],
                 *       "days": 90,
                 *       "password": "лодка под сосной 7"
                 *     }
                 */
                "application/json": components["schemas"]["NewApiToken"];
            };
        };
        responses: {
            /** @description The token, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "drsk_4fVq2xDdW8aKkPz0mBq7cEwTn3uYhRsL",
                     *       "id": "tok-3k7m",
                     *       "name": "Выгрузка статусов в 1С",
                     *       "prefix": "drsk_4fVq",
                     *       "scopes": [
                     *         "applications:read",
                     *         "documents:read"
                     *       ],
                     *       "isExpired": false,
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "expiresAt": "2027-03-18T02:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "lastUsedFrom": null
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiToken"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There are as many tokens as there can be */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Токенов уже 20: отзовите ненужный, чтобы создать новый",
                     *       "status": 409,
                     *       "code": "tokens_limit",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tok-3k7m */
                tokenId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "whk-5t2c",
                     *           "etag": "\"1\"",
                     *           "url": "https://erp.example.ru/hooks/drsk",
                     *           "events": [
                     *             "application.changed",
                     *             "document.posted"
                     *           ],
                     *           "isEnabled": true,
                     *           "disabledReason": null,
                     *           "previousSecretUntil": null,
                     *           "createdAt": "2026-12-18T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example.ru/hooks/drsk",
                 *       "events": [
                 *         "application.changed",
                 *         "document.posted"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The address, with its secret this once */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                     *       "id": "whk-5t2c",
                     *       "etag": "\"1\"",
                     *       "url": "https://erp.example.ru/hooks/drsk",
                     *       "events": [
                     *         "application.changed",
                     *         "document.posted"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "previousSecretUntil": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There are as many addresses as there can be */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Адресов уже 10: удалите ненужный, чтобы добавить новый",
                     *       "status": 409,
                     *       "code": "webhooks_limit",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isEnabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whk-5t2c",
                     *       "etag": "\"1\"",
                     *       "url": "https://erp.example.ru/hooks/drsk",
                     *       "events": [
                     *         "application.changed",
                     *         "document.posted"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "previousSecretUntil": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description The new secret, this once */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                     *       "id": "whk-5t2c",
                     *       "etag": "\"1\"",
                     *       "url": "https://erp.example.ru/hooks/drsk",
                     *       "events": [
                     *         "application.changed",
                     *         "document.posted"
                     *       ],
                     *       "isEnabled": true,
                     *       "disabledReason": null,
                     *       "previousSecretUntil": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "msg-8h4w",
                     *           "type": "application.changed",
                     *           "state": "delivered",
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "nextAttemptAt": null,
                     *           "attempts": [
                     *             {
                     *               "at": "2026-12-18T02:00:00.000Z",
                     *               "outcome": "refused",
                     *               "status": 500,
                     *               "durationMs": 84,
                     *               "response": "Internal Server Error"
                     *             },
                     *             {
                     *               "at": "2026-12-18T02:00:05.412Z",
                     *               "outcome": "accepted",
                     *               "status": 204,
                     *               "durationMs": 41,
                     *               "response": ""
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg-8h4x",
                     *       "type": "test",
                     *       "state": "pending",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                     *       "attempts": []
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WebhookDisabled"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example whk-5t2c */
                webhookId: components["parameters"]["WebhookId"];
                /** @example msg-8h4w */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg-8h4x",
                     *       "type": "test",
                     *       "state": "pending",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                     *       "attempts": []
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WebhookDisabled"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95",
                     *       "displayName": "Тестова Анна Петровна",
                     *       "email": "anna@example.ru",
                     *       "phone": "+79145551234",
                     *       "emailConfirmedAt": "2026-12-01T02:00:00Z",
                     *       "phoneConfirmedAt": "2026-12-01T02:03:00Z",
                     *       "snils": "112-233-445 95",
                     *       "lastName": "Тестова",
                     *       "firstName": "Анна",
                     *       "middleName": "Петровна",
                     *       "registeredAddress": "г. Благовещенск, ул. Ленина, д. 1, кв. 2",
                     *       "createdAt": "2026-12-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "registeredAddress": "г. Благовещенск, ул. Ленина, д. 1, кв. 2"
                 *     }
                 */
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95",
                     *       "displayName": "Тестова Анна Петровна",
                     *       "email": "anna@example.ru",
                     *       "phone": "+79145551234",
                     *       "emailConfirmedAt": "2026-12-01T02:00:00Z",
                     *       "phoneConfirmedAt": "2026-12-01T02:03:00Z",
                     *       "snils": "112-233-445 95",
                     *       "lastName": "Тестова",
                     *       "firstName": "Анна",
                     *       "middleName": "Петровна",
                     *       "registeredAddress": "г. Благовещенск, ул. Ленина, д. 1, кв. 2",
                     *       "createdAt": "2026-12-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    setUpAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "anna@example.ru",
                 *       "phone": "+79145551234",
                 *       "password": "лодка под сосной 7",
                 *       "consents": [
                 *         {
                 *           "kind": "processing",
                 *           "version": "2026-09"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AccountSetup"];
            };
        };
        responses: {
            /** @description A letter is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cch-3",
                     *       "channel": "email",
                     *       "target": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:00:00Z",
                     *       "resendAt": "2026-12-18T02:01:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "лодка под сосной 7",
                 *       "newPassword": "лодка под сосной 8"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email",
                 *       "value": "anna@example.ru"
                 *     }
                 */
                "application/json": components["schemas"]["ContactChangeRequest"];
            };
        };
        responses: {
            /** @description A letter or an SMS is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cch-3",
                     *       "channel": "email",
                     *       "target": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:00:00Z",
                     *       "resendAt": "2026-12-18T02:01:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    resendContactMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example cch-3 */
                contactChangeId: components["parameters"]["ContactChangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way; what was sent before no longer works */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cch-3",
                     *       "channel": "email",
                     *       "target": "anna@example.ru",
                     *       "expiresAt": "2026-12-19T02:00:00Z",
                     *       "resendAt": "2026-12-18T02:01:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmContactChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cch-3 */
                contactChangeId: components["parameters"]["ContactChangeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "402913"
                 *     }
                 */
                "application/json": components["schemas"]["CodeProof"];
            };
        };
        responses: {
            /** @description The account with its new contact */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95",
                     *       "displayName": "Тестова Анна Петровна",
                     *       "email": "anna@example.ru",
                     *       "phone": "+79145551234",
                     *       "emailConfirmedAt": "2026-12-01T02:00:00Z",
                     *       "phoneConfirmedAt": "2026-12-01T02:03:00Z",
                     *       "snils": "112-233-445 95",
                     *       "lastName": "Тестова",
                     *       "firstName": "Анна",
                     *       "middleName": "Петровна",
                     *       "registeredAddress": "г. Благовещенск, ул. Ленина, д. 1, кв. 2",
                     *       "createdAt": "2026-12-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "con-5",
                     *           "kind": "marketing",
                     *           "version": "2026-09",
                     *           "title": "Согласие получать новости",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "channel": "site",
                     *           "collectedBy": null,
                     *           "address": "203.0.113.7",
                     *           "userAgent": "Mozilla/5.0",
                     *           "givenAt": "2026-12-01T02:00:00Z",
                     *           "withdrawnAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "marketing",
                 *       "version": "2026-09"
                 *     }
                 */
                "application/json": components["schemas"]["GivenConsent"];
            };
        };
        responses: {
            /** @description It is in the log */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con-5",
                     *       "kind": "marketing",
                     *       "version": "2026-09",
                     *       "title": "Согласие получать новости",
                     *       "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *       "channel": "site",
                     *       "collectedBy": null,
                     *       "address": "203.0.113.7",
                     *       "userAgent": "Mozilla/5.0",
                     *       "givenAt": "2026-12-01T02:00:00Z",
                     *       "withdrawnAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example con-5 */
                consentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is in the log now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con-5",
                     *       "kind": "marketing",
                     *       "version": "2026-09",
                     *       "title": "Согласие получать новости",
                     *       "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *       "channel": "site",
                     *       "collectedBy": null,
                     *       "address": "203.0.113.7",
                     *       "userAgent": "Mozilla/5.0",
                     *       "givenAt": "2026-12-01T02:00:00Z",
                     *       "withdrawnAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "totp",
                 *       "password": "лодка под сосной 7"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorChoice"];
            };
        };
        responses: {
            /** @description What the app needs, or an SMS is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    resendEnrolmentCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example enr-3 */
                enrolmentId: components["parameters"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Another code is on its way; those before it no longer work */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel": "sms",
                     *       "target": "+7 ··· ···-··-34",
                     *       "expiresAt": "2026-12-18T02:11:00Z",
                     *       "resendAt": "2026-12-18T02:02:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example enr-3 */
                enrolmentId: components["parameters"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "402913"
                 *     }
                 */
                "application/json": components["schemas"]["CodeProof"];
            };
        };
        responses: {
            /** @description On; the recovery codes are shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secondFactor": {
                     *         "method": "totp",
                     *         "enabledAt": "2026-12-18T02:00:00Z",
                     *         "recoveryCodesLeft": 10
                     *       },
                     *       "recoveryCodes": [
                     *         "K7M2-QX4D",
                     *         "9RTB-W3NC"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactorConfirmation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ProofGone"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "лодка под сосной 7"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example PK */
                    "application/zip": Uint8Array;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "лодка под сосной 7"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "closedAt": "2026-12-18T02:00:00Z",
                     *       "erasedOn": "2027-01-17"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountClosure"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listAppealUploads: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "upl-1",
                     *           "fileName": "фото.jpg",
                     *           "size": 3145728,
                     *           "offset": 1048576,
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "expiresAt": "2026-12-19T02:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AppealUploadPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listAppealFiles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "apf-1",
                     *           "fileName": "фото.jpg",
                     *           "size": 183000,
                     *           "mediaType": "image/jpeg",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "scan": "clean",
                     *           "uploadedAt": "2026-12-18T02:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AppealFilePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    addAppealFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "upl-1"
                 *     }
                 */
                "application/json": components["schemas"]["NewAppealFile"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apf-1",
                     *       "fileName": "фото.jpg",
                     *       "size": 183000,
                     *       "mediaType": "image/jpeg",
                     *       "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *       "scan": "clean",
                     *       "uploadedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AppealFile"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    removeAppealFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getAppealFileContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                    /** @example JPEG */
                    "image/jpeg": Uint8Array;
                    /** @example PNG */
                    "image/png": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    submitGuestAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "appeal": {
                 *         "kind": "complaint",
                 *         "topic": "quality",
                 *         "regionCode": "28",
                 *         "text": "Вечером гаснет свет",
                 *         "fileIds": [],
                 *         "answerChannel": "email"
                 *       },
                 *       "applicant": {
                 *         "name": "Мария Сопкина",
                 *         "email": "maria@example.ru",
                 *         "consents": [
                 *           {
                 *             "kind": "processing",
                 *             "version": "2026-09/28"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewGuestAppeal"];
            };
        };
        responses: {
            /** @description The appeal, and what opens it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "ak_1a2b3c4d5e6f7g8h9i0jk1l2m3n4o5p6",
                     *       "appeal": {
                     *         "id": "apl-2",
                     *         "number": "О-28-26-000018",
                     *         "kind": "complaint",
                     *         "topic": "quality",
                     *         "regionCode": "28",
                     *         "status": "registered",
                     *         "applicationNumber": null,
                     *         "answerChannel": "email",
                     *         "postalAddress": null,
                     *         "sentAt": "2026-12-18T02:00:00Z",
                     *         "deadline": {
                     *           "startsOn": "2026-12-18",
                     *           "amount": 30,
                     *           "unit": "day",
                     *           "dueOn": "2027-01-18",
                     *           "basis": "186/прил.5"
                     *         },
                     *         "forwarding": null,
                     *         "answeredAt": null,
                     *         "rating": null,
                     *         "actions": [
                     *           "reply"
                     *         ],
                     *         "messages": [
                     *           {
                     *             "id": "msg-1",
                     *             "author": "applicant",
                     *             "text": "Вечером гаснет свет",
                     *             "sentAt": "2026-12-18T02:00:00Z",
                     *             "files": []
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GuestAppeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    readGuestAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "ak_1a2b3c4d5e6f7g8h9i0jk1l2m3n4o5p6"
                 *     }
                 */
                "application/json": components["schemas"]["AppealOpening"];
            };
        };
        responses: {
            /** @description The appeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-2",
                     *       "number": "О-28-26-000018",
                     *       "kind": "complaint",
                     *       "topic": "quality",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": null,
                     *       "answerChannel": "email",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-18",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Вечером гаснет свет",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    replyToGuestAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "ak_1a2b3c4d5e6f7g8h9i0jk1l2m3n4o5p6",
                 *       "text": "Вчера снова",
                 *       "fileIds": []
                 *     }
                 */
                "application/json": components["schemas"]["GuestAppealReply"];
            };
        };
        responses: {
            /** @description The appeal with what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-2",
                     *       "number": "О-28-26-000018",
                     *       "kind": "complaint",
                     *       "topic": "quality",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": null,
                     *       "answerChannel": "email",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-18",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Вечером гаснет свет",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppealForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    rateGuestAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "ak_1a2b3c4d5e6f7g8h9i0jk1l2m3n4o5p6",
                 *       "score": 5
                 *     }
                 */
                "application/json": components["schemas"]["GuestAppealRating"];
            };
        };
        responses: {
            /** @description The appeal with its rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-2",
                     *       "number": "О-28-26-000018",
                     *       "kind": "complaint",
                     *       "topic": "quality",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": null,
                     *       "answerChannel": "email",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-18",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Вечером гаснет свет",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppealForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    readGuestAppealFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "ak_1a2b3c4d5e6f7g8h9i0jk1l2m3n4o5p6",
                 *       "fileId": "apf-1"
                 *     }
                 */
                "application/json": components["schemas"]["GuestAppealFileOpening"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                    /** @example JPEG */
                    "image/jpeg": Uint8Array;
                    /** @example PNG */
                    "image/png": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                /** @description Of one kind alone */
                kind?: components["schemas"]["AppealKind"];
                /** @description That have come so far alone */
                status?: components["schemas"]["AppealStatus"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appeals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "apl-1",
                     *           "number": "О-28-26-000017",
                     *           "kind": "question",
                     *           "topic": "connection",
                     *           "regionCode": "28",
                     *           "status": "registered",
                     *           "applicationNumber": "28-26-000123",
                     *           "answerChannel": "account",
                     *           "postalAddress": null,
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "deadline": {
                     *             "startsOn": "2026-12-18",
                     *             "amount": 15,
                     *             "unit": "day",
                     *             "dueOn": "2027-01-11",
                     *             "basis": "186/прил.5"
                     *           },
                     *           "forwarding": null,
                     *           "answeredAt": null,
                     *           "rating": null,
                     *           "actions": [
                     *             "reply"
                     *           ],
                     *           "messages": [
                     *             {
                     *               "id": "msg-1",
                     *               "author": "applicant",
                     *               "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                     *               "sentAt": "2026-12-18T02:00:00Z",
                     *               "files": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AppealPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    submitAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "question",
                 *       "topic": "connection",
                 *       "regionCode": "28",
                 *       "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                 *       "fileIds": [],
                 *       "answerChannel": "account",
                 *       "applicationNumber": "28-26-000123"
                 *     }
                 */
                "application/json": components["schemas"]["NewAppeal"];
            };
        };
        responses: {
            /** @description The appeal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-1",
                     *       "number": "О-28-26-000017",
                     *       "kind": "question",
                     *       "topic": "connection",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": "28-26-000123",
                     *       "answerChannel": "account",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 15,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-11",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-1",
                     *       "number": "О-28-26-000017",
                     *       "kind": "question",
                     *       "topic": "connection",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": "28-26-000123",
                     *       "answerChannel": "account",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 15,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-11",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    replyToAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "А если дом далеко от линии?",
                 *       "fileIds": []
                 *     }
                 */
                "application/json": components["schemas"]["AppealReply"];
            };
        };
        responses: {
            /** @description The appeal with what was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-1",
                     *       "number": "О-28-26-000017",
                     *       "kind": "question",
                     *       "topic": "connection",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": "28-26-000123",
                     *       "answerChannel": "account",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 15,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-11",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppealForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    rateAppeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 5,
                 *       "comment": "Всё понятно"
                 *     }
                 */
                "application/json": components["schemas"]["NewAppealRating"];
            };
        };
        responses: {
            /** @description The appeal with its rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-1",
                     *       "number": "О-28-26-000017",
                     *       "kind": "question",
                     *       "topic": "connection",
                     *       "regionCode": "28",
                     *       "status": "registered",
                     *       "applicationNumber": "28-26-000123",
                     *       "answerChannel": "account",
                     *       "postalAddress": null,
                     *       "sentAt": "2026-12-18T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2026-12-18",
                     *         "amount": 15,
                     *         "unit": "day",
                     *         "dueOn": "2027-01-11",
                     *         "basis": "186/прил.5"
                     *       },
                     *       "forwarding": null,
                     *       "answeredAt": null,
                     *       "rating": null,
                     *       "actions": [
                     *         "reply"
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg-1",
                     *           "author": "applicant",
                     *           "text": "Сколько стоит подключить дом, если нужно 15 кВт?",
                     *           "sentAt": "2026-12-18T02:00:00Z",
                     *           "files": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppealForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getAppealFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example apl-1 */
                appealId: components["parameters"]["AppealId"];
                /** @example apf-1 */
                fileId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                    /** @example JPEG */
                    "image/jpeg": Uint8Array;
                    /** @example PNG */
                    "image/png": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    suggestAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "чигири нов",
                 *       "regionCode": "28"
                 *     }
                 */
                "application/json": components["schemas"]["AddressQuery"];
            };
        };
        responses: {
            /** @description The best first, none where nothing fits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "value": "Амурская область, Благовещенский муниципальный округ, с. Чигири, ул. Новая",
                     *           "kind": "street",
                     *           "regionCode": "28",
                     *           "place": {
                     *             "latitude": 50.33,
                     *             "longitude": 127.52
                     *           },
                     *           "isSample": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddressSuggestions"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listInspectionSlots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "startsAt": "2027-05-06T00:00:00Z",
                     *           "endsAt": "2027-05-06T02:00:00Z"
                     *         },
                     *         {
                     *           "startsAt": "2027-05-06T02:00:00Z",
                     *           "endsAt": "2027-05-06T04:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InspectionSlots"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    chooseInspectionTime: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2027-05-06T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionChoice"];
            };
        };
        responses: {
            /** @description The time is held */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"10\"",
                     *       "number": "28-26-000123",
                     *       "status": "accepted",
                     *       "applicantKind": "legal_entity",
                     *       "category": {
                     *         "clause": "12",
                     *         "track": "full",
                     *         "maxPowerKw": 300,
                     *         "reasons": [
                     *           "above_150"
                     *         ],
                     *         "form": "861/прил.7",
                     *         "finalDocument": "connection_act"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "300"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "inspection",
                     *           "state": "current",
                     *           "actor": "grid",
                     *           "deadline": null,
                     *           "basis": "861/90",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-8",
                     *           "kind": "inspection_time_chosen",
                     *           "at": "2027-05-03T03:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/6.1",
                     *           "documentIds": [],
                     *           "startsAt": "2027-05-06T00:00:00Z"
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "confirm_inspection_time",
                     *           "actor": "grid",
                     *           "dueOn": "2027-05-04",
                     *           "basis": "ЛК/6.2"
                     *         }
                     *       ],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "active",
                     *         "concludedOn": "2027-02-09"
                     *       },
                     *       "works": {
                     *         "status": "inspection",
                     *         "remarks": [],
                     *         "appointment": {
                     *           "state": "requested",
                     *           "startsAt": "2027-05-06T00:00:00Z",
                     *           "endsAt": "2027-05-06T02:00:00Z"
                     *         }
                     *       },
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-05-03T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description No inspection is due, or somebody else has taken the time */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelInspectionTime: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time is free again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"10\"",
                     *       "number": "28-26-000123",
                     *       "status": "accepted",
                     *       "applicantKind": "legal_entity",
                     *       "category": {
                     *         "clause": "12",
                     *         "track": "full",
                     *         "maxPowerKw": 300,
                     *         "reasons": [
                     *           "above_150"
                     *         ],
                     *         "form": "861/прил.7",
                     *         "finalDocument": "connection_act"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "300"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "inspection",
                     *           "state": "current",
                     *           "actor": "grid",
                     *           "deadline": null,
                     *           "basis": "861/90",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-8",
                     *           "kind": "inspection_time_chosen",
                     *           "at": "2027-05-03T03:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/6.1",
                     *           "documentIds": [],
                     *           "startsAt": "2027-05-06T00:00:00Z"
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "confirm_inspection_time",
                     *           "actor": "grid",
                     *           "dueOn": "2027-05-04",
                     *           "basis": "ЛК/6.2"
                     *         }
                     *       ],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "active",
                     *         "concludedOn": "2027-02-09"
                     *       },
                     *       "works": {
                     *         "status": "inspection",
                     *         "remarks": [],
                     *         "appointment": {
                     *           "state": "requested",
                     *           "startsAt": "2027-05-06T00:00:00Z",
                     *           "endsAt": "2027-05-06T02:00:00Z"
                     *         }
                     *       },
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-05-03T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    getInspectionCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     END:VCALENDAR
                     */
                    "text/calendar": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without the address itself, which is only known as a hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isActive": true,
                     *       "createdAt": "2026-12-18T02:00:00Z",
                     *       "lastReadAt": "2026-12-18T05:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "ru"
                 *     }
                 */
                "application/json": components["schemas"]["CalendarFeedCreation"];
            };
        };
        responses: {
            /** @description The address, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://account.example.ru/v1/calendar/cal_4fVq2xDdW8aKkPz0mBq7cEwTn3uYhRsL.ics",
                     *       "isActive": true,
                     *       "createdAt": "2026-12-18T02:00:00Z",
                     *       "lastReadAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The secret, with the ending that calendars know
                 * @example cal_4fVq2xDdW8aKkPz0mBq7cEwTn3uYhRsL.ics
                 */
                calendarFile: components["parameters"]["CalendarFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     END:VCALENDAR
                     */
                    "text/calendar": Uint8Array;
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    streamApplicationEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the last event that has arrived
                 * @example acc-1-41
                 */
                "Last-Event-ID"?: components["schemas"]["Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *     id: acc-1-41
                     *     event: position
                     *     data: {}
                     *
                     *     id: acc-1-42
                     *     event: application
                     *     data: {"id":"acc-1-42","at":"2027-01-12T03:00:00Z","applicationId":"app-1","change":"changed","status":"offer_posted","number":"28-26-000123","etag":"\"7\""}
                     */
                    "text/event-stream": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["EventsLost"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listApplicationEvents: {
        parameters: {
            query?: {
                /**
                 * @description Id of the last event that has arrived, or `next` of the page before
                 * @example acc-1-41
                 */
                after?: components["schemas"]["Id"];
                /**
                 * @description Seconds to wait for an event where there is none
                 * @example 25
                 */
                wait?: number;
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events after that one, in their order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": "acc-1-42",
                     *       "notifications": [],
                     *       "marks": [],
                     *       "items": [
                     *         {
                     *           "id": "acc-1-42",
                     *           "at": "2027-01-12T03:00:00Z",
                     *           "applicationId": "app-1",
                     *           "change": "changed",
                     *           "status": "offer_posted",
                     *           "number": "28-26-000123",
                     *           "etag": "\"7\""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationEventPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["EventsLost"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    countApplications: {
        parameters: {
            query?: {
                /**
                 * @description Words that stand in the number, the name or the address of the object, all of them, in any case; ё is е, and a number may be typed without its dashes. Addresses are personal: keep query strings out of logs.
                 * @example Чигири 123
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Only these, separated by commas
                 * @example [
                 *       "draft",
                 *       "incomplete"
                 *     ]
                 */
                status?: components["parameters"]["Statuses"];
                /**
                 * @description Only those whose `currentStage` is one of these, separated by commas
                 * @example [
                 *       "payment"
                 *     ]
                 */
                stage?: components["parameters"]["Stages"];
                /**
                 * @description Only those whose current stage waits for this one
                 * @example applicant
                 */
                nextActor?: components["parameters"]["NextActor"];
                /**
                 * @description Whether they wait for the caller, who acts in the stage or owes a part of the fee
                 * @example true
                 */
                needsAction?: components["parameters"]["NeedsAction"];
                /** @example 28 */
                regionCode?: components["parameters"]["Region"];
                /**
                 * @description Whether somebody is late, also with a payment, by the date of the region
                 * @example true
                 */
                isOverdue?: components["parameters"]["IsOverdue"];
                /**
                 * @description Only those whose `dueOn` is earlier
                 * @example 2027-01-20
                 */
                dueBefore?: components["parameters"]["DueBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of those that the parameters leave, or of all */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 26,
                     *       "needsAction": 3,
                     *       "overdue": 1,
                     *       "byStatus": [
                     *         {
                     *           "status": "draft",
                     *           "count": 9
                     *         },
                     *         {
                     *           "status": "in_review",
                     *           "count": 17
                     *         }
                     *       ],
                     *       "byRegion": [
                     *         {
                     *           "regionCode": "28",
                     *           "count": 25
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationCounts"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    exportApplications: {
        parameters: {
            query?: {
                /**
                 * @description Words that stand in the number, the name or the address of the object, all of them, in any case; ё is е, and a number may be typed without its dashes. Addresses are personal: keep query strings out of logs.
                 * @example Чигири 123
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Only these, separated by commas
                 * @example [
                 *       "draft",
                 *       "incomplete"
                 *     ]
                 */
                status?: components["parameters"]["Statuses"];
                /**
                 * @description Only those whose `currentStage` is one of these, separated by commas
                 * @example [
                 *       "payment"
                 *     ]
                 */
                stage?: components["parameters"]["Stages"];
                /**
                 * @description Only those whose current stage waits for this one
                 * @example applicant
                 */
                nextActor?: components["parameters"]["NextActor"];
                /**
                 * @description Whether they wait for the caller, who acts in the stage or owes a part of the fee
                 * @example true
                 */
                needsAction?: components["parameters"]["NeedsAction"];
                /** @example 28 */
                regionCode?: components["parameters"]["Region"];
                /**
                 * @description Whether somebody is late, also with a payment, by the date of the region
                 * @example true
                 */
                isOverdue?: components["parameters"]["IsOverdue"];
                /**
                 * @description Only those whose `dueOn` is earlier
                 * @example 2027-01-20
                 */
                dueBefore?: components["parameters"]["DueBefore"];
                /**
                 * @description What orders the list; those that have no such thing come last, either way
                 * @example dueOn
                 */
                sort?: components["parameters"]["Sort"];
                /** @example asc */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Номер;Состояние
                     *     28-26-000123;Черновик
                     */
                    "text/csv": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    correctApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "powerKw": "12",
                 *         "comment": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The application in its new version */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"4\"",
                     *       "number": "28-26-000123",
                     *       "status": "withdrawn",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 12,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "12",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "corrected",
                     *           "at": "2026-12-21T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/1.3",
                     *           "documentIds": [
                     *             "doc-2"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-3",
                     *           "kind": "withdrawn",
                     *           "at": "2026-12-22T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/2.1",
                     *           "documentIds": [
                     *             "doc-3"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": null,
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2026-12-22T02:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Answers break their rules, may not be changed, or lead to another category */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    listApplicationVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "number": 1,
                     *           "at": "2026-12-18T02:00:00Z",
                     *           "answers": {
                     *             "regionCode": "28",
                     *             "powerKw": "15"
                     *           },
                     *           "changes": [],
                     *           "hasRestarted": false,
                     *           "documentId": "doc-1"
                     *         },
                     *         {
                     *           "number": 2,
                     *           "at": "2026-12-21T02:00:00Z",
                     *           "answers": {
                     *             "regionCode": "28",
                     *             "powerKw": "12"
                     *           },
                     *           "changes": [
                     *             {
                     *               "name": "powerKw",
                     *               "before": "15",
                     *               "after": "12"
                     *             }
                     *           ],
                     *           "hasRestarted": true,
                     *           "documentId": "doc-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationVersionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not_needed"
                 *     }
                 */
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"4\"",
                     *       "number": "28-26-000123",
                     *       "status": "withdrawn",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 12,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "12",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "corrected",
                     *           "at": "2026-12-21T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/1.3",
                     *           "documentIds": [
                     *             "doc-2"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-3",
                     *           "kind": "withdrawn",
                     *           "at": "2026-12-22T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "ЛК/2.1",
                     *           "documentIds": [
                     *             "doc-3"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": null,
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2026-12-22T02:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "req-1",
                     *           "etag": "\"1\"",
                     *           "number": "28-26-000123-ОБ1",
                     *           "kind": "power_change",
                     *           "status": "requested",
                     *           "answers": {
                     *             "powerKw": "12",
                     *             "reason": "Отопление будет газовым"
                     *           },
                     *           "attachments": [],
                     *           "filedAt": "2027-01-25T02:00:00Z",
                     *           "deadline": {
                     *             "startsOn": "2027-01-25",
                     *             "amount": 30,
                     *             "unit": "day",
                     *             "dueOn": "2027-02-24",
                     *             "basis": "ГК/452"
                     *           },
                     *           "basis": "ЛК/3.3",
                     *           "decidedOn": null,
                     *           "refusalReason": null,
                     *           "documentIds": [],
                     *           "history": [
                     *             {
                     *               "status": "requested",
                     *               "at": "2027-01-25T02:00:00Z",
                     *               "actor": "applicant"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "openKinds": [
                     *         {
                     *           "kind": "owner_change",
                     *           "amount": 7,
                     *           "unit": "day",
                     *           "basis": "861/67"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRequestPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    createRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "power_change",
                 *       "answers": {
                 *         "powerKw": "12"
                 *       },
                 *       "attachmentIds": []
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationRequestCreation"];
            };
        };
        responses: {
            /** @description Filed, with its number and the day by which it is answered */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "req-1",
                     *       "etag": "\"1\"",
                     *       "number": "28-26-000123-ОБ1",
                     *       "kind": "power_change",
                     *       "status": "requested",
                     *       "answers": {
                     *         "powerKw": "12",
                     *         "reason": "Отопление будет газовым"
                     *       },
                     *       "attachments": [],
                     *       "filedAt": "2027-01-25T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2027-01-25",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-02-24",
                     *         "basis": "ГК/452"
                     *       },
                     *       "basis": "ЛК/3.3",
                     *       "decidedOn": null,
                     *       "refusalReason": null,
                     *       "documentIds": [],
                     *       "history": [
                     *         {
                     *           "status": "requested",
                     *           "at": "2027-01-25T02:00:00Z",
                     *           "actor": "applicant"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRequest"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example req-1 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "req-1",
                     *       "etag": "\"1\"",
                     *       "number": "28-26-000123-ОБ1",
                     *       "kind": "power_change",
                     *       "status": "requested",
                     *       "answers": {
                     *         "powerKw": "12",
                     *         "reason": "Отопление будет газовым"
                     *       },
                     *       "attachments": [],
                     *       "filedAt": "2027-01-25T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2027-01-25",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-02-24",
                     *         "basis": "ГК/452"
                     *       },
                     *       "basis": "ЛК/3.3",
                     *       "decidedOn": null,
                     *       "refusalReason": null,
                     *       "documentIds": [],
                     *       "history": [
                     *         {
                     *           "status": "requested",
                     *           "at": "2027-01-25T02:00:00Z",
                     *           "actor": "applicant"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRequest"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example req-1 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "req-1",
                     *       "etag": "\"1\"",
                     *       "number": "28-26-000123-ОБ1",
                     *       "kind": "power_change",
                     *       "status": "requested",
                     *       "answers": {
                     *         "powerKw": "12",
                     *         "reason": "Отопление будет газовым"
                     *       },
                     *       "attachments": [],
                     *       "filedAt": "2027-01-25T02:00:00Z",
                     *       "deadline": {
                     *         "startsOn": "2027-01-25",
                     *         "amount": 30,
                     *         "unit": "day",
                     *         "dueOn": "2027-02-24",
                     *         "basis": "ГК/452"
                     *       },
                     *       "basis": "ЛК/3.3",
                     *       "decidedOn": null,
                     *       "refusalReason": null,
                     *       "documentIds": [],
                     *       "history": [
                     *         {
                     *           "status": "requested",
                     *           "at": "2027-01-25T02:00:00Z",
                     *           "actor": "applicant"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRequest"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    listApplicationStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationStatesQuery"];
            };
        };
        responses: {
            /** @description In the order of their changes, the oldest first; `next` goes on behind the last one, and is null where there is nothing more now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "missing": [
                     *         "28-26-000124"
                     *       ],
                     *       "items": [
                     *         {
                     *           "id": "app-1",
                     *           "number": "28-26-000123",
                     *           "status": "offer_posted",
                     *           "currentStage": "payment",
                     *           "nextActor": "applicant",
                     *           "dueOn": "2027-01-20",
                     *           "updatedAt": "2026-12-18T02:00:00.000Z",
                     *           "etag": "\"7\""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationStates"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    answerDocuments: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentAnswer"];
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"9\"",
                     *       "number": "28-26-000123",
                     *       "status": "accepted",
                     *       "applicantKind": "legal_entity",
                     *       "category": {
                     *         "clause": "12",
                     *         "track": "full",
                     *         "maxPowerKw": 300,
                     *         "reasons": [
                     *           "above_150"
                     *         ],
                     *         "form": "861/прил.7",
                     *         "finalDocument": "connection_act"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "300"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "inspection",
                     *           "state": "current",
                     *           "actor": "grid",
                     *           "deadline": null,
                     *           "basis": "861/90",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-7",
                     *           "kind": "fulfilment_notified",
                     *           "at": "2027-05-03T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/85",
                     *           "documentIds": []
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "inspect",
                     *           "actor": "grid",
                     *           "dueOn": "2027-05-13",
                     *           "basis": "861/90"
                     *         }
                     *       ],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "active",
                     *         "concludedOn": "2027-02-09"
                     *       },
                     *       "works": {
                     *         "status": "inspection",
                     *         "remarks": [
                     *           {
                     *             "id": "rem-1",
                     *             "text": "Нет заземления щита",
                     *             "state": "removed",
                     *             "listedOn": "2027-04-20"
                     *           }
                     *         ]
                     *       },
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-05-03T02:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not asked for now, or takes a signature */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    notifyFulfilment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "Протоколы испытаний приложены"
                 *     }
                 */
                "application/json": components["schemas"]["FulfilmentNotice"];
            };
        };
        responses: {
            /** @description With the grid */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"9\"",
                     *       "number": "28-26-000123",
                     *       "status": "accepted",
                     *       "applicantKind": "legal_entity",
                     *       "category": {
                     *         "clause": "12",
                     *         "track": "full",
                     *         "maxPowerKw": 300,
                     *         "reasons": [
                     *           "above_150"
                     *         ],
                     *         "form": "861/прил.7",
                     *         "finalDocument": "connection_act"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "300"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "inspection",
                     *           "state": "current",
                     *           "actor": "grid",
                     *           "deadline": null,
                     *           "basis": "861/90",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-7",
                     *           "kind": "fulfilment_notified",
                     *           "at": "2027-05-03T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/85",
                     *           "documentIds": []
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "inspect",
                     *           "actor": "grid",
                     *           "dueOn": "2027-05-13",
                     *           "basis": "861/90"
                     *         }
                     *       ],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "active",
                     *         "concludedOn": "2027-02-09"
                     *       },
                     *       "works": {
                     *         "status": "inspection",
                     *         "remarks": [
                     *           {
                     *             "id": "rem-1",
                     *             "text": "Нет заземления щита",
                     *             "state": "removed",
                     *             "listedOn": "2027-04-20"
                     *           }
                     *         ]
                     *       },
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-05-03T02:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    getAttachmentLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "maxBytes": 52428800,
                     *       "maxFormBytes": 10485760,
                     *       "maxFiles": 20,
                     *       "maxAppealFiles": 10,
                     *       "maxGuestBytes": 104857600,
                     *       "mediaTypes": [
                     *         "application/pdf",
                     *         "image/jpeg",
                     *         "image/png"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentLimits"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them on one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "upl-1",
                     *           "kind": "title_document",
                     *           "fileName": "выписка.pdf",
                     *           "size": 31457280,
                     *           "offset": 12582912,
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "expiresAt": "2026-12-19T02:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UploadPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
                /**
                 * @description Bytes of the whole file
                 * @example 31457280
                 */
                "Upload-Length": number;
                /**
                 * @description Pairs of a key and its value in Base64, with commas in between
                 * @example applicationId YXBwLTE=,kind dGl0bGVfZG9jdW1lbnQ=,filename 0LLRi9C/0LjRgdC60LAucGRm
                 */
                "Upload-Metadata": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begun; nothing has arrived yet */
            201: {
                headers: {
                    /**
                     * @description Where the file is sent to, relative to this address
                     * @example uploads/upl-1
                     */
                    Location?: string;
                    "Tus-Resumable": components["headers"]["TusResumable"];
                    "Upload-Expires": components["headers"]["UploadExpires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["TusVersionUnknown"];
            413: components["responses"]["BodyTooLarge"];
            /** @description No room for another file, or none in this one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Проверьте поля",
                     *       "status": 422,
                     *       "code": "validation_failed",
                     *       "requestId": "r-7f3a",
                     *       "fields": {
                     *         "/file": {
                     *           "code": "too_many_files",
                     *           "text": "К заявке можно приложить до 20 файлов"
                     *         }
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    terminateUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example upl-1 */
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    "Tus-Resumable": components["headers"]["TusResumable"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["TusVersionUnknown"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getUploadOffset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
            };
            path: {
                /** @example upl-1 */
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the upload */
            200: {
                headers: {
                    "Tus-Resumable": components["headers"]["TusResumable"];
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    /**
                     * @description Bytes of the whole file
                     * @example 31457280
                     */
                    "Upload-Length"?: number;
                    /**
                     * @description As it was given
                     * @example applicationId YXBwLTE=
                     */
                    "Upload-Metadata"?: string;
                    "Upload-Expires": components["headers"]["UploadExpires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["TusVersionUnknown"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens the files that were brought with it until an appeal names them, and nothing else; the service keeps its hash.
                 * @example 3e5b8f9d-7d1c-4c22-9b55-0a6f4f2c1d7e
                 */
                "Upload-Key"?: components["parameters"]["UploadKey"];
                /**
                 * @description Where the part begins; it has to be where the upload has stopped
                 * @example 12582912
                 */
                "Upload-Offset": number;
                /**
                 * @description `sha256` or `sha1`, and the checksum of the part in Base64 (checksum extension)
                 * @example sha256 XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg=
                 */
                "Upload-Checksum"?: string;
            };
            path: {
                /** @example upl-1 */
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example %PDF-1.7 */
                "application/offset+octet-stream": Uint8Array;
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    "Tus-Resumable": components["headers"]["TusResumable"];
                    "Upload-Offset": components["headers"]["UploadOffset"];
                    "Upload-Expires": components["headers"]["UploadExpires"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The upload has stopped elsewhere */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Эта часть файла не подходит: загрузка остановилась в другом месте",
                     *       "status": 409,
                     *       "code": "upload_offset_mismatch",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["TusVersionUnknown"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The content is of no type that is taken; the upload is gone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Проверьте поля",
                     *       "status": 422,
                     *       "code": "validation_failed",
                     *       "requestId": "r-7f3a",
                     *       "fields": {
                     *         "/file": {
                     *           "code": "file_type",
                     *           "text": "Такой файл не подойдёт: нужен PDF, JPEG или PNG"
                     *         }
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            /** @description The part is not what its checksum says; nothing of it was kept (checksum extension) */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Часть файла исказилась в пути",
                     *       "status": 460,
                     *       "code": "checksum_mismatch",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description Words that stand in the number, the name or the address of the object, all of them, in any case; ё is е, and a number may be typed without its dashes. Addresses are personal: keep query strings out of logs.
                 * @example Чигири 123
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Only these, separated by commas
                 * @example [
                 *       "draft",
                 *       "incomplete"
                 *     ]
                 */
                status?: components["parameters"]["Statuses"];
                /**
                 * @description Only those whose `currentStage` is one of these, separated by commas
                 * @example [
                 *       "payment"
                 *     ]
                 */
                stage?: components["parameters"]["Stages"];
                /**
                 * @description Only those whose current stage waits for this one
                 * @example applicant
                 */
                nextActor?: components["parameters"]["NextActor"];
                /**
                 * @description Whether they wait for the caller, who acts in the stage or owes a part of the fee
                 * @example true
                 */
                needsAction?: components["parameters"]["NeedsAction"];
                /** @example 28 */
                regionCode?: components["parameters"]["Region"];
                /**
                 * @description Whether somebody is late, also with a payment, by the date of the region
                 * @example true
                 */
                isOverdue?: components["parameters"]["IsOverdue"];
                /**
                 * @description Only those whose `dueOn` is earlier
                 * @example 2027-01-20
                 */
                dueBefore?: components["parameters"]["DueBefore"];
                /**
                 * @description What orders the list; those that have no such thing come last, either way
                 * @example dueOn
                 */
                sort?: components["parameters"]["Sort"];
                /** @example asc */
                order?: components["parameters"]["Order"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "app-1",
                     *           "number": "28-26-000123",
                     *           "status": "offer_posted",
                     *           "regionCode": "28",
                     *           "objectName": "Жилой дом",
                     *           "objectAddress": "Благовещенский район, с. Чигири, ул. Новая, 1",
                     *           "powerKw": "15",
                     *           "generationKw": null,
                     *           "createdAt": "2026-12-18T01:40:00Z",
                     *           "updatedAt": "2027-01-12T03:00:00Z",
                     *           "submittedAt": "2026-12-18T02:00:00Z",
                     *           "currentStage": "payment",
                     *           "stageNumber": 4,
                     *           "stageCount": 8,
                     *           "nextActor": "applicant",
                     *           "dueOn": "2027-01-19",
                     *           "nextPayment": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "regionCode": "28",
                 *         "powerKw": "15"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCreation"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"1\"",
                     *       "number": null,
                     *       "status": "draft",
                     *       "applicantKind": "individual",
                     *       "category": null,
                     *       "ruleset": null,
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "15"
                     *       },
                     *       "attachments": [],
                     *       "missingItems": [],
                     *       "stages": [],
                     *       "timeline": [],
                     *       "upcomingActions": [],
                     *       "openAnswers": [],
                     *       "documents": [],
                     *       "invoice": null,
                     *       "contract": null,
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2026-12-18T01:40:00Z",
                     *       "submittedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"7\"",
                     *       "number": "28-26-000123",
                     *       "status": "offer_posted",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 15,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "15",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [
                     *         {
                     *           "id": "att-1",
                     *           "kind": "title_document",
                     *           "fileName": "выписка.pdf",
                     *           "size": 84210,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "scan": "clean",
                     *           "uploadedAt": "2026-12-18T01:50:00Z"
                     *         }
                     *       ],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "filing",
                     *           "state": "done",
                     *           "actor": "applicant",
                     *           "deadline": null,
                     *           "basis": "861/9",
                     *           "completedOn": "2026-12-18"
                     *         },
                     *         {
                     *           "name": "payment",
                     *           "state": "current",
                     *           "actor": "applicant",
                     *           "deadline": {
                     *             "event": "offer_posted",
                     *             "startsOn": "2027-01-12",
                     *             "amount": 5,
                     *             "unit": "working_day",
                     *             "calendar": "28",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/105",
                     *             "pausedOn": null,
                     *             "pauses": []
                     *           },
                     *           "basis": "861/105",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-1",
                     *           "kind": "submitted",
                     *           "at": "2026-12-18T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/9",
                     *           "documentIds": [
                     *             "doc-1"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "offer_posted",
                     *           "at": "2027-01-12T03:00:00Z",
                     *           "actor": "grid",
                     *           "basis": "861/105",
                     *           "documentIds": [
                     *             "doc-4"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "pay_invoice",
                     *           "actor": "applicant",
                     *           "dueOn": "2027-01-19",
                     *           "basis": "861/105"
                     *         }
                     *       ],
                     *       "openAnswers": [
                     *         {
                     *           "subject": "offer",
                     *           "decisions": [
                     *             "refuse"
                     *           ],
                     *           "dueOn": "2027-01-19"
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "doc-4",
                     *           "kind": "invoice",
                     *           "number": "28-26-000123-1",
                     *           "postedAt": "2027-01-12T03:00:00Z",
                     *           "fileName": "Счёт 28-26-000123-1.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
                     *         }
                     *       ],
                     *       "invoice": {
                     *         "number": "28-26-000123-1",
                     *         "status": "issued",
                     *         "amountKopecks": 4334980,
                     *         "paidKopecks": 0,
                     *         "issuedOn": "2027-01-12",
                     *         "parts": [
                     *           {
                     *             "number": 1,
                     *             "percent": 15,
                     *             "amountKopecks": 650247,
                     *             "event": "offer_posted",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/103",
                     *             "paidOn": null
                     *           }
                     *         ]
                     *       },
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "offered",
                     *         "concludedOn": null
                     *       },
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-01-12T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "powerKw": "12,5",
                 *         "cadastralNumber": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationUpdate"];
            };
        };
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"7\"",
                     *       "number": "28-26-000123",
                     *       "status": "offer_posted",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 15,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "15",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [
                     *         {
                     *           "id": "att-1",
                     *           "kind": "title_document",
                     *           "fileName": "выписка.pdf",
                     *           "size": 84210,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "scan": "clean",
                     *           "uploadedAt": "2026-12-18T01:50:00Z"
                     *         }
                     *       ],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "filing",
                     *           "state": "done",
                     *           "actor": "applicant",
                     *           "deadline": null,
                     *           "basis": "861/9",
                     *           "completedOn": "2026-12-18"
                     *         },
                     *         {
                     *           "name": "payment",
                     *           "state": "current",
                     *           "actor": "applicant",
                     *           "deadline": {
                     *             "event": "offer_posted",
                     *             "startsOn": "2027-01-12",
                     *             "amount": 5,
                     *             "unit": "working_day",
                     *             "calendar": "28",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/105",
                     *             "pausedOn": null,
                     *             "pauses": []
                     *           },
                     *           "basis": "861/105",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-1",
                     *           "kind": "submitted",
                     *           "at": "2026-12-18T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/9",
                     *           "documentIds": [
                     *             "doc-1"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "offer_posted",
                     *           "at": "2027-01-12T03:00:00Z",
                     *           "actor": "grid",
                     *           "basis": "861/105",
                     *           "documentIds": [
                     *             "doc-4"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "pay_invoice",
                     *           "actor": "applicant",
                     *           "dueOn": "2027-01-19",
                     *           "basis": "861/105"
                     *         }
                     *       ],
                     *       "openAnswers": [
                     *         {
                     *           "subject": "offer",
                     *           "decisions": [
                     *             "refuse"
                     *           ],
                     *           "dueOn": "2027-01-19"
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "doc-4",
                     *           "kind": "invoice",
                     *           "number": "28-26-000123-1",
                     *           "postedAt": "2027-01-12T03:00:00Z",
                     *           "fileName": "Счёт 28-26-000123-1.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
                     *         }
                     *       ],
                     *       "invoice": {
                     *         "number": "28-26-000123-1",
                     *         "status": "issued",
                     *         "amountKopecks": 4334980,
                     *         "paidKopecks": 0,
                     *         "issuedOn": "2027-01-12",
                     *         "parts": [
                     *           {
                     *             "number": 1,
                     *             "percent": 15,
                     *             "amountKopecks": 650247,
                     *             "event": "offer_posted",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/103",
                     *             "paidOn": null
                     *           }
                     *         ]
                     *       },
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "offered",
                     *         "concludedOn": null
                     *       },
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-01-12T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "title_document",
                 *       "file": "%PDF-1.7"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
                /**
                 * @example {
                 *       "uploadId": "upl-1"
                 *     }
                 */
                "application/json": components["schemas"]["UploadedAttachment"];
            };
        };
        responses: {
            /** @description Attached */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "att-1",
                     *       "kind": "title_document",
                     *       "fileName": "выписка.pdf",
                     *       "size": 84210,
                     *       "mediaType": "application/pdf",
                     *       "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *       "scan": "clean",
                     *       "uploadedAt": "2026-12-18T01:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The file is empty, or not what its name or its SHA-256 says, or the upload is incomplete or gone, or the key was used for another one */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example att-1 */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getAttachmentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
                /** @example att-1 */
                attachmentId: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                    /** @example ÿØÿà */
                    "image/jpeg": Uint8Array;
                    /** @example PNG */
                    "image/png": Uint8Array;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"7\"",
                     *       "number": "28-26-000123",
                     *       "status": "offer_posted",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 15,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "15",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [
                     *         {
                     *           "id": "att-1",
                     *           "kind": "title_document",
                     *           "fileName": "выписка.pdf",
                     *           "size": 84210,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "scan": "clean",
                     *           "uploadedAt": "2026-12-18T01:50:00Z"
                     *         }
                     *       ],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "filing",
                     *           "state": "done",
                     *           "actor": "applicant",
                     *           "deadline": null,
                     *           "basis": "861/9",
                     *           "completedOn": "2026-12-18"
                     *         },
                     *         {
                     *           "name": "payment",
                     *           "state": "current",
                     *           "actor": "applicant",
                     *           "deadline": {
                     *             "event": "offer_posted",
                     *             "startsOn": "2027-01-12",
                     *             "amount": 5,
                     *             "unit": "working_day",
                     *             "calendar": "28",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/105",
                     *             "pausedOn": null,
                     *             "pauses": []
                     *           },
                     *           "basis": "861/105",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-1",
                     *           "kind": "submitted",
                     *           "at": "2026-12-18T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/9",
                     *           "documentIds": [
                     *             "doc-1"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "offer_posted",
                     *           "at": "2027-01-12T03:00:00Z",
                     *           "actor": "grid",
                     *           "basis": "861/105",
                     *           "documentIds": [
                     *             "doc-4"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "pay_invoice",
                     *           "actor": "applicant",
                     *           "dueOn": "2027-01-19",
                     *           "basis": "861/105"
                     *         }
                     *       ],
                     *       "openAnswers": [
                     *         {
                     *           "subject": "offer",
                     *           "decisions": [
                     *             "refuse"
                     *           ],
                     *           "dueOn": "2027-01-19"
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "doc-4",
                     *           "kind": "invoice",
                     *           "number": "28-26-000123-1",
                     *           "postedAt": "2027-01-12T03:00:00Z",
                     *           "fileName": "Счёт 28-26-000123-1.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
                     *         }
                     *       ],
                     *       "invoice": {
                     *         "number": "28-26-000123-1",
                     *         "status": "issued",
                     *         "amountKopecks": 4334980,
                     *         "paidKopecks": 0,
                     *         "issuedOn": "2027-01-12",
                     *         "parts": [
                     *           {
                     *             "number": 1,
                     *             "percent": 15,
                     *             "amountKopecks": 650247,
                     *             "event": "offer_posted",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/103",
                     *             "paidOn": null
                     *           }
                     *         ]
                     *       },
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "offered",
                     *         "concludedOn": null
                     *       },
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-01-12T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back with the grid */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "etag": "\"7\"",
                     *       "number": "28-26-000123",
                     *       "status": "offer_posted",
                     *       "applicantKind": "individual",
                     *       "category": {
                     *         "clause": "14",
                     *         "track": "simplified",
                     *         "maxPowerKw": 15,
                     *         "reasons": [
                     *           "household"
                     *         ],
                     *         "form": "861/прил.6",
                     *         "finalDocument": "notice"
                     *       },
                     *       "ruleset": "861@2025-04-28",
                     *       "answers": {
                     *         "regionCode": "28",
                     *         "powerKw": "15",
                     *         "objectName": "Жилой дом"
                     *       },
                     *       "attachments": [
                     *         {
                     *           "id": "att-1",
                     *           "kind": "title_document",
                     *           "fileName": "выписка.pdf",
                     *           "size": 84210,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
                     *           "scan": "clean",
                     *           "uploadedAt": "2026-12-18T01:50:00Z"
                     *         }
                     *       ],
                     *       "missingItems": [],
                     *       "stages": [
                     *         {
                     *           "name": "filing",
                     *           "state": "done",
                     *           "actor": "applicant",
                     *           "deadline": null,
                     *           "basis": "861/9",
                     *           "completedOn": "2026-12-18"
                     *         },
                     *         {
                     *           "name": "payment",
                     *           "state": "current",
                     *           "actor": "applicant",
                     *           "deadline": {
                     *             "event": "offer_posted",
                     *             "startsOn": "2027-01-12",
                     *             "amount": 5,
                     *             "unit": "working_day",
                     *             "calendar": "28",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/105",
                     *             "pausedOn": null,
                     *             "pauses": []
                     *           },
                     *           "basis": "861/105",
                     *           "completedOn": null
                     *         }
                     *       ],
                     *       "timeline": [
                     *         {
                     *           "id": "ev-1",
                     *           "kind": "submitted",
                     *           "at": "2026-12-18T02:00:00Z",
                     *           "actor": "applicant",
                     *           "basis": "861/9",
                     *           "documentIds": [
                     *             "doc-1"
                     *           ]
                     *         },
                     *         {
                     *           "id": "ev-2",
                     *           "kind": "offer_posted",
                     *           "at": "2027-01-12T03:00:00Z",
                     *           "actor": "grid",
                     *           "basis": "861/105",
                     *           "documentIds": [
                     *             "doc-4"
                     *           ]
                     *         }
                     *       ],
                     *       "upcomingActions": [
                     *         {
                     *           "kind": "pay_invoice",
                     *           "actor": "applicant",
                     *           "dueOn": "2027-01-19",
                     *           "basis": "861/105"
                     *         }
                     *       ],
                     *       "openAnswers": [
                     *         {
                     *           "subject": "offer",
                     *           "decisions": [
                     *             "refuse"
                     *           ],
                     *           "dueOn": "2027-01-19"
                     *         }
                     *       ],
                     *       "documents": [
                     *         {
                     *           "id": "doc-4",
                     *           "kind": "invoice",
                     *           "number": "28-26-000123-1",
                     *           "postedAt": "2027-01-12T03:00:00Z",
                     *           "fileName": "Счёт 28-26-000123-1.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
                     *         }
                     *       ],
                     *       "invoice": {
                     *         "number": "28-26-000123-1",
                     *         "status": "issued",
                     *         "amountKopecks": 4334980,
                     *         "paidKopecks": 0,
                     *         "issuedOn": "2027-01-12",
                     *         "parts": [
                     *           {
                     *             "number": 1,
                     *             "percent": 15,
                     *             "amountKopecks": 650247,
                     *             "event": "offer_posted",
                     *             "dueOn": "2027-01-19",
                     *             "basis": "861/103",
                     *             "paidOn": null
                     *           }
                     *         ]
                     *       },
                     *       "contract": {
                     *         "number": "28-26-000123",
                     *         "status": "offered",
                     *         "concludedOn": null
                     *       },
                     *       "works": null,
                     *       "annulmentReason": null,
                     *       "createdAt": "2026-12-18T01:40:00Z",
                     *       "updatedAt": "2027-01-12T03:00:00Z",
                     *       "submittedAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    startSigning: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sgn-4",
                     *       "documentId": "doc-7",
                     *       "files": [
                     *         {
                     *           "fileId": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "target": "+7 ··· ···-··-01",
                     *       "expiresAt": "2027-01-26T02:10:00Z",
                     *       "resendAt": "2027-01-26T02:01:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Signing"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description The session may not do this, or nobody knows yet who is behind the account */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmSigning: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
                /** @example sgn-4 */
                signingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "481516"
                 *     }
                 */
                "application/json": components["schemas"]["SigningCode"];
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "signed_both",
                     *       "version": 1,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 1,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-5",
                     *           "fileId": "file-7",
                     *           "form": "code",
                     *           "role": "applicant",
                     *           "signerName": "Мария Сопкина",
                     *           "signedAt": "2027-01-27T02:00:00Z",
                     *           "verifiedAt": "2027-01-27T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": null,
                     *           "codeRecord": {
                     *             "phone": "+7 ··· ···-··-01",
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "address": "203.0.113.7"
                     *           }
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": []
                     *       },
                     *       "viewedAt": "2027-01-27T02:00:00Z",
                     *       "acknowledgedAt": null,
                     *       "openActions": [],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description The session may not do this, or nobody knows yet who is behind the account */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            /** @description The code has expired, was used, or has been tried too often */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Код больше не действует",
                     *       "status": 410,
                     *       "code": "confirmation_invalid",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    addSignature: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signature": "MIIB2gYJKoZIhvcNAQcCoIIByzCC"
                 *     }
                 */
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            /** @description Signed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "signed_both",
                     *       "version": 1,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 1,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-5",
                     *           "fileId": "file-7",
                     *           "form": "code",
                     *           "role": "applicant",
                     *           "signerName": "Мария Сопкина",
                     *           "signedAt": "2027-01-27T02:00:00Z",
                     *           "verifiedAt": "2027-01-27T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": null,
                     *           "codeRecord": {
                     *             "phone": "+7 ··· ···-··-01",
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "address": "203.0.113.7"
                     *           }
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": []
                     *       },
                     *       "viewedAt": "2027-01-27T02:00:00Z",
                     *       "acknowledgedAt": null,
                     *       "openActions": [],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The signature is of no use, or a field breaks its rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getSignatureContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
                /** @example sig-3 */
                signatureId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signature */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example 0 */
                    "application/pkcs7-signature": Uint8Array;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Only of this application */
                applicationId?: components["schemas"]["Id"];
                /**
                 * @description Only these, separated by commas
                 * @example [
                 *       "contract_draft",
                 *       "invoice"
                 *     ]
                 */
                kind?: components["schemas"]["DocumentKind"][];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "doc-7",
                     *           "applicationId": "app-1",
                     *           "applicationNumber": "28-26-000123",
                     *           "kind": "contract_draft",
                     *           "number": "28-26-000123-Д",
                     *           "status": "waiting_signature",
                     *           "version": 2,
                     *           "versions": [
                     *             {
                     *               "id": "doc-7",
                     *               "version": 2,
                     *               "postedAt": "2027-01-26T02:00:00Z"
                     *             },
                     *             {
                     *               "id": "doc-2",
                     *               "version": 1,
                     *               "postedAt": "2027-01-12T02:00:00Z"
                     *             }
                     *           ],
                     *           "files": [
                     *             {
                     *               "id": "file-7",
                     *               "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *               "size": 48213,
                     *               "mediaType": "application/pdf",
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             }
                     *           ],
                     *           "signatures": [
                     *             {
                     *               "id": "sig-3",
                     *               "fileId": "file-7",
                     *               "form": "cms",
                     *               "role": "grid",
                     *               "signerName": "Образцова О. О.",
                     *               "signedAt": "2027-01-26T02:00:00Z",
                     *               "verifiedAt": "2027-01-26T02:00:00Z",
                     *               "result": "valid",
                     *               "certificate": {
                     *                 "subject": "Образцова О. О.",
                     *                 "organization": "АО «ДРСК»",
                     *                 "inn": "2801108200",
                     *                 "issuer": "Учебный удостоверяющий центр",
                     *                 "serial": "3f0a41",
                     *                 "validFrom": "2026-01-01T00:00:00Z",
                     *                 "validTo": "2028-01-01T00:00:00Z",
                     *                 "algorithm": "ECDSA P-256"
                     *               },
                     *               "codeRecord": null
                     *             }
                     *           ],
                     *           "posting": {
                     *             "postedAt": "2027-01-26T02:00:00Z",
                     *             "notifications": [
                     *               {
                     *                 "channel": "email",
                     *                 "state": "sent",
                     *                 "at": "2027-01-26T02:00:00Z"
                     *               },
                     *               {
                     *                 "channel": "sms",
                     *                 "state": "sent",
                     *                 "at": "2027-01-26T02:00:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "viewedAt": null,
                     *           "acknowledgedAt": null,
                     *           "openActions": [
                     *             {
                     *               "name": "acknowledge",
                     *               "dueOn": null,
                     *               "basis": "ЛК/4.1"
                     *             },
                     *             {
                     *               "name": "sign",
                     *               "dueOn": "2027-02-09",
                     *               "basis": "861/15",
                     *               "subject": "offer"
                     *             },
                     *             {
                     *               "name": "refuse",
                     *               "dueOn": "2027-02-09",
                     *               "basis": "861/15",
                     *               "subject": "offer"
                     *             },
                     *             {
                     *               "name": "request_paper_copy",
                     *               "dueOn": null,
                     *               "basis": "861/8"
                     *             }
                     *           ],
                     *           "paperCopies": [],
                     *           "defectClaims": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    archiveDocuments: {
        parameters: {
            query?: {
                applicationId?: components["schemas"]["Id"];
                documentId?: components["schemas"]["Id"];
                /**
                 * @description Only these, separated by commas
                 * @example [
                 *       "contract_draft",
                 *       "invoice"
                 *     ]
                 */
                kind?: components["schemas"]["DocumentKind"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example PK */
                    "application/zip": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "waiting_signature",
                     *       "version": 2,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 2,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         },
                     *         {
                     *           "id": "doc-2",
                     *           "version": 1,
                     *           "postedAt": "2027-01-12T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-3",
                     *           "fileId": "file-7",
                     *           "form": "cms",
                     *           "role": "grid",
                     *           "signerName": "Образцова О. О.",
                     *           "signedAt": "2027-01-26T02:00:00Z",
                     *           "verifiedAt": "2027-01-26T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": {
                     *             "subject": "Образцова О. О.",
                     *             "organization": "АО «ДРСК»",
                     *             "inn": "2801108200",
                     *             "issuer": "Учебный удостоверяющий центр",
                     *             "serial": "3f0a41",
                     *             "validFrom": "2026-01-01T00:00:00Z",
                     *             "validTo": "2028-01-01T00:00:00Z",
                     *             "algorithm": "ECDSA P-256"
                     *           },
                     *           "codeRecord": null
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": [
                     *           {
                     *             "channel": "email",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "viewedAt": null,
                     *       "acknowledgedAt": null,
                     *       "openActions": [
                     *         {
                     *           "name": "acknowledge",
                     *           "dueOn": null,
                     *           "basis": "ЛК/4.1"
                     *         },
                     *         {
                     *           "name": "sign",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "refuse",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "request_paper_copy",
                     *           "dueOn": null,
                     *           "basis": "861/8"
                     *         }
                     *       ],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getDocumentContent: {
        parameters: {
            query?: {
                /** @description Which of several; without it the first */
                fileId?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    /** @description Its SHA-256, by RFC 9530: `sha-256=:…:` */
                    "Repr-Digest"?: string;
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    acknowledgeDocument: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "waiting_signature",
                     *       "version": 2,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 2,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         },
                     *         {
                     *           "id": "doc-2",
                     *           "version": 1,
                     *           "postedAt": "2027-01-12T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-3",
                     *           "fileId": "file-7",
                     *           "form": "cms",
                     *           "role": "grid",
                     *           "signerName": "Образцова О. О.",
                     *           "signedAt": "2027-01-26T02:00:00Z",
                     *           "verifiedAt": "2027-01-26T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": {
                     *             "subject": "Образцова О. О.",
                     *             "organization": "АО «ДРСК»",
                     *             "inn": "2801108200",
                     *             "issuer": "Учебный удостоверяющий центр",
                     *             "serial": "3f0a41",
                     *             "validFrom": "2026-01-01T00:00:00Z",
                     *             "validTo": "2028-01-01T00:00:00Z",
                     *             "algorithm": "ECDSA P-256"
                     *           },
                     *           "codeRecord": null
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": [
                     *           {
                     *             "channel": "email",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "viewedAt": null,
                     *       "acknowledgedAt": null,
                     *       "openActions": [
                     *         {
                     *           "name": "acknowledge",
                     *           "dueOn": null,
                     *           "basis": "ЛК/4.1"
                     *         },
                     *         {
                     *           "name": "sign",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "refuse",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "request_paper_copy",
                     *           "dueOn": null,
                     *           "basis": "861/8"
                     *         }
                     *       ],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    requestPaperCopy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "way": "post",
                 *       "address": "675000, Благовещенск, ул. Ленина, 1, кв. 2"
                 *     }
                 */
                "application/json": components["schemas"]["PaperCopyRequest"];
            };
        };
        responses: {
            /** @description Asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "waiting_signature",
                     *       "version": 2,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 2,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         },
                     *         {
                     *           "id": "doc-2",
                     *           "version": 1,
                     *           "postedAt": "2027-01-12T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-3",
                     *           "fileId": "file-7",
                     *           "form": "cms",
                     *           "role": "grid",
                     *           "signerName": "Образцова О. О.",
                     *           "signedAt": "2027-01-26T02:00:00Z",
                     *           "verifiedAt": "2027-01-26T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": {
                     *             "subject": "Образцова О. О.",
                     *             "organization": "АО «ДРСК»",
                     *             "inn": "2801108200",
                     *             "issuer": "Учебный удостоверяющий центр",
                     *             "serial": "3f0a41",
                     *             "validFrom": "2026-01-01T00:00:00Z",
                     *             "validTo": "2028-01-01T00:00:00Z",
                     *             "algorithm": "ECDSA P-256"
                     *           },
                     *           "codeRecord": null
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": [
                     *           {
                     *             "channel": "email",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "viewedAt": null,
                     *       "acknowledgedAt": null,
                     *       "openActions": [
                     *         {
                     *           "name": "acknowledge",
                     *           "dueOn": null,
                     *           "basis": "ЛК/4.1"
                     *         },
                     *         {
                     *           "name": "sign",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "refuse",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "request_paper_copy",
                     *           "dueOn": null,
                     *           "basis": "861/8"
                     *         }
                     *       ],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    claimDefect: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example doc-7 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Автомат на опоре отключается при нагрузке 8 кВт"
                 *     }
                 */
                "application/json": components["schemas"]["DefectDescription"];
            };
        };
        responses: {
            /** @description With the grid */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "doc-7",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "kind": "contract_draft",
                     *       "number": "28-26-000123-Д",
                     *       "status": "waiting_signature",
                     *       "version": 2,
                     *       "versions": [
                     *         {
                     *           "id": "doc-7",
                     *           "version": 2,
                     *           "postedAt": "2027-01-26T02:00:00Z"
                     *         },
                     *         {
                     *           "id": "doc-2",
                     *           "version": 1,
                     *           "postedAt": "2027-01-12T02:00:00Z"
                     *         }
                     *       ],
                     *       "files": [
                     *         {
                     *           "id": "file-7",
                     *           "fileName": "Проект договора 28-26-000123-Д.pdf",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "signatures": [
                     *         {
                     *           "id": "sig-3",
                     *           "fileId": "file-7",
                     *           "form": "cms",
                     *           "role": "grid",
                     *           "signerName": "Образцова О. О.",
                     *           "signedAt": "2027-01-26T02:00:00Z",
                     *           "verifiedAt": "2027-01-26T02:00:00Z",
                     *           "result": "valid",
                     *           "certificate": {
                     *             "subject": "Образцова О. О.",
                     *             "organization": "АО «ДРСК»",
                     *             "inn": "2801108200",
                     *             "issuer": "Учебный удостоверяющий центр",
                     *             "serial": "3f0a41",
                     *             "validFrom": "2026-01-01T00:00:00Z",
                     *             "validTo": "2028-01-01T00:00:00Z",
                     *             "algorithm": "ECDSA P-256"
                     *           },
                     *           "codeRecord": null
                     *         }
                     *       ],
                     *       "posting": {
                     *         "postedAt": "2027-01-26T02:00:00Z",
                     *         "notifications": [
                     *           {
                     *             "channel": "email",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "state": "sent",
                     *             "at": "2027-01-26T02:00:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "viewedAt": null,
                     *       "acknowledgedAt": null,
                     *       "openActions": [
                     *         {
                     *           "name": "acknowledge",
                     *           "dueOn": null,
                     *           "basis": "ЛК/4.1"
                     *         },
                     *         {
                     *           "name": "sign",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "refuse",
                     *           "dueOn": "2027-02-09",
                     *           "basis": "861/15",
                     *           "subject": "offer"
                     *         },
                     *         {
                     *           "name": "request_paper_copy",
                     *           "dueOn": null,
                     *           "basis": "861/8"
                     *         }
                     *       ],
                     *       "paperCopies": [],
                     *       "defectClaims": []
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPackage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "etag": "\"1\"",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "isOwnTimeZone": false,
                     *       "quietHours": {
                     *         "from": "22:00",
                     *         "until": "08:00"
                     *       },
                     *       "isOwnQuietHours": false,
                     *       "kinds": [
                     *         {
                     *           "kind": "document_posted",
                     *           "isUrgent": true,
                     *           "channels": [
                     *             {
                     *               "channel": "email",
                     *               "isOn": true,
                     *               "isFixed": true,
                     *               "basis": "861/105"
                     *             },
                     *             {
                     *               "channel": "sms",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "push",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "kind": "deadline",
                     *           "isUrgent": false,
                     *           "channels": [
                     *             {
                     *               "channel": "email",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "sms",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "push",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    changeNotificationPreferences: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channels": [
                 *         {
                 *           "kind": "deadline",
                 *           "channel": "sms",
                 *           "isOn": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NotificationPreferencesChange"];
            };
        };
        responses: {
            /** @description The preferences */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "etag": "\"1\"",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "isOwnTimeZone": false,
                     *       "quietHours": {
                     *         "from": "22:00",
                     *         "until": "08:00"
                     *       },
                     *       "isOwnQuietHours": false,
                     *       "kinds": [
                     *         {
                     *           "kind": "document_posted",
                     *           "isUrgent": true,
                     *           "channels": [
                     *             {
                     *               "channel": "email",
                     *               "isOn": true,
                     *               "isFixed": true,
                     *               "basis": "861/105"
                     *             },
                     *             {
                     *               "channel": "sms",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "push",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "kind": "deadline",
                     *           "isUrgent": false,
                     *           "channels": [
                     *             {
                     *               "channel": "email",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "sms",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             },
                     *             {
                     *               "channel": "push",
                     *               "isOn": true,
                     *               "isFixed": false,
                     *               "basis": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    listPushSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browsers, the latest first; there is one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicKey": "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs",
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "psh-1",
                     *           "endpointHash": "83a1f8d1c0b4e7a6952d3f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4",
                     *           "device": "Chrome, Windows",
                     *           "isOfSession": true,
                     *           "createdAt": "2026-12-18T02:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PushSubscriptionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    createPushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "https://push.example.net/send/AbCdEf",
                 *       "keys": {
                 *         "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                 *         "auth": "BTBZMqHH6r4Tts7J_aSIgg"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewPushSubscription"];
            };
        };
        responses: {
            /** @description The browser as it is listed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "psh-1",
                     *       "endpointHash": "83a1f8d1c0b4e7a6952d3f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4",
                     *       "device": "Chrome, Windows",
                     *       "isOfSession": true,
                     *       "createdAt": "2026-12-18T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["BrowserSubscription"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example psh-1 */
                subscriptionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing more comes */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getUnsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the link of a letter; signed, for one kind of letters of one account, good for nothing else
                 * @example YWNjLTEuZGVhZGxpbmUuZW1haWw.3q2-7wAAAAAAAAAAAAAAAA
                 */
                unsubscribeToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it is about, and whether such letters come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "deadline",
                     *       "channel": "email",
                     *       "address": "s···@example.ru",
                     *       "isOn": true
                     *     }
                     */
                    "application/json": components["schemas"]["Unsubscription"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the link of a letter; signed, for one kind of letters of one account, good for nothing else
                 * @example YWNjLTEuZGVhZGxpbmUuZW1haWw.3q2-7wAAAAAAAAAAAAAAAA
                 */
                unsubscribeToken: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "List-Unsubscribe": "One-Click"
                 *     }
                 */
                "application/json": components["schemas"]["OneClick"];
                /**
                 * @example {
                 *       "List-Unsubscribe": "One-Click"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["OneClick"];
                /**
                 * @example {
                 *       "List-Unsubscribe": "One-Click"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["OneClick"];
            };
        };
        responses: {
            /** @description Such letters come no more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "deadline",
                     *       "channel": "email",
                     *       "address": "s···@example.ru",
                     *       "isOn": false
                     *     }
                     */
                    "application/json": components["schemas"]["Unsubscription"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    subscribeAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the link of a letter; signed, for one kind of letters of one account, good for nothing else
                 * @example YWNjLTEuZGVhZGxpbmUuZW1haWw.3q2-7wAAAAAAAAAAAAAAAA
                 */
                unsubscribeToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Such letters come again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Of one kind alone */
                kind?: components["schemas"]["NotificationKind"];
                /** @description `true`: those that are not read yet; `false`: the others */
                unread?: boolean;
                /** @description About one application alone */
                applicationId?: components["schemas"]["Id"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "timeZone": "Asia/Yakutsk",
                     *       "items": [
                     *         {
                     *           "id": "ntf-1",
                     *           "kind": "document_posted",
                     *           "title": "Заявка № 28-26-000123: размещены договор, технические условия и счёт",
                     *           "text": "Оплатите первую часть счёта до 19.01.2027 включительно: с поступлением денег договор заключён.",
                     *           "createdAt": "2027-01-12T03:00:00Z",
                     *           "readAt": null,
                     *           "applicationId": "app-1",
                     *           "applicationNumber": "28-26-000123",
                     *           "documentIds": [
                     *             "doc-1",
                     *             "doc-2"
                     *           ],
                     *           "appealId": null,
                     *           "bookingId": null,
                     *           "securityMatter": null,
                     *           "dueOn": null,
                     *           "announceOn": "2027-01-12",
                     *           "deliveries": [
                     *             {
                     *               "id": "dlv-1",
                     *               "channel": "email",
                     *               "address": "s···@example.ru",
                     *               "state": "sent",
                     *               "reason": null,
                     *               "nextAttemptAt": null,
                     *               "sentAt": "2027-01-12T03:00:00Z",
                     *               "isLate": false,
                     *               "attempts": [
                     *                 {
                     *                   "at": "2027-01-12T03:00:00Z",
                     *                   "state": "sent",
                     *                   "reason": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    getNotificationCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 12,
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationCounts"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    markNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isRead": true,
                 *       "ids": [
                 *         "ntf-1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NotificationMarks"];
            };
        };
        responses: {
            /** @description What has changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changedIds": [
                     *         "ntf-1"
                     *       ],
                     *       "counts": {
                     *         "total": 12,
                     *         "unread": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MarkedNotifications"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ntf-1 */
                notificationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ntf-1",
                     *       "kind": "document_posted",
                     *       "title": "Заявка № 28-26-000123: размещены договор, технические условия и счёт",
                     *       "text": "Оплатите первую часть счёта до 19.01.2027 включительно: с поступлением денег договор заключён.",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "readAt": null,
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "documentIds": [
                     *         "doc-1",
                     *         "doc-2"
                     *       ],
                     *       "appealId": null,
                     *       "bookingId": null,
                     *       "securityMatter": null,
                     *       "dueOn": null,
                     *       "announceOn": "2027-01-12",
                     *       "deliveries": [
                     *         {
                     *           "id": "dlv-1",
                     *           "channel": "email",
                     *           "address": "s···@example.ru",
                     *           "state": "sent",
                     *           "reason": null,
                     *           "nextAttemptAt": null,
                     *           "sentAt": "2027-01-12T03:00:00Z",
                     *           "isLate": false,
                     *           "attempts": [
                     *             {
                     *               "at": "2027-01-12T03:00:00Z",
                     *               "state": "sent",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listBookings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The soonest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "booking-3k7m",
                     *           "etag": "\"2\"",
                     *           "state": "booked",
                     *           "number": "4821",
                     *           "officeId": "office-28-1",
                     *           "officeName": "Центр обслуживания, Благовещенск",
                     *           "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *           "timeZone": "Asia/Yakutsk",
                     *           "service": "consultation",
                     *           "startsAt": "2026-12-21T00:30:00.000Z",
                     *           "endsAt": "2026-12-21T01:00:00.000Z",
                     *           "heldUntil": null,
                     *           "remindsAt": "2026-12-20T00:30:00.000Z",
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "isSample": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    holdVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": "office-28-1",
                 *       "service": "consultation",
                 *       "startsAt": "2026-12-21T00:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["VisitChoice"];
            };
        };
        responses: {
            /** @description The time is held */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "booking-3k7m",
                     *       "etag": "\"1\"",
                     *       "state": "held",
                     *       "number": "4821",
                     *       "officeId": "office-28-1",
                     *       "officeName": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "service": "consultation",
                     *       "startsAt": "2026-12-21T00:30:00.000Z",
                     *       "endsAt": "2026-12-21T01:00:00.000Z",
                     *       "heldUntil": "2026-12-18T02:10:00.000Z",
                     *       "remindsAt": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Somebody else has the time, or the caller has as many visits as can be */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "booking-3k7m",
                     *       "etag": "\"2\"",
                     *       "state": "booked",
                     *       "number": "4821",
                     *       "officeId": "office-28-1",
                     *       "officeName": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "service": "consultation",
                     *       "startsAt": "2026-12-21T00:30:00.000Z",
                     *       "endsAt": "2026-12-21T01:00:00.000Z",
                     *       "heldUntil": null,
                     *       "remindsAt": "2026-12-20T00:30:00.000Z",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit is booked */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "booking-3k7m",
                     *       "etag": "\"2\"",
                     *       "state": "booked",
                     *       "number": "4821",
                     *       "officeId": "office-28-1",
                     *       "officeName": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "service": "consultation",
                     *       "startsAt": "2026-12-21T00:30:00.000Z",
                     *       "endsAt": "2026-12-21T01:00:00.000Z",
                     *       "heldUntil": null,
                     *       "remindsAt": "2026-12-20T00:30:00.000Z",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The time has gone to somebody else, or the visit is cancelled or over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    changeVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
                /**
                 * @description The `etag` of the version that was read; a lost update is refused, never silent
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2026-12-21T00:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["VisitChange"];
            };
        };
        responses: {
            /** @description The visit is moved */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "booking-3k7m",
                     *       "etag": "\"2\"",
                     *       "state": "booked",
                     *       "number": "4821",
                     *       "officeId": "office-28-1",
                     *       "officeName": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "service": "consultation",
                     *       "startsAt": "2026-12-21T00:30:00.000Z",
                     *       "endsAt": "2026-12-21T01:00:00.000Z",
                     *       "heldUntil": null,
                     *       "remindsAt": "2026-12-20T00:30:00.000Z",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Somebody else has the time, or the visit is cancelled or over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time is free again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "booking-3k7m",
                     *       "etag": "\"3\"",
                     *       "state": "cancelled",
                     *       "number": "4821",
                     *       "officeId": "office-28-1",
                     *       "officeName": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "service": "consultation",
                     *       "startsAt": "2026-12-21T00:30:00.000Z",
                     *       "endsAt": "2026-12-21T01:00:00.000Z",
                     *       "heldUntil": null,
                     *       "remindsAt": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The visit is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getBookingCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The secret of somebody without an account, made up by their browser: 128 bits of chance and more. It opens their visits and nothing else; the service keeps its hash.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Booking-Key"?: components["parameters"]["BookingKey"];
            };
            path: {
                /** @example booking-3k7m */
                bookingId: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     END:VCALENDAR
                     */
                    "text/calendar": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "code": "28",
                     *           "name": "Амурская область",
                     *           "timeZone": "Asia/Yakutsk",
                     *           "branch": {
                     *             "name": "Филиал АО «ДРСК» «Амурские электрические сети»"
                     *           },
                     *           "supplier": {
                     *             "name": "ПАО «ДЭК»"
                     *           },
                     *           "centre": {
                     *             "name": "Центр обслуживания филиала «Амурские электрические сети»",
                     *             "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *             "hours": "пн–пт 8:00–18:00, перерыв 12:00–13:00",
                     *             "isSample": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 28 */
                regionCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "28",
                     *       "name": "Амурская область",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "branch": {
                     *         "name": "Филиал АО «ДРСК» «Амурские электрические сети»"
                     *       },
                     *       "supplier": {
                     *         "name": "ПАО «ДЭК»"
                     *       },
                     *       "centre": {
                     *         "name": "Центр обслуживания филиала «Амурские электрические сети»",
                     *         "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *         "hours": "пн–пт 8:00–18:00, перерыв 12:00–13:00",
                     *         "isSample": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Region"];
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getContactCentre: {
        parameters: {
            query?: {
                /**
                 * @description Whose hours; Amur's without it, where the head office is
                 * @example 28
                 */
                regionCode?: components["schemas"]["RegionCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact centre */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "+78001000397",
                     *       "phoneText": "8-800-100-03-97",
                     *       "isFree": true,
                     *       "hours": "пн–пт 8:00–20:00; сб–вс 9:00–18:00",
                     *       "timeZone": "Asia/Yakutsk",
                     *       "areHoursSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["ContactCentre"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /** @description Of one region alone */
                regionCode?: components["schemas"]["RegionCode"];
                /** @description With this service */
                service?: components["schemas"]["OfficeService"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Region by region, centres first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "office-28-1",
                     *           "regionCode": "28",
                     *           "kind": "centre",
                     *           "name": "Центр обслуживания, Благовещенск",
                     *           "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *           "position": {
                     *             "latitude": 50.2907,
                     *             "longitude": 127.5272
                     *           },
                     *           "timeZone": "Asia/Yakutsk",
                     *           "hours": [
                     *             {
                     *               "weekday": 1,
                     *               "opens": "08:00",
                     *               "closes": "12:00"
                     *             },
                     *             {
                     *               "weekday": 1,
                     *               "opens": "13:00",
                     *               "closes": "18:00"
                     *             }
                     *           ],
                     *           "exceptions": [
                     *             {
                     *               "date": "2027-01-01",
                     *               "hours": [],
                     *               "reason": "Праздничный день"
                     *             }
                     *           ],
                     *           "services": [
                     *             "consultation",
                     *             "application"
                     *           ],
                     *           "accessibility": [
                     *             "step_free",
                     *             "call_button"
                     *           ],
                     *           "isBookable": true,
                     *           "isSample": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfficePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example office-28-1 */
                officeId: components["parameters"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "office-28-1",
                     *       "regionCode": "28",
                     *       "kind": "centre",
                     *       "name": "Центр обслуживания, Благовещенск",
                     *       "address": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "position": {
                     *         "latitude": 50.2907,
                     *         "longitude": 127.5272
                     *       },
                     *       "timeZone": "Asia/Yakutsk",
                     *       "hours": [
                     *         {
                     *           "weekday": 1,
                     *           "opens": "08:00",
                     *           "closes": "12:00"
                     *         },
                     *         {
                     *           "weekday": 1,
                     *           "opens": "13:00",
                     *           "closes": "18:00"
                     *         }
                     *       ],
                     *       "exceptions": [
                     *         {
                     *           "date": "2027-01-01",
                     *           "hours": [],
                     *           "reason": "Праздничный день"
                     *         }
                     *       ],
                     *       "services": [
                     *         "consultation",
                     *         "application"
                     *       ],
                     *       "accessibility": [
                     *         "step_free",
                     *         "call_button"
                     *       ],
                     *       "isBookable": true,
                     *       "isSample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listVisitSlots: {
        parameters: {
            query: {
                /**
                 * @description What the visit is for
                 * @example consultation
                 */
                service: components["schemas"]["OfficeService"];
            };
            header?: never;
            path: {
                /** @example office-28-1 */
                officeId: components["parameters"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The earliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "startsAt": "2026-12-21T00:00:00.000Z",
                     *           "endsAt": "2026-12-21T00:30:00.000Z"
                     *         },
                     *         {
                     *           "startsAt": "2026-12-21T00:30:00.000Z",
                     *           "endsAt": "2026-12-21T01:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VisitSlots"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    estimateFee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateRequest"];
            };
        };
        responses: {
            /** @description The estimate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field breaks its rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Проверьте поля",
                     *       "status": 422,
                     *       "code": "validation_failed",
                     *       "requestId": "r-7f3a",
                     *       "fields": {
                     *         "/powerKw": {
                     *           "code": "power",
                     *           "text": "Введите мощность в киловаттах числом больше нуля, например 15 или 7,5"
                     *         }
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    getCalculation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example app-1 */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "28-26-000123-Р",
                     *       "calculatedOn": "2027-01-12",
                     *       "applicationId": "app-1",
                     *       "sheet": {
                     *         "clause": "14",
                     *         "powerKw": 5,
                     *         "feeKopecks": 3000000,
                     *         "vat": {
                     *           "percent": 22,
                     *           "amountKopecks": 540984
                     *         },
                     *         "alternatives": [
                     *           {
                     *             "kind": "standard",
                     *             "title": "По стандартизированным ставкам",
                     *             "isChosen": false,
                     *             "amountKopecks": 4407229,
                     *             "lines": [
                     *               {
                     *                 "code": "C1.1",
                     *                 "title": "Подготовка и выдача технических условий",
                     *                 "unit": "connection",
                     *                 "quantity": 1,
                     *                 "rateKopecks": 822035,
                     *                 "netKopecks": 822035,
                     *                 "vatKopecks": 180848,
                     *                 "amountKopecks": 1002883,
                     *                 "basis": "490/24"
                     *               }
                     *             ],
                     *             "obstacle": null
                     *           },
                     *           {
                     *             "kind": "reduced",
                     *             "title": "По льготной ставке за киловатт",
                     *             "isChosen": true,
                     *             "amountKopecks": 3000000,
                     *             "lines": [
                     *               {
                     *                 "code": "reduced",
                     *                 "title": "Льготная ставка за киловатт",
                     *                 "unit": "kw",
                     *                 "quantity": 5,
                     *                 "rateKopecks": 600000,
                     *                 "netKopecks": 2459016,
                     *                 "vatKopecks": 540984,
                     *                 "amountKopecks": 3000000,
                     *                 "basis": "861/17"
                     *               }
                     *             ],
                     *             "obstacle": null
                     *           },
                     *           {
                     *             "kind": "social",
                     *             "title": "По ставке социальной категории",
                     *             "isChosen": false,
                     *             "amountKopecks": null,
                     *             "lines": [],
                     *             "obstacle": {
                     *               "code": "not_claimed",
                     *               "text": "Эта ставка — для социальных категорий и только с подтверждающим документом",
                     *               "basis": "861/17",
                     *               "clause": "п. 17 Правил № 861"
                     *             }
                     *           }
                     *         ],
                     *         "reasons": [
                     *           {
                     *             "code": "reduced_is_least",
                     *             "text": "По льготной ставке выходит меньше, чем по стандартизированным, — по Правилам берут меньшую сумму",
                     *             "basis": "861/17",
                     *             "clause": "п. 17 Правил № 861"
                     *           }
                     *         ],
                     *         "assumptions": [
                     *           {
                     *             "code": "line_assumed",
                     *             "text": "Сеть дальше 15 м: считаем, что до вас построят воздушную линию 40 м",
                     *             "basis": "861/25(1)",
                     *             "clause": "п. 25(1) Правил № 861"
                     *           }
                     *         ],
                     *         "plan": {
                     *           "order": "simplified",
                     *           "parts": [
                     *             {
                     *               "number": 1,
                     *               "percent": 15,
                     *               "amountKopecks": 450000,
                     *               "interestKopecks": null,
                     *               "term": {
                     *                 "event": "offer_posted",
                     *                 "amount": 5,
                     *                 "unit": "working_day"
                     *               },
                     *               "text": "5 рабочих дней со дня размещения счёта",
                     *               "dueOn": null,
                     *               "basis": "861/103"
                     *             },
                     *             {
                     *               "number": 2,
                     *               "percent": 85,
                     *               "amountKopecks": 2550000,
                     *               "interestKopecks": null,
                     *               "term": {
                     *                 "event": "offer_posted",
                     *                 "amount": 20,
                     *                 "unit": "day"
                     *               },
                     *               "text": "20 дней со дня размещения счёта",
                     *               "dueOn": null,
                     *               "basis": "861/103"
                     *             }
                     *           ],
                     *           "interest": null,
                     *           "remark": null
                     *         },
                     *         "penalty": {
                     *           "percentPerDay": 0.25,
                     *           "perDayKopecks": 7500,
                     *           "mostKopecks": null,
                     *           "text": "Если сеть опоздает с подключением, она платит вам 0,25 % платы за каждый день",
                     *           "basis": "861/16(в)"
                     *         },
                     *         "tariff": {
                     *           "regionCode": "28",
                     *           "validFrom": "2026-01-01",
                     *           "validUntil": "2026-12-31",
                     *           "isSample": true,
                     *           "isCurrent": true,
                     *           "source": "Постановление Государственного комитета Республики Башкортостан по тарифам от 29.11.2024 № 508"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Calculation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is none before the offer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "На этом этапе заявки это сделать нельзя",
                     *       "detail": "Расчёт появится вместе с договором и счётом",
                     *       "status": 409,
                     *       "code": "stage_forbids",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Of one application alone */
                applicationId?: components["schemas"]["Id"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "applicationId": "app-1",
                     *           "applicationNumber": "28-26-000123",
                     *           "objectName": "Жилой дом",
                     *           "number": "28-26-000123-1",
                     *           "status": "issued",
                     *           "issuedOn": "2027-01-12",
                     *           "amountKopecks": 4407229,
                     *           "paidKopecks": 0,
                     *           "isPayable": true,
                     *           "isBeingReplaced": false,
                     *           "contract": {
                     *             "number": "28-26-000123",
                     *             "status": "offered",
                     *             "concludedOn": null
                     *           },
                     *           "interest": null,
                     *           "parts": [
                     *             {
                     *               "number": 1,
                     *               "percent": 15,
                     *               "amountKopecks": 661084,
                     *               "leftKopecks": 661084,
                     *               "interestKopecks": null,
                     *               "penaltyKopecks": 0,
                     *               "payKopecks": 661084,
                     *               "state": "due",
                     *               "dueOn": "2027-01-19",
                     *               "term": "5 рабочих дней со дня, когда счёт появится в кабинете, п. 103 Правил № 861",
                     *               "basis": "861/103",
                     *               "arrivedOn": null,
                     *               "paymentId": null,
                     *               "intent": "28-26-000123-1/1"
                     *             }
                     *           ],
                     *           "ways": [
                     *             {
                     *               "way": "sbp",
                     *               "isCommissionFree": true,
                     *               "basis": "186/47(б)"
                     *             },
                     *             {
                     *               "way": "card",
                     *               "isCommissionFree": true,
                     *               "basis": "186/47(б)"
                     *             },
                     *             {
                     *               "way": "bank_transfer",
                     *               "isCommissionFree": false,
                     *               "basis": null
                     *             }
                     *           ],
                     *           "requisites": {
                     *             "name": "АО «ДРСК»",
                     *             "inn": "2801108200",
                     *             "kpp": "280101001",
                     *             "account": "40702810770000001111",
                     *             "bankName": "ТЕСТ БАНК",
                     *             "bik": "040813608",
                     *             "correspondentAccount": "30101810600000000608"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PayableInvoicePage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Of one application alone */
                applicationId?: components["schemas"]["Id"];
                /** @description Those of one intent, after a lost answer */
                intent?: components["schemas"]["PaymentIntent"];
                /** @description `next` of the page before */
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "id": "pay-1",
                     *           "applicationId": "app-1",
                     *           "applicationNumber": "28-26-000123",
                     *           "invoiceNumber": "28-26-000123-1",
                     *           "part": 1,
                     *           "intent": "28-26-000123-1/1",
                     *           "way": "card",
                     *           "status": "pending",
                     *           "amountKopecks": 661084,
                     *           "interestKopecks": 0,
                     *           "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *           "createdAt": "2027-01-12T03:00:00Z",
                     *           "expiresAt": "2027-01-12T03:30:00Z",
                     *           "paidAt": null,
                     *           "arrivedOn": null,
                     *           "arrivedKopecks": 0,
                     *           "bookedKopecks": 0,
                     *           "refundableKopecks": 0,
                     *           "contractConcludedOn": null,
                     *           "payer": null,
                     *           "statement": {
                     *             "code": "pending_card",
                     *             "text": "Банк ещё не подтвердил платёж.",
                     *             "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *           },
                     *           "confirmation": {
                     *             "kind": "redirect",
                     *             "url": "https://bank.example/pay/ord-1"
                     *           },
                     *           "evidence": null,
                     *           "refunds": [],
                     *           "receipts": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoiceNumber": "28-26-000123-1",
                 *       "part": 1,
                 *       "way": "card",
                 *       "intent": "28-26-000123-1/1",
                 *       "returnUrl": "https://site.example/payments/"
                 *     }
                 */
                "application/json": components["schemas"]["NewPayment"];
            };
        };
        responses: {
            /** @description The payment that is open already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A new payment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The part is paid, or is being paid in another way, or is not to be paid now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment with its refund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    attachPaymentEvidence: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One for each intention. The same key with the same body gives the first answer again, with another body it is refused.
                 * @example 8f14e45f-ceea-467f-a8d4-d1b7c5a7e0f3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "%PDF-1.7"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["EvidenceUpload"];
            };
        };
        responses: {
            /** @description The payment with its evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pay-1",
                     *       "applicationId": "app-1",
                     *       "applicationNumber": "28-26-000123",
                     *       "invoiceNumber": "28-26-000123-1",
                     *       "part": 1,
                     *       "intent": "28-26-000123-1/1",
                     *       "way": "card",
                     *       "status": "pending",
                     *       "amountKopecks": 661084,
                     *       "interestKopecks": 0,
                     *       "purpose": "Оплата по счёту 28-26-000123-1 от 12.01.2027 за технологическое присоединение",
                     *       "createdAt": "2027-01-12T03:00:00Z",
                     *       "expiresAt": "2027-01-12T03:30:00Z",
                     *       "paidAt": null,
                     *       "arrivedOn": null,
                     *       "arrivedKopecks": 0,
                     *       "bookedKopecks": 0,
                     *       "refundableKopecks": 0,
                     *       "contractConcludedOn": null,
                     *       "payer": null,
                     *       "statement": {
                     *         "code": "pending_card",
                     *         "text": "Банк ещё не подтвердил платёж.",
                     *         "wayOut": "Закончите оплату на странице банка или отмените платёж."
                     *       },
                     *       "confirmation": {
                     *         "kind": "redirect",
                     *         "url": "https://bank.example/pay/ord-1"
                     *       },
                     *       "evidence": null,
                     *       "refunds": [],
                     *       "receipts": []
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StageForbids"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getPaymentOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example pay-1 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    "application/pdf": Uint8Array;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listTariffs: {
        parameters: {
            query?: {
                /**
                 * @description Of this region alone
                 * @example 28
                 */
                regionCode?: components["schemas"]["RegionCode"];
                /**
                 * @description Those of this date alone
                 * @example 2026-12-18
                 */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, regions in the order of `/regions`, the oldest period first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "regionCode": "28",
                     *           "validFrom": "2026-01-01",
                     *           "validUntil": "2026-12-31",
                     *           "isSample": true,
                     *           "source": "Постановление Государственного комитета Республики Башкортостан по тарифам от 29.11.2024 № 508",
                     *           "vatPercent": 22,
                     *           "reducedPerKwKopecks": 600000,
                     *           "socialPerKwKopecks": 119877,
                     *           "rates": [
                     *             {
                     *               "code": "C1.1",
                     *               "title": "Подготовка и выдача технических условий",
                     *               "unit": "connection",
                     *               "kopecks": 822035
                     *             },
                     *             {
                     *               "code": "C2.3.1.4.2.1",
                     *               "title": "Воздушная линия до 0,4 кВ",
                     *               "unit": "km",
                     *               "kopecks": 113556457
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TariffPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    listSocialCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the Rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "items": [
                     *         {
                     *           "code": "large_family",
                     *           "title": "Многодетная семья",
                     *           "proof": "Удостоверение или справка о статусе многодетной семьи",
                     *           "act": "Указ Президента РФ от 23.01.2024 № 63"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SocialCategoryPage"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalError"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @example msg-8h4w */
                "webhook-id": components["schemas"]["Id"];
                /**
                 * @description Of this attempt, in seconds of the Unix epoch
                 * @example 1797559200
                 */
                "webhook-timestamp": string;
                /** @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description The receiver has taken it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver wants nothing more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
