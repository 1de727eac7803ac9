// Generated from openapi/*.yaml by `npm run generate`: edit those.

export interface paths {
    readonly "/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people have asked */
        readonly get: operations["listAppeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/appeals/{id}/{action}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer an appeal, or forward it
         * @description `answer` takes a `text`, and `paper: 'yes'` for a letter as PDF; `forward` takes `addressee`, `name` and `reason`.
         */
        readonly post: operations["runAppealAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has been filed, and what may be done with it now */
        readonly get: operations["listApplications"];
        readonly put?: never;
        /**
         * File a ready application
         * @description In the place of one of the sample people, through the account API. Its documents are empty.
         */
        readonly post: operations["fileApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An application, and what may be done with it now */
        readonly get: operations["getApplication"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/{id}/{action}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Act for the grid, the supplier or the bank
         * @description The `actions` of an application name what may be done with it now, and what is asked for that.
         */
        readonly post: operations["runApplicationAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/{id}/steps/{step}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Do something in the applicant's place
         * @description Through the account API, as the applicant's own page would, whatever faults there are. What the API says against it is the `detail` of a 409.
         */
        readonly post: operations["takeApplicantStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Files that are being searched for viruses */
        readonly get: operations["listScans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scans/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say what the search for viruses has found
         * @description A file of a filed application may be found infected after its search too.
         */
        readonly post: operations["decideScan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/authority/certificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The authority's own certificate */
        readonly get: operations["getAuthorityCertificate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/authority/crl": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the authority has revoked */
        readonly get: operations["getRevocationList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Certificates that the authority has issued */
        readonly get: operations["listCertificates"];
        readonly put?: never;
        /** Issue a certificate to the owner of an account, or to an employee of it */
        readonly post: operations["issueCertificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/certificates/{serial}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Revoke a certificate */
        readonly post: operations["revokeCertificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}/power-of-attorney": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let the sample employee sign for the firm of an account */
        readonly post: operations["empower"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/signatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A ready signature of the document that an application waits for */
        readonly post: operations["signAwaited"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{id}/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A ready signature of a document by its applicant */
        readonly post: operations["signDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bank/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payments by card and by SBP, as the bank has them */
        readonly get: operations["listOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bank/orders/{id}/{event}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let something happen at the bank
         * @description `repeat` tells the grid once more what it has been told already.
         */
        readonly post: operations["runOrderEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All accounts that are open */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}/identity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Somebody has come with a passport */
        readonly post: operations["confirmIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let somebody act in another account as well */
        readonly post: operations["addRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}/roles/{accountId}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a role, and running sessions in it */
        readonly post: operations["removeRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/temporary-access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has been given to those who cannot get in otherwise */
        readonly get: operations["listTemporaryAccess"];
        readonly put?: never;
        /**
         * Give temporary access
         * @description To an account by `applicantKind` and `login`, which opens one where there is none (then with the names); or to one application by its number.
         */
        readonly post: operations["issueTemporaryAccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/temporary-access/{id}/memo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A memo for the visitor, to print
         * @description The password is in the body and not in the address, since addresses end up in logs.
         */
        readonly post: operations["printMemo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/temporary-access/{id}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an access and its sessions */
        readonly post: operations["revokeTemporaryAccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What time it is, and what will happen by itself */
        readonly get: operations["readClock"];
        readonly put?: never;
        /**
         * Move the clock on
         * @description What is due meanwhile happens in its order, each thing at its own instant: a year at once is the same as 365 days. Time goes forward only.
         */
        readonly post: operations["moveClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Let the clock stand still, or run */
        readonly patch: operations["setClock"];
        readonly trace?: never;
    };
    readonly "/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What becomes of letters, text messages and what browsers show */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/deliveries/{id}/{action}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide what becomes of a message
         * @description `deliver` sends it whatever it waits for, but never before what it announces can be opened; `fail` says that there is no such address; `delay` puts it off.
         */
        readonly post: operations["decideDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/carriers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a channel work badly, or well again
         * @description Without anything it works well again. Files of documents come later, but never fail.
         */
        readonly post: operations["setCarrier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description Server-sent events, at most five in a second; the first one comes at once and names all rooms. They say what to read anew, and hold nothing of it.
         */
        readonly get: operations["streamChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What goes wrong on purpose */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /** Let something go wrong */
        readonly post: operations["addFault"];
        /** Let nothing go wrong any more */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let that go wrong which goes wrong in life
         * @description The rules of the profile take the place of all others.
         */
        readonly post: operations["useFaultProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a rule away */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was asked of the account API, and what it answered */
        readonly get: operations["listExchanges"];
        readonly put?: never;
        readonly post?: never;
        /** Forget what was asked */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same, as it comes */
        readonly get: operations["streamExchanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/wait": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Wait for a request
         * @description It is answered by the first that fits, one that is there already or one that comes in time.
         */
        readonly post: operations["waitForExchange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Count what was asked */
        readonly post: operations["verifyExchanges"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal.har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An archive that browsers open */
        readonly get: operations["exportHar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal.sh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lines for a shell
         * @description Secrets are variables, as in `$TOKEN` and `$PASSWORD`; `$API` is where the service is, without `/v1`.
         */
        readonly get: operations["exportCurl"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal.test.ts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A test to go on from */
        readonly get: operations["exportTest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Letters, text messages and what browsers show */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox/{id}.eml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A letter as mail servers hand it on */
        readonly get: operations["getMail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox/{id}.html": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The page of a letter alone */
        readonly get: operations["getMailPage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox/{id}.http": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a browser shows as its push service takes it
         * @description A request (RFC 8030) with the encrypted payload (RFC 8291) and the signature of the service (RFC 8292). Nobody is sent it.
         */
        readonly get: operations["getPushRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/outbox/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A letter, a text message or what a browser shows */
        readonly get: operations["getMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who can log in from the beginning */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/choice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say who logs in next
         * @description A login page of the demo that opens within a minute takes the choice, and fills its form in: no address has to hold a password. The minute is one of the machine, whatever the clock of the sandbox does.
         */
        readonly put: operations["choosePerson"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/choice/taking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Learn who logs in next
         * @description For a login page; the choice is gone then.
         */
        readonly post: operations["takeChosenPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin anew
         * @description Everything that has happened is gone; the clock is where it was at the beginning.
         */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sandboxes of this process */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Open another sandbox
         * @description One is also made by its first use, with what the process was started with: it is enough to name it, in the address (`/s/worker-1/v1/…`), in the header `Drsk-Sandbox` or in the cookie `drsk-sandbox`.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Close a sandbox */
        readonly delete: operations["removeSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the sandbox was started */
        readonly get: operations["readSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Named starting states */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios/load": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put scenarios in place of all that there is
         * @description By their `names`, several of them together, at the present instant of the sandbox; or as a `file` that was saved, which goes on from its own instant.
         */
        readonly post: operations["loadScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenario.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sandbox as it is now, to be loaded by another one */
        readonly get: operations["saveScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** States that were kept by name */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /**
         * Keep the state as it is
         * @description In place of what had the name before.
         */
        readonly post: operations["saveSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Keep a state no longer */
        readonly delete: operations["removeSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{name}/restoration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Go back to a state
         * @description Its clock included; one that runs goes on from the instant of the snapshot.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{name}/difference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has changed since a state was kept */
        readonly get: operations["compareSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        readonly AccessScope: "read" | "attach" | "pay";
        readonly ActionField: {
            readonly name: string;
            readonly label: components["schemas"]["Label"];
            /** @description Values to choose from; without them it is a line of text */
            readonly choices?: readonly {
                readonly value: string;
                readonly label: components["schemas"]["Label"];
            }[];
            readonly isRequired?: boolean;
        };
        /** @description What is typed beside an operator's button, by the names of its `fields` */
        readonly ActionInput: {
            readonly [key: string]: string | number | boolean | readonly string[];
        };
        /** @enum {string} */
        readonly Actor: "applicant" | "grid" | "supplier";
        /** @description How far; amounts of several units add up */
        readonly Amount: {
            /** @description To the same time of the working day that is so many further (Amur) */
            readonly workingDays?: number;
            readonly days?: number;
            readonly hours?: number;
            readonly minutes?: number;
            readonly seconds?: number;
            readonly ms?: number;
        };
        /** @enum {string} */
        readonly AppealAuthor: "applicant" | "grid" | "addressee";
        /** @description An appeal as whoever reads it sees it */
        readonly AppealCase: {
            readonly id: string;
            readonly number: string;
            readonly title: components["schemas"]["Label"];
            readonly status: components["schemas"]["AppealStatus"];
            readonly statusLabel: components["schemas"]["Label"];
            readonly sender: string;
            readonly dueOn: components["schemas"]["LocalDate"];
            /** @description Until when it has to be forwarded, where working days are known */
            readonly forwardBy: components["schemas"]["LocalDate"] | null;
            readonly messages: readonly {
                readonly author: components["schemas"]["AppealAuthor"];
                readonly text: string;
                readonly sentAt: components["schemas"]["Instant"];
            }[];
            readonly rating: components["schemas"]["AppealRating"] | null;
            readonly actions: readonly components["schemas"]["OfferedAction"][];
        };
        readonly AppealCaseList: {
            readonly items: readonly components["schemas"]["AppealCase"][];
        };
        readonly AppealRating: {
            readonly score: number;
            readonly comment: string | null;
            readonly ratedAt: components["schemas"]["Instant"];
        };
        /**
         * @description `forwarded`: somebody else answers, who is named
         * @enum {string}
         */
        readonly AppealStatus: "registered" | "forwarded" | "answered";
        /**
         * @description Decides the fields, the category and the login
         * @enum {string}
         */
        readonly ApplicantKind: "individual" | "sole_proprietor" | "legal_entity";
        /** @description An application as the operator sees it */
        readonly ApplicationCase: {
            readonly id: string;
            readonly number: string | null;
            readonly status: components["schemas"]["ApplicationStatus"];
            readonly title: string;
            /** @description The address of the object, with coordinates where it has none */
            readonly location: string;
            readonly applicantName: string;
            readonly files: readonly {
                readonly id: string;
                readonly fileName: string;
                readonly scan: components["schemas"]["ScanState"];
            }[];
            /** @description Where it is or was stopped; null once it is through */
            readonly stage: components["schemas"]["StageName"] | null;
            /** @description Whose turn it is */
            readonly nextActor: components["schemas"]["Actor"] | null;
            /** @description Until when, a date of the region of the object */
            readonly dueOn: string | null;
            /** @description The stages of its track, in their order */
            readonly way: readonly {
                readonly stage: components["schemas"]["StageName"];
                readonly state: components["schemas"]["StageState"];
            }[];
            /** @description What is to be done, the soonest first */
            readonly next: readonly components["schemas"]["NextAction"][];
            /** @description What the grid, the supplier and the bank may do now */
            readonly actions: readonly components["schemas"]["OfferedAction"][];
            /** @description What the applicant may do now, and the sandbox in their place */
            readonly steps: readonly components["schemas"]["OfferedAction"][];
        };
        readonly ApplicationCaseList: {
            /** @description How many there are, the limit aside */
            readonly total: number;
            readonly items: readonly components["schemas"]["ApplicationCase"][];
        };
        /**
         * @description submitted: completeness is checked; incomplete: the grid waits for documents; in_review: the offer is prepared; suspended: for mining (section XI); refused: the applicant objects to the offer, the grid mends it; accepted: paid or signed, so the contract is concluded (п. 15, 103); withdrawn: by the applicant, before the contract; terminated: at the applicant's request, after it
         * @enum {string}
         */
        readonly ApplicationStatus: "draft" | "submitted" | "incomplete" | "in_review" | "suspended" | "offer_posted" | "refused" | "accepted" | "completed" | "annulled" | "withdrawn" | "terminated";
        /**
         * @description п. 10 of the Rules
         * @enum {string}
         */
        readonly AttachmentKind: "title_document" | "passport_copy" | "power_of_attorney" | "owners_consent" | "location_plan" | "single_line_diagram" | "device_list" | "supply_contract_draft" | "external_supply_scheme" | "project_documentation" | "redistribution_agreement" | "generator_passport" | "benefit_certificate" | "other";
        /** @description `act/clause`: `861/105` is п. 105 of the connection rules */
        readonly Basis: string;
        /** @enum {string} */
        readonly CarrierId: "email" | "sms" | "push" | "documents";
        readonly CarrierList: {
            readonly carriers: readonly components["schemas"]["CarrierState"][];
        };
        readonly CarrierState: {
            readonly id: components["schemas"]["CarrierId"];
            readonly faultPercent: number;
            readonly delayPercent: number;
            readonly delayMinutes: number;
        };
        readonly CarrierTroubles: {
            /** @description How many attempts fail; 0 unless given */
            readonly faultPercent?: number;
            /** @description How many attempts are put off; 0 unless given */
            readonly delayPercent?: number;
            /** @description By how much; 5 unless given */
            readonly delayMinutes?: number;
        };
        readonly Certificate: {
            /** @description Its serial number in hexadecimal */
            readonly id: string;
            readonly name: string;
            readonly validFrom: components["schemas"]["Instant"];
            readonly validTo: components["schemas"]["Instant"];
            readonly revokedAt: string | null;
            readonly pem: string;
        };
        readonly CertificateList: {
            readonly items: readonly components["schemas"]["Certificate"][];
        };
        /** @enum {string} */
        readonly ClockMode: "frozen" | "running";
        /** @description By how much, or where to; one of the three */
        readonly ClockMove: {
            readonly advance?: components["schemas"]["Amount"];
            /** @description An instant in RFC 3339, with any offset */
            readonly to?: string;
            /**
             * @description To what is due next, all of that instant
             * @constant
             */
            readonly toNext?: true;
        };
        readonly ClockMoved: {
            readonly now: components["schemas"]["Instant"];
            /** @description In the order in which it happened */
            readonly happened: readonly components["schemas"]["Deadline"][];
        };
        readonly ClockPace: {
            readonly mode: components["schemas"]["ClockMode"];
            /** @description How many times faster than the machine's time a running clock is; 1 unless given */
            readonly rate?: number;
        };
        readonly ClockState: {
            readonly now: components["schemas"]["Instant"];
            readonly mode: components["schemas"]["ClockMode"];
            /** @description How many times faster than the machine's time it runs */
            readonly rate: number;
            /** @description What will happen by itself, the soonest first */
            readonly coming: readonly components["schemas"]["Deadline"][];
        };
        /** @enum {string} */
        readonly ControlProblemCode: "malformed_request" | "validation_failed" | "not_found" | "method_not_allowed" | "body_too_large" | "control_token_required" | "control_closed" | "origin_forbidden" | "sandbox_name_invalid" | "sandbox_unknown" | "sandbox_exists" | "sandbox_permanent" | "sandbox_alone" | "sandboxes_limit" | "stage_forbids" | "nothing_coming" | "nothing_came" | "calendar_not_published" | "internal_error";
        /** @description Something that happens by itself at an instant */
        readonly Deadline: {
            readonly id: string;
            readonly at: components["schemas"]["Instant"];
            readonly kind: string;
            /** @description Id of what it happens to */
            readonly subject: string;
            readonly label: components["schemas"]["Label"];
        };
        /** @enum {string} */
        readonly DeliveryAction: "deliver" | "fail" | "delay";
        readonly DeliveryAttempt: {
            readonly at: components["schemas"]["Instant"];
            readonly state: components["schemas"]["DeliveryState"];
            readonly reason: components["schemas"]["DeliveryReason"] | null;
        };
        /** @description A letter, a text message or what a browser shows, as whoever sends it sees it */
        readonly DeliveryCase: {
            readonly id: string;
            readonly channel: components["schemas"]["NotificationChannel"];
            readonly kind: components["schemas"]["NotificationKind"];
            readonly title: components["schemas"]["Label"];
            readonly to: string;
            readonly state: components["schemas"]["DeliveryState"];
            readonly reason: components["schemas"]["DeliveryReason"] | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly nextAttemptAt: components["schemas"]["Instant"] | null;
            readonly attempts: readonly components["schemas"]["DeliveryAttempt"][];
            /** @description What can be done with it now */
            readonly actions: readonly components["schemas"]["DeliveryAction"][];
        };
        readonly DeliveryList: {
            readonly items: readonly components["schemas"]["DeliveryCase"][];
            readonly carriers: readonly components["schemas"]["CarrierState"][];
        };
        /**
         * @description `quiet_hours`: it waits for the morning of the person; `document_unavailable`: what it announces cannot be opened yet; `delayed`: the operator keeps it; `fault`: the other side did not answer; `address_refused`: it has no such address; `gave_up`: tried too often; `done`: what it reminds of is done; `account_closed`; `unsubscribed`: the browser is to show nothing any more
         * @enum {string}
         */
        readonly DeliveryReason: "quiet_hours" | "document_unavailable" | "delayed" | "fault" | "address_refused" | "gave_up" | "done" | "account_closed" | "unsubscribed";
        /**
         * @description `queued`: goes next; `waiting`: for the time that `reason` tells of; `sent`: taken by the other side; `not_delivered`: there is no such address, for good; `error`: a fault of the service, tried again at `nextAttemptAt` if there is one; `cancelled`: of no use any more
         * @enum {string}
         */
        readonly DeliveryState: "queued" | "waiting" | "sent" | "not_delivered" | "error" | "cancelled";
        /** @description A request and its answer */
        readonly Exchange: {
            /** @description Counts up from 1 */
            readonly id: number;
            readonly at: components["schemas"]["Instant"];
            readonly durationMs: number;
            /** @description Null where the contract has no such operation */
            readonly operation: string | null;
            readonly method: string;
            readonly path: string;
            /** @description Null where there was no answer */
            readonly status: number | null;
            /** @enum {string} */
            readonly ending: "answered" | "dropped" | "aborted";
            readonly requestId: string | null;
            readonly key: string | null;
            /** @description Which it acted in */
            readonly account: string | null;
            /** @description The account of whoever did */
            readonly person: string | null;
            readonly request: {
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly query: {
                    readonly [key: string]: unknown;
                };
                readonly body?: unknown;
            };
            readonly response: components["schemas"]["ExchangeAnswer"] | null;
            /** @description Where the request or the answer broke the contract */
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly faults: readonly string[];
        };
        readonly ExchangeAnswer: {
            readonly headers: {
                readonly [key: string]: string;
            };
            readonly body?: unknown;
        };
        readonly ExchangeList: {
            readonly items: readonly components["schemas"]["Exchange"][];
        };
        /** @description What is left out does not matter */
        readonly ExchangeQuery: {
            readonly operation?: readonly string[];
            readonly method?: string;
            readonly path?: string;
            readonly status?: components["schemas"]["StatusQuery"];
            readonly since?: components["schemas"]["Instant"];
            readonly after?: number;
            readonly key?: string;
            readonly requestId?: string;
            readonly account?: string;
            readonly hasFindings?: boolean;
            readonly isFaulty?: boolean;
            /** @description What the body of the request holds at least */
            readonly body?: unknown;
            /** @description What the query of the request holds at least */
            readonly query?: {
                readonly [key: string]: string;
            };
            /** @description What the body of the answer holds at least */
            readonly answer?: unknown;
        };
        /** @description What goes wrong, and how badly; each kind has numbers of its own */
        readonly FaultAction: {
            /** @enum {string} */
            readonly kind: "latency" | "status" | "too-many-requests" | "drop-before" | "drop-after" | "cut-body" | "slow-body" | "wrong-json" | "broken-contract" | "time-skew" | "stale-read" | "cut-stream" | "duplicate-webhook";
            /** @description Of a latency: always so long */
            readonly ms?: number;
            /** @description Of a latency: at least */
            readonly from?: number;
            /** @description Of a latency: at most */
            readonly to?: number;
            /** @description Of a lognormal latency */
            readonly median?: number;
            /** @description Of a lognormal latency */
            readonly sigma?: number;
            readonly status?: number;
            readonly code?: components["schemas"]["ProblemCode"];
            readonly retryAfterSeconds?: number;
            /** @description Of a cut body */
            readonly bytes?: number;
            readonly bytesPerSecond?: number;
            /** @description How far `Date` is ahead */
            readonly seconds?: number;
            /** @description Of a cut stream */
            readonly messages?: number;
        };
        readonly FaultList: {
            readonly items: readonly components["schemas"]["ListedFault"][];
            readonly profiles: readonly components["schemas"]["FaultProfile"][];
        };
        /** @description Which requests are meant; what is left out does not matter */
        readonly FaultMatch: {
            /** @description By their `operationId` */
            readonly operation?: readonly string[];
            readonly method?: string;
            /** @description As it is asked for, with `/v1` */
            readonly path?: string;
            /** @description Id or login of the account that the request acts in, or of whoever sends it */
            readonly account?: string;
            /** @description Of the requests that are meant otherwise, only these: 1 is the first */
            readonly nth?: readonly number[];
        };
        readonly FaultProfile: {
            readonly name: components["schemas"]["FaultProfileName"];
            readonly label: components["schemas"]["Label"];
            readonly description: components["schemas"]["Label"];
            /** @description For a test in the same process */
            readonly line: string;
        };
        /** @enum {string} */
        readonly FaultProfileName: "village-2g" | "evening-peak" | "bad-release";
        readonly FaultRule: {
            readonly act: components["schemas"]["FaultAction"];
            /** @description The kind unless given */
            readonly name?: string;
            readonly on?: components["schemas"]["FaultMatch"];
            /** @description From never to always, which it is unless given; the seed of the sandbox repeats it */
            readonly probability?: number;
            /** @description So many are spared first */
            readonly after?: number;
            /** @description So often at most */
            readonly times?: number;
            /** @description Rules with a smaller one act first; 0 unless given */
            readonly order?: number;
        };
        readonly FieldProblem: {
            /** @description Name of the broken rule */
            readonly code: string;
            readonly text: string;
        };
        readonly Finding: {
            /** @enum {string} */
            readonly side: "request" | "response";
            /** @description JSON Pointer, as in `/body/lastName` */
            readonly place: string;
            readonly rule: string;
        };
        readonly Id: string;
        /**
         * Format: date-time
         * @description RFC 3339 in UTC
         */
        readonly Instant: string;
        readonly IssuedAccess: components["schemas"]["TemporaryAccess"] & {
            /** @description As in `K7M2-QX4D-9RTB` */
            readonly password: string;
        };
        /** @description Money in kopecks */
        readonly Kopecks: number;
        /** @description A text in both languages */
        readonly Label: {
            readonly ru: string;
            readonly en: string;
        };
        readonly ListedFault: {
            readonly id: string;
            readonly act: components["schemas"]["FaultAction"];
            /** @description The kind unless given */
            readonly name: string;
            readonly on?: components["schemas"]["FaultMatch"];
            /** @description From never to always, which it is unless given; the seed of the sandbox repeats it */
            readonly probability?: number;
            /** @description So many are spared first */
            readonly after?: number;
            /** @description So often at most */
            readonly times?: number;
            /** @description Rules with a smaller one act first; 0 unless given */
            readonly order?: number;
            /** @description How many requests fitted */
            readonly seen: number;
            /** @description How often it has acted */
            readonly acted: number;
        };
        /**
         * Format: date
         * @description A date of the region's own calendar
         */
        readonly LocalDate: string;
        /** @description A letter, a text message or what a browser shows, that the service has sent */
        readonly Message: {
            /** @description Counts up: later messages have greater ones */
            readonly id: string;
            readonly channel: components["schemas"]["NotificationChannel"];
            /** @description An address, a phone in E.164, or the endpoint of a browser */
            readonly to: string;
            /** @description What it is about, as in `email-confirmation` */
            readonly kind: string;
            /** @description Empty for a text message */
            readonly subject: string;
            readonly text: string;
            readonly links: readonly string[];
            /** @description A code to be typed off it */
            readonly code: string | null;
            /** @description How many text messages it takes; null for a letter */
            readonly parts: number | null;
            /** @description Where a mail service unsubscribes with one click, of letters that may be unsubscribed from */
            readonly unsubscribeUrl?: string;
            readonly push?: components["schemas"]["PushContent"];
            readonly at: components["schemas"]["Instant"];
        };
        readonly MessageList: {
            readonly items: readonly components["schemas"]["Message"][];
        };
        readonly NewSampleApplication: {
            /**
             * @description A household of 15 kW, a shop of 50 kW, a plant of 300 kW, a farm of miners, a fair for half a year
             * @enum {string}
             */
            readonly sample: "household" | "shop" | "plant" | "miner" | "fair";
        };
        /** @description What is not given is as the process was started */
        readonly NewSandbox: {
            readonly name?: components["schemas"]["SandboxName"];
            /** @description Where its clock begins, RFC 3339 in UTC */
            readonly now?: components["schemas"]["Instant"];
            /** @description What has happened before, by the names of scenarios; together where there are several */
            readonly scenario?: readonly string[];
            readonly clock?: components["schemas"]["ClockMode"];
            /** @description The same seed gives the same ids, tokens and codes */
            readonly seed?: number;
            /**
             * @description Whether the grid waits for its buttons, or acts by itself
             * @enum {string}
             */
            readonly operator?: "manual" | "automatic";
            readonly sampleApplications?: number;
            readonly scanSeconds?: number;
            readonly esia?: boolean;
            /** @description After how long without use it is removed */
            readonly ttlSeconds?: number;
        };
        readonly NewTemporaryAccess: {
            readonly applicationNumber?: string;
            readonly applicantKind?: components["schemas"]["ApplicantKind"];
            readonly login?: string;
            readonly lastName?: string;
            readonly firstName?: string;
            readonly middleName?: string;
            readonly fullName?: string;
            readonly ogrn?: string;
            readonly ogrnip?: string;
            readonly email?: string;
            readonly phone?: string;
            readonly regionCode?: components["schemas"]["RegionCode"];
            /** @description 72 unless given */
            readonly hours?: number;
            /** @description All unless given */
            readonly scopes?: readonly components["schemas"]["AccessScope"][];
        };
        readonly NextAction: {
            readonly kind: components["schemas"]["UpcomingActionKind"];
            readonly label: components["schemas"]["Label"];
            readonly actor: components["schemas"]["Actor"];
            /** @description Until when, a date of the region of the object */
            readonly dueOn: string | null;
            readonly basis: components["schemas"]["Basis"];
            /** @description Which of `actions` or `steps` does it; null where none of them does */
            readonly action: string | null;
        };
        /**
         * @description `push`: a browser that its owner has subscribed shows it; it tells no more than what kind of news there is, of which application, and where to read it
         * @enum {string}
         */
        readonly NotificationChannel: "email" | "sms" | "push";
        /**
         * @description `document_posted` brings documents (п. 105), `stage_changed` other news of an application, `payment` news of money, `deadline` reminds of what is still to be done, `security` is about the account itself
         * @enum {string}
         */
        readonly NotificationKind: "document_posted" | "stage_changed" | "remarks" | "deadline" | "payment" | "appeal" | "visit_changed" | "visit_reminder" | "security";
        /** @description A button of the operator */
        readonly OfferedAction: {
            /** @description What the action is called by, as in `post_offer` */
            readonly name: string;
            readonly label: components["schemas"]["Label"];
            /** @description What is asked of whoever presses it */
            readonly fields: readonly components["schemas"]["ActionField"][];
        };
        /** @description An account as a customer centre sees it */
        readonly OperatorAccount: {
            readonly id: string;
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly login: string;
            readonly name: string;
            /** @description False for what an office opened and nobody has set up yet */
            readonly isSetUp: boolean;
            readonly hasContacts: boolean;
            readonly identityConfirmedAt: components["schemas"]["Instant"] | null;
            readonly roles: readonly components["schemas"]["Role"][];
        };
        readonly OperatorAccountList: {
            readonly items: readonly components["schemas"]["OperatorAccount"][];
        };
        readonly OrderCase: {
            readonly id: string;
            readonly paymentId: string;
            /** @enum {string} */
            readonly kind: "card" | "sbp";
            readonly amountKopecks: components["schemas"]["Kopecks"];
            readonly purpose: string;
            /**
             * @description `challenge` waits for a code of 3-D Secure
             * @enum {string}
             */
            readonly state: "open" | "challenge" | "processing" | "paid" | "declined" | "closed";
            /** @description Why the money has not come */
            readonly reason: string | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly expiresAt: components["schemas"]["Instant"];
            /** @description What may happen to it */
            readonly events: readonly components["schemas"]["OrderEvent"][];
        };
        /** @enum {string} */
        readonly OrderEvent: "pay" | "decline" | "repeat";
        readonly OrderList: {
            readonly items: readonly components["schemas"]["OrderCase"][];
        };
        readonly Person: {
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly login: string;
            /** @description Empty where nobody has set one yet */
            readonly password: string;
            readonly name: string;
            readonly purpose: components["schemas"]["Label"];
            /** @description The secret of an app with codes (RFC 6238), in base32; of nobody else */
            readonly totpSecret?: string;
        };
        readonly PersonChoice: {
            /** @description Of one of the people, as it is listed */
            readonly login: string;
        };
        readonly PersonList: {
            readonly items: readonly components["schemas"]["Person"][];
        };
        /**
         * @description What went wrong (RFC 9457). `code` is stable, texts are for people and follow `Accept-Language`.
         * @example {
         *       "type": "about:blank",
         *       "title": "Этот адрес не принимает таких запросов",
         *       "status": 405,
         *       "code": "method_not_allowed",
         *       "requestId": "r-7f3a"
         *     }
         */
        readonly Problem: {
            /** @description Always `about:blank`: the code says it */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail?: string;
            readonly code: components["schemas"]["ControlProblemCode"];
            /** @description Name it when you ask for help */
            readonly requestId: string;
            /** @description JSON Pointer of a field of the request → what is wrong with it */
            readonly fields?: {
                readonly [key: string]: components["schemas"]["FieldProblem"];
            };
        };
        /** @enum {string} */
        readonly ProblemCode: "malformed_request" | "validation_failed" | "unauthenticated" | "invalid_credentials" | "session_expired" | "session_revoked" | "access_revoked" | "session_reused" | "use_dpop_nonce" | "invalid_dpop_proof" | "temporary_access_limited" | "setup_required" | "token_expired" | "token_revoked" | "token_scope_missing" | "token_forbidden" | "tokens_limit" | "webhooks_limit" | "webhook_disabled" | "not_found" | "method_not_allowed" | "stage_forbids" | "slot_taken" | "bookings_limit" | "booking_over" | "confirmation_invalid" | "phone_unconfirmed" | "part_paid" | "payment_open" | "idempotency_mismatch" | "precondition_required" | "precondition_failed" | "body_too_large" | "unsupported_media_type" | "upload_offset_mismatch" | "checksum_mismatch" | "events_lost" | "identity_unconfirmed" | "certificate_required" | "signature_required" | "signature_malformed" | "signature_content_mismatch" | "certificate_expired" | "certificate_revoked" | "certificate_issuer_unknown" | "signer_mismatch" | "power_of_attorney_missing" | "signature_unverifiable" | "too_many_attempts" | "calendar_not_published" | "internal_error";
        /** @description What is encrypted for a browser, and with what */
        readonly PushContent: {
            /** @description What its Service Worker gets, as JSON */
            readonly payload: {
                readonly title: string;
                readonly body: string;
                /** @description What a press opens */
                readonly url: string;
                /** @description Two of one tag are one on the screen */
                readonly tag: string;
            };
            readonly keys: components["schemas"]["PushKeys"];
            /** @enum {string} */
            readonly urgency: "high" | "normal";
        };
        /** @description What messages to it are encrypted with (RFC 8291), base64url */
        readonly PushKeys: {
            /** @description A point of the curve P-256 */
            readonly p256dh: string;
            /** @description 16 random bytes */
            readonly auth: string;
        };
        /**
         * @description 28 Amur, 25 Primorye, 27 Khabarovsk krai, 79 Jewish autonomous oblast, 14 South Yakutia
         * @enum {string}
         */
        readonly RegionCode: "28" | "25" | "27" | "79" | "14";
        readonly Role: {
            readonly accountId: components["schemas"]["Id"];
            readonly relation: components["schemas"]["RoleRelation"];
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly login: string;
            readonly displayName: string;
        };
        /**
         * @description As oneself, as a sole proprietor, or for somebody else
         * @enum {string}
         */
        readonly RoleRelation: "self" | "sole_proprietor" | "representative";
        /** @enum {string} */
        readonly Room: "clock" | "applications" | "outbox" | "deliveries" | "bank" | "appeals" | "centre" | "authority" | "faults" | "journal" | "snapshots" | "other";
        readonly SandboxChange: {
            /** @description Where something has changed */
            readonly rooms: readonly components["schemas"]["Room"][];
            /** @description How many there are now */
            readonly counts: {
                /** @description With drafts */
                readonly applications: number;
                readonly appeals: number;
                /** @description Letters and text messages */
                readonly messages: number;
                /** @description Payments by card and by SBP */
                readonly orders: number;
                readonly accounts: number;
                /** @description Requests in the journal */
                readonly exchanges: number;
            };
        };
        readonly SandboxEntry: {
            readonly name: components["schemas"]["SandboxName"];
            /** @description Where the account API of it is */
            readonly apiPath: string;
            /** @description Where people see it */
            readonly consolePath: string;
            readonly createdAt: components["schemas"]["Instant"];
            /** @description By the machine's time, as all three */
            readonly usedAt: components["schemas"]["Instant"];
            /** @description Null for the one that stays */
            readonly expiresAt: string | null;
        };
        readonly SandboxList: {
            readonly items: readonly components["schemas"]["SandboxEntry"][];
        };
        readonly SandboxName: string;
        readonly SandboxSettings: {
            /** @description The same one gives the same ids, tokens and codes */
            readonly seed: number;
            /** @description Where the links of letters lead */
            readonly siteUrl: string;
            /** @description The same in letters in English */
            readonly englishSiteUrl: string;
            /**
             * @description Whether the grid waits for its buttons, or acts by itself
             * @enum {string}
             */
            readonly operator: "manual" | "automatic";
            /** @description Whether people can log in by ЕСИА */
            readonly esia: boolean;
            /** @description How long the search of a file for viruses takes */
            readonly scanSeconds: number;
        };
        readonly ScanList: {
            readonly items: readonly {
                readonly applicationId: string;
                readonly attachmentId: string;
                readonly fileName: string;
                readonly kind: components["schemas"]["AttachmentKind"];
                readonly size: number;
            }[];
        };
        /**
         * @description What the search for viruses says. An infected file counts as none: it cannot be filed, and waits to be taken away.
         * @enum {string}
         */
        readonly ScanState: "pending" | "clean" | "infected";
        readonly ScenarioChoice: {
            readonly names?: readonly string[];
            /** @description As `/scenario.json` gives it, as text */
            readonly file?: string;
        };
        readonly ScenarioList: {
            readonly items: readonly {
                readonly name: string;
                readonly title: components["schemas"]["Label"];
                readonly description: components["schemas"]["Label"];
            }[];
        };
        /**
         * @description What is wrong with it; nothing unless given
         * @enum {string}
         */
        readonly SignatureFlaw: "none" | "content" | "expired" | "revoked" | "issuer" | "signer" | "employee" | "gost" | "malformed";
        readonly Snapshot: {
            readonly name: string;
            readonly at: components["schemas"]["Instant"];
        };
        readonly SnapshotList: {
            readonly items: readonly components["schemas"]["Snapshot"][];
        };
        /**
         * @description The steps as an applicant sees them. Simplified track: filing to payment, works, meter, notice, done; above 0.4 kV fulfilment, inspection and connection_act in place of the notice. Full track: filing to offer, signing, works, fulfilment, inspection, conditions_act, energising, connection_act, done; the temporary one has temporary_supply before done
         * @enum {string}
         */
        readonly StageName: "filing" | "completeness" | "offer" | "payment" | "signing" | "works" | "meter" | "fulfilment" | "inspection" | "conditions_act" | "energising" | "connection_act" | "temporary_supply" | "notice" | "done";
        /** @enum {string} */
        readonly StageState: "done" | "current" | "upcoming" | "stopped";
        readonly StateDifference: {
            readonly tables: readonly {
                readonly table: string;
                readonly added: readonly string[];
                readonly removed: readonly string[];
                readonly changed: readonly {
                    readonly id: string;
                    readonly fields: readonly {
                        readonly name: string;
                        /** @description JSON; null where there was none */
                        readonly before: string | null;
                        /** @description JSON; null where there is none */
                        readonly after: string | null;
                    }[];
                }[];
            }[];
            readonly files: {
                readonly added: readonly string[];
                readonly changed: readonly string[];
                readonly removed: readonly string[];
            };
        };
        /** @description Letters, figures, spaces and signs that files may have in their names */
        readonly StateName: string;
        readonly StatusQuery: string;
        /** @description A temporary access as a customer centre sees it (order 186, п. 37) */
        readonly TemporaryAccess: {
            readonly id: string;
            readonly accountId: string;
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly login: string;
            readonly name: string;
            /** @description The application that is all it opens */
            readonly applicationNumber: string | null;
            readonly scopes: readonly components["schemas"]["AccessScope"][];
            readonly regionCode: components["schemas"]["RegionCode"];
            readonly issuedAt: components["schemas"]["Instant"];
            readonly expiresAt: components["schemas"]["Instant"];
            readonly usedAt: string | null;
            readonly revokedAt: string | null;
            /**
             * @description Whether its password still opens something, or why not
             * @enum {string}
             */
            readonly state: "open" | "used" | "expired" | "revoked";
        };
        readonly TemporaryAccessList: {
            readonly items: readonly components["schemas"]["TemporaryAccess"][];
        };
        /** @enum {string} */
        readonly UpcomingActionKind: "check_completeness" | "supply_documents" | "post_offer" | "pay_invoice" | "inform_supplier" | "carry_out_works" | "give_meter_access" | "admit_meter" | "post_notice" | "pay_part" | "conclude_supply_contract" | "decide_request" | "sign_contract" | "notify_suspension" | "notify_fulfilment" | "inspect" | "remove_remarks" | "post_conditions_act" | "sign_conditions_act" | "energise" | "post_connection_act" | "sign_connection_act" | "disconnect" | "answer_objections" | "choose_inspection_time" | "propose_inspection_time" | "confirm_inspection_time";
    };
    responses: {
        /** @description This sandbox is alone in its process */
        readonly Alone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Эта песочница здесь одна: несколько бывает у программы и у createSandboxes",
                 *       "status": 404,
                 *       "code": "sandbox_alone",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than a megabyte */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Файл или запрос слишком велик",
                 *       "status": 413,
                 *       "code": "body_too_large",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The working days of that year are not published yet, and a term cannot be counted; nothing was stored */
        readonly CalendarNotPublished: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Рабочие дни того года ещё не опубликованы, и срок посчитать нельзя: ничего не записано, повторите позже",
                 *       "status": 503,
                 *       "code": "calendar_not_published",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sandbox is not controlled from there */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sandbox itself is at fault */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Сервис временно не работает, попробуйте позже",
                 *       "status": 500,
                 *       "code": "internal_error",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no JSON, a parameter cannot be understood, or what names a sandbox is no name */
        readonly MalformedRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing in the sandbox */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
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
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A detached signature (CMS), with a key that the sandbox holds */
        readonly Signature: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /** @example 0 */
                readonly "application/pkcs7-signature": Uint8Array;
            };
        };
        /** @description It is not the time for that */
        readonly StageForbids: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "На этом этапе заявки так сделать нельзя",
                 *       "status": 409,
                 *       "code": "stage_forbids",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server listens to other machines, and the token that it was started with is missing or another one */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Нужен токен управления: тот, с которым запущена песочница (--control-token)",
                 *       "status": 401,
                 *       "code": "control_token_required",
                 *       "requestId": "r-7f3a"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Fields break their rules */
        readonly ValidationFailed: {
            headers: {
                readonly [name: string]: unknown;
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
                 *         "/to": {
                 *           "code": "past",
                 *           "text": "Время идёт только вперёд"
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the account that it acted in, or of whoever did
         * @example acc-1
         */
        readonly Account: string;
        /** @example acc-1 */
        readonly AccountId: components["schemas"]["Id"];
        /**
         * @description Id of an exchange
         * @example 7
         */
        readonly After: number;
        /**
         * @description Id of an exchange
         * @example 9
         */
        readonly Before: number;
        /**
         * @description Whether it broke the contract
         * @example true
         */
        readonly HasFindings: boolean;
        /**
         * @description Whether something was done to it on purpose
         * @example false
         */
        readonly IsFaulty: boolean;
        /**
         * @description `Idempotency-Key`
         * @example my-key-1
         */
        readonly Key: string;
        /**
         * @description No more than so many of the newest
         * @example 100
         */
        readonly Limit: number;
        /** @example msg-00000001 */
        readonly MessageId: components["schemas"]["Id"];
        /** @example POST */
        readonly Method: string;
        /**
         * @description By its `operationId`
         * @example createPayment
         */
        readonly Operation: string;
        /**
         * @description As it was asked for, with `/v1`
         * @example /v1/payments
         */
        readonly Path: string;
        /**
         * @description Secrets are hidden in any case
         * @example shown
         */
        readonly PersonalData: "hidden" | "shown";
        /** @example r-7f3a */
        readonly RequestId: string;
        /** @example 2026-12-18T02:00:00.000Z */
        readonly Since: components["schemas"]["Instant"];
        /** @example before-the-act */
        readonly SnapshotName: components["schemas"]["StateName"];
        /**
         * @description One, or all of a hundred
         * @example 4xx
         */
        readonly Status: components["schemas"]["StatusQuery"];
        /** @example tmp-1 */
        readonly TemporaryAccessId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAppeals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest hundred */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "apl-1",
                     *           "number": "ОБ-26-000001",
                     *           "title": {
                     *             "ru": "Жалоба. Качество электроэнергии",
                     *             "en": "Complaint. Quality of power"
                     *           },
                     *           "status": "registered",
                     *           "statusLabel": {
                     *             "ru": "На рассмотрении",
                     *             "en": "Under review"
                     *           },
                     *           "sender": "Сопкина Мария Андреевна",
                     *           "dueOn": "2027-01-18",
                     *           "forwardBy": null,
                     *           "messages": [
                     *             {
                     *               "author": "applicant",
                     *               "text": "Свет мигает каждый вечер.",
                     *               "sentAt": "2026-12-18T02:00:00.000Z"
                     *             }
                     *           ],
                     *           "rating": null,
                     *           "actions": [
                     *             {
                     *               "name": "answer",
                     *               "label": {
                     *                 "ru": "Ответить",
                     *                 "en": "Answer"
                     *               },
                     *               "fields": [
                     *                 {
                     *                   "name": "text",
                     *                   "label": {
                     *                     "ru": "Ответ",
                     *                     "en": "Answer"
                     *                   },
                     *                   "isRequired": true
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AppealCaseList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly runAppealAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example apl-1 */
                readonly id: components["schemas"]["Id"];
                /** @example answer */
                readonly action: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "text": "Заменили трансформатор."
                 *     }
                 */
                readonly "application/json": components["schemas"]["ActionInput"];
            };
        };
        readonly responses: {
            /** @description The appeal */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl-1",
                     *       "number": "ОБ-26-000001",
                     *       "title": {
                     *         "ru": "Жалоба. Качество электроэнергии",
                     *         "en": "Complaint. Quality of power"
                     *       },
                     *       "status": "registered",
                     *       "statusLabel": {
                     *         "ru": "На рассмотрении",
                     *         "en": "Under review"
                     *       },
                     *       "sender": "Сопкина Мария Андреевна",
                     *       "dueOn": "2027-01-18",
                     *       "forwardBy": null,
                     *       "messages": [
                     *         {
                     *           "author": "applicant",
                     *           "text": "Свет мигает каждый вечер.",
                     *           "sentAt": "2026-12-18T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "rating": null,
                     *       "actions": [
                     *         {
                     *           "name": "answer",
                     *           "label": {
                     *             "ru": "Ответить",
                     *             "en": "Answer"
                     *           },
                     *           "fields": [
                     *             {
                     *               "name": "text",
                     *               "label": {
                     *                 "ru": "Ответ",
                     *                 "en": "Answer"
                     *               },
                     *               "isRequired": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AppealCase"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CalendarNotPublished"];
        };
    };
    readonly listApplications: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Part of a number, of a name, of an address or of what is connected
                 * @example Образцовая
                 */
                readonly text?: string;
                /** @description Whose turn it is */
                readonly turn?: components["schemas"]["Actor"];
                readonly status?: components["schemas"]["ApplicationStatus"];
                /**
                 * @description No more than so many; all of them unless given
                 * @example 50
                 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "items": [
                     *         {
                     *           "id": "app-1",
                     *           "number": "28-26-000001",
                     *           "status": "in_review",
                     *           "title": "Жилой дом",
                     *           "location": "г. Благовещенск, ул. Образцовая, д. 1",
                     *           "applicantName": "Сопкина Мария Андреевна",
                     *           "files": [
                     *             {
                     *               "id": "att-1",
                     *               "fileName": "Паспорт.pdf",
                     *               "scan": "clean"
                     *             }
                     *           ],
                     *           "stage": "completeness",
                     *           "nextActor": "grid",
                     *           "dueOn": "2026-12-23",
                     *           "way": [
                     *             {
                     *               "stage": "filing",
                     *               "state": "done"
                     *             },
                     *             {
                     *               "stage": "completeness",
                     *               "state": "current"
                     *             },
                     *             {
                     *               "stage": "offer",
                     *               "state": "upcoming"
                     *             }
                     *           ],
                     *           "next": [
                     *             {
                     *               "kind": "check_completeness",
                     *               "label": {
                     *                 "ru": "Проверить документы",
                     *                 "en": "Check the documents"
                     *               },
                     *               "actor": "grid",
                     *               "dueOn": "2026-12-23",
                     *               "basis": "861/15",
                     *               "action": "confirm_completeness"
                     *             }
                     *           ],
                     *           "actions": [
                     *             {
                     *               "name": "confirm_completeness",
                     *               "label": {
                     *                 "ru": "Подтвердить комплектность",
                     *                 "en": "Confirm completeness"
                     *               },
                     *               "fields": []
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "name": "withdraw",
                     *               "label": {
                     *                 "ru": "Отозвать заявку",
                     *                 "en": "Withdraw the application"
                     *               },
                     *               "fields": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApplicationCaseList"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly fileApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "sample": "plant"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSampleApplication"];
            };
        };
        readonly responses: {
            /** @description The application */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "number": "28-26-000001",
                     *       "status": "in_review",
                     *       "title": "Жилой дом",
                     *       "location": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "applicantName": "Сопкина Мария Андреевна",
                     *       "files": [
                     *         {
                     *           "id": "att-1",
                     *           "fileName": "Паспорт.pdf",
                     *           "scan": "clean"
                     *         }
                     *       ],
                     *       "stage": "completeness",
                     *       "nextActor": "grid",
                     *       "dueOn": "2026-12-23",
                     *       "way": [
                     *         {
                     *           "stage": "filing",
                     *           "state": "done"
                     *         },
                     *         {
                     *           "stage": "completeness",
                     *           "state": "current"
                     *         },
                     *         {
                     *           "stage": "offer",
                     *           "state": "upcoming"
                     *         }
                     *       ],
                     *       "next": [
                     *         {
                     *           "kind": "check_completeness",
                     *           "label": {
                     *             "ru": "Проверить документы",
                     *             "en": "Check the documents"
                     *           },
                     *           "actor": "grid",
                     *           "dueOn": "2026-12-23",
                     *           "basis": "861/15",
                     *           "action": "confirm_completeness"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "name": "confirm_completeness",
                     *           "label": {
                     *             "ru": "Подтвердить комплектность",
                     *             "en": "Confirm completeness"
                     *           },
                     *           "fields": []
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "name": "withdraw",
                     *           "label": {
                     *             "ru": "Отозвать заявку",
                     *             "en": "Withdraw the application"
                     *           },
                     *           "fields": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApplicationCase"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CalendarNotPublished"];
        };
    };
    readonly getApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example app-1 */
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The application */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "number": "28-26-000001",
                     *       "status": "in_review",
                     *       "title": "Жилой дом",
                     *       "location": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "applicantName": "Сопкина Мария Андреевна",
                     *       "files": [
                     *         {
                     *           "id": "att-1",
                     *           "fileName": "Паспорт.pdf",
                     *           "scan": "clean"
                     *         }
                     *       ],
                     *       "stage": "completeness",
                     *       "nextActor": "grid",
                     *       "dueOn": "2026-12-23",
                     *       "way": [
                     *         {
                     *           "stage": "filing",
                     *           "state": "done"
                     *         },
                     *         {
                     *           "stage": "completeness",
                     *           "state": "current"
                     *         },
                     *         {
                     *           "stage": "offer",
                     *           "state": "upcoming"
                     *         }
                     *       ],
                     *       "next": [
                     *         {
                     *           "kind": "check_completeness",
                     *           "label": {
                     *             "ru": "Проверить документы",
                     *             "en": "Check the documents"
                     *           },
                     *           "actor": "grid",
                     *           "dueOn": "2026-12-23",
                     *           "basis": "861/15",
                     *           "action": "confirm_completeness"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "name": "confirm_completeness",
                     *           "label": {
                     *             "ru": "Подтвердить комплектность",
                     *             "en": "Confirm completeness"
                     *           },
                     *           "fields": []
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "name": "withdraw",
                     *           "label": {
                     *             "ru": "Отозвать заявку",
                     *             "en": "Withdraw the application"
                     *           },
                     *           "fields": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApplicationCase"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly runApplicationAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example app-1 */
                readonly id: components["schemas"]["Id"];
                /** @example confirm_completeness */
                readonly action: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "comment": "Приложите все страницы"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ActionInput"];
            };
        };
        readonly responses: {
            /** @description The application */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "number": "28-26-000001",
                     *       "status": "in_review",
                     *       "title": "Жилой дом",
                     *       "location": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "applicantName": "Сопкина Мария Андреевна",
                     *       "files": [
                     *         {
                     *           "id": "att-1",
                     *           "fileName": "Паспорт.pdf",
                     *           "scan": "clean"
                     *         }
                     *       ],
                     *       "stage": "completeness",
                     *       "nextActor": "grid",
                     *       "dueOn": "2026-12-23",
                     *       "way": [
                     *         {
                     *           "stage": "filing",
                     *           "state": "done"
                     *         },
                     *         {
                     *           "stage": "completeness",
                     *           "state": "current"
                     *         },
                     *         {
                     *           "stage": "offer",
                     *           "state": "upcoming"
                     *         }
                     *       ],
                     *       "next": [
                     *         {
                     *           "kind": "check_completeness",
                     *           "label": {
                     *             "ru": "Проверить документы",
                     *             "en": "Check the documents"
                     *           },
                     *           "actor": "grid",
                     *           "dueOn": "2026-12-23",
                     *           "basis": "861/15",
                     *           "action": "confirm_completeness"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "name": "confirm_completeness",
                     *           "label": {
                     *             "ru": "Подтвердить комплектность",
                     *             "en": "Confirm completeness"
                     *           },
                     *           "fields": []
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "name": "withdraw",
                     *           "label": {
                     *             "ru": "Отозвать заявку",
                     *             "en": "Withdraw the application"
                     *           },
                     *           "fields": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApplicationCase"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CalendarNotPublished"];
        };
    };
    readonly takeApplicantStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example app-1 */
                readonly id: components["schemas"]["Id"];
                /**
                 * @description One of the `steps` of the application
                 * @example sign
                 */
                readonly step: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "way": "sbp"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ActionInput"];
            };
        };
        readonly responses: {
            /** @description The application */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "app-1",
                     *       "number": "28-26-000001",
                     *       "status": "in_review",
                     *       "title": "Жилой дом",
                     *       "location": "г. Благовещенск, ул. Образцовая, д. 1",
                     *       "applicantName": "Сопкина Мария Андреевна",
                     *       "files": [
                     *         {
                     *           "id": "att-1",
                     *           "fileName": "Паспорт.pdf",
                     *           "scan": "clean"
                     *         }
                     *       ],
                     *       "stage": "completeness",
                     *       "nextActor": "grid",
                     *       "dueOn": "2026-12-23",
                     *       "way": [
                     *         {
                     *           "stage": "filing",
                     *           "state": "done"
                     *         },
                     *         {
                     *           "stage": "completeness",
                     *           "state": "current"
                     *         },
                     *         {
                     *           "stage": "offer",
                     *           "state": "upcoming"
                     *         }
                     *       ],
                     *       "next": [
                     *         {
                     *           "kind": "check_completeness",
                     *           "label": {
                     *             "ru": "Проверить документы",
                     *             "en": "Check the documents"
                     *           },
                     *           "actor": "grid",
                     *           "dueOn": "2026-12-23",
                     *           "basis": "861/15",
                     *           "action": "confirm_completeness"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "name": "confirm_completeness",
                     *           "label": {
                     *             "ru": "Подтвердить комплектность",
                     *             "en": "Confirm completeness"
                     *           },
                     *           "fields": []
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "name": "withdraw",
                     *           "label": {
                     *             "ru": "Отозвать заявку",
                     *             "en": "Withdraw the application"
                     *           },
                     *           "fields": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApplicationCase"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CalendarNotPublished"];
        };
    };
    readonly listScans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The files */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applicationId": "app-1",
                     *           "attachmentId": "att-1",
                     *           "fileName": "Паспорт.pdf",
                     *           "kind": "passport_copy",
                     *           "size": 21040
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ScanList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly decideScan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example att-1 */
                readonly attachmentId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "verdict": "infected"
                 *     }
                 */
                readonly "application/json": {
                    /** @enum {string} */
                    readonly verdict: "clean" | "infected";
                };
            };
        };
        readonly responses: {
            /** @description It is known */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getAuthorityCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description PEM: whoever trusts it trusts everything that the authority has issued */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example -----BEGIN CERTIFICATE----- */
                    readonly "application/x-pem-file": Uint8Array;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getRevocationList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description DER */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example 0 */
                    readonly "application/pkix-crl": Uint8Array;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listCertificates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "1f2e3d",
                     *           "name": "Сопкина Мария Андреевна",
                     *           "validFrom": "2026-12-18T01:59:00.000Z",
                     *           "validTo": "2028-03-18T02:00:00.000Z",
                     *           "revokedAt": null,
                     *           "pem": "-----BEGIN CERTIFICATE-----"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CertificateList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly issueCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "accountId": "acc-1",
                 *       "publicKey": "-----BEGIN PUBLIC KEY-----"
                 *     }
                 */
                readonly "application/json": {
                    readonly accountId: string;
                    /** @description PEM, RSA or ECDSA */
                    readonly publicKey: string;
                    /** @description Given, it goes to the sample employee */
                    readonly employee?: string;
                    /** @description 456 unless given */
                    readonly days?: number;
                };
            };
        };
        readonly responses: {
            /** @description The certificate */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f2e3d",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "validFrom": "2026-12-18T01:59:00.000Z",
                     *       "validTo": "2028-03-18T02:00:00.000Z",
                     *       "revokedAt": null,
                     *       "pem": "-----BEGIN CERTIFICATE-----"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly revokeCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example 1f2e3d */
                readonly serial: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The certificate */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f2e3d",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "validFrom": "2026-12-18T01:59:00.000Z",
                     *       "validTo": "2028-03-18T02:00:00.000Z",
                     *       "revokedAt": null,
                     *       "pem": "-----BEGIN CERTIFICATE-----"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly empower: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example acc-1 */
                readonly id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of the power of attorney */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "0b3f6a52-91c4-4d7e-8a10-5c2f9e7d1b34"
                     *     }
                     */
                    readonly "application/json": {
                        readonly number: string;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly signAwaited: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "applicationId": "app-1",
                 *       "flaw": "revoked"
                 *     }
                 */
                readonly "application/json": {
                    readonly applicationId: string;
                    readonly flaw?: components["schemas"]["SignatureFlaw"];
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Signature"];
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly signDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example doc-1 */
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "flaw": "expired"
                 *     }
                 */
                readonly "application/json": {
                    readonly flaw?: components["schemas"]["SignatureFlaw"];
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Signature"];
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest hundred */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ord-1",
                     *           "paymentId": "pay-1",
                     *           "kind": "card",
                     *           "amountKopecks": 4500000,
                     *           "purpose": "Оплата по счёту 28-26-000001-1",
                     *           "state": "open",
                     *           "reason": null,
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "expiresAt": "2026-12-18T02:20:00.000Z",
                     *           "events": [
                     *             "pay",
                     *             "decline"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrderList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly runOrderEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example ord-1 */
                readonly id: components["schemas"]["Id"];
                readonly event: components["schemas"]["OrderEvent"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ord-1",
                     *       "paymentId": "pay-1",
                     *       "kind": "card",
                     *       "amountKopecks": 4500000,
                     *       "purpose": "Оплата по счёту 28-26-000001-1",
                     *       "state": "open",
                     *       "reason": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "expiresAt": "2026-12-18T02:20:00.000Z",
                     *       "events": [
                     *         "pay",
                     *         "decline"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrderCase"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CalendarNotPublished"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts, by their logins */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "acc-1",
                     *           "applicantKind": "individual",
                     *           "login": "200-300-400 48",
                     *           "name": "Сопкина Мария Андреевна",
                     *           "isSetUp": true,
                     *           "hasContacts": true,
                     *           "identityConfirmedAt": null,
                     *           "roles": [
                     *             {
                     *               "accountId": "acc-1",
                     *               "applicantKind": "individual",
                     *               "displayName": "Сопкина Мария Андреевна",
                     *               "relation": "self",
                     *               "login": "200-300-400 48"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OperatorAccountList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly confirmIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example acc-1 */
                readonly id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "200-300-400 48",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "isSetUp": true,
                     *       "hasContacts": true,
                     *       "identityConfirmedAt": null,
                     *       "roles": [
                     *         {
                     *           "accountId": "acc-1",
                     *           "applicantKind": "individual",
                     *           "displayName": "Сопкина Мария Андреевна",
                     *           "relation": "self",
                     *           "login": "200-300-400 48"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OperatorAccount"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example acc-1 */
                readonly id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "accountId": "acc-2",
                 *       "relation": "representative"
                 *     }
                 */
                readonly "application/json": {
                    /** @description Of the account to act in */
                    readonly accountId: string;
                    /** @enum {string} */
                    readonly relation: "representative" | "sole_proprietor";
                };
            };
        };
        readonly responses: {
            /** @description The account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "200-300-400 48",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "isSetUp": true,
                     *       "hasContacts": true,
                     *       "identityConfirmedAt": null,
                     *       "roles": [
                     *         {
                     *           "accountId": "acc-1",
                     *           "applicantKind": "individual",
                     *           "displayName": "Сопкина Мария Андреевна",
                     *           "relation": "self",
                     *           "login": "200-300-400 48"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OperatorAccount"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example acc-1 */
                readonly id: components["parameters"]["AccountId"];
                /**
                 * @description Of the account that somebody acts in
                 * @example acc-2
                 */
                readonly accountId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "200-300-400 48",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "isSetUp": true,
                     *       "hasContacts": true,
                     *       "identityConfirmedAt": null,
                     *       "roles": [
                     *         {
                     *           "accountId": "acc-1",
                     *           "applicantKind": "individual",
                     *           "displayName": "Сопкина Мария Андреевна",
                     *           "relation": "self",
                     *           "login": "200-300-400 48"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OperatorAccount"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listTemporaryAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tmp-1",
                     *           "accountId": "acc-1",
                     *           "applicantKind": "individual",
                     *           "login": "112-233-445 95",
                     *           "name": "Тестова Анна Петровна",
                     *           "applicationNumber": null,
                     *           "scopes": [
                     *             "read",
                     *             "attach",
                     *             "pay"
                     *           ],
                     *           "regionCode": "28",
                     *           "issuedAt": "2026-12-18T02:00:00.000Z",
                     *           "expiresAt": "2026-12-21T02:00:00.000Z",
                     *           "usedAt": null,
                     *           "revokedAt": null,
                     *           "state": "open"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TemporaryAccessList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly issueTemporaryAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTemporaryAccess"];
            };
        };
        readonly responses: {
            /** @description The access with its password, which is told this once */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tmp-1",
                     *       "accountId": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95",
                     *       "name": "Тестова Анна Петровна",
                     *       "applicationNumber": null,
                     *       "scopes": [
                     *         "read",
                     *         "attach",
                     *         "pay"
                     *       ],
                     *       "regionCode": "28",
                     *       "issuedAt": "2026-12-18T02:00:00.000Z",
                     *       "expiresAt": "2026-12-21T02:00:00.000Z",
                     *       "usedAt": null,
                     *       "revokedAt": null,
                     *       "state": "open",
                     *       "password": "K7M2-QX4D-9RTB"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["IssuedAccess"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly printMemo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example tmp-1 */
                readonly id: components["parameters"]["TemporaryAccessId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "password": "K7M2-QX4D-9RTB",
                 *       "language": "ru"
                 *     }
                 */
                readonly "application/json": {
                    readonly password: string;
                    /**
                     * @description Unless given, the one in which the account gets its letters
                     * @enum {string}
                     */
                    readonly language?: "ru" | "en";
                };
            };
        };
        readonly responses: {
            /** @description The memo */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 */
                    readonly "application/pdf": Uint8Array;
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly revokeTemporaryAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example tmp-1 */
                readonly id: components["parameters"]["TemporaryAccessId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The access */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tmp-1",
                     *       "accountId": "acc-1",
                     *       "applicantKind": "individual",
                     *       "login": "112-233-445 95",
                     *       "name": "Тестова Анна Петровна",
                     *       "applicationNumber": null,
                     *       "scopes": [
                     *         "read",
                     *         "attach",
                     *         "pay"
                     *       ],
                     *       "regionCode": "28",
                     *       "issuedAt": "2026-12-18T02:00:00.000Z",
                     *       "expiresAt": "2026-12-21T02:00:00.000Z",
                     *       "usedAt": null,
                     *       "revokedAt": "2026-12-18T03:00:00.000Z",
                     *       "state": "revoked"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TemporaryAccess"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly readClock: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description No more of what is coming than so many; all of it unless given
                 * @example 20
                 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-18T02:00:00.000Z",
                     *       "mode": "running",
                     *       "rate": 1,
                     *       "coming": [
                     *         {
                     *           "id": "expiry-reg-1",
                     *           "at": "2026-12-19T02:00:00.000Z",
                     *           "kind": "registration-expiry",
                     *           "subject": "reg-1",
                     *           "label": {
                     *             "ru": "Незаконченная регистрация удаляется",
                     *             "en": "Unfinished registration is deleted"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClockState"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly moveClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockMove"];
            };
        };
        readonly responses: {
            /** @description What time it is now, and what has happened */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-19T02:00:00.000Z",
                     *       "happened": [
                     *         {
                     *           "id": "expiry-reg-1",
                     *           "at": "2026-12-19T02:00:00.000Z",
                     *           "kind": "registration-expiry",
                     *           "subject": "reg-1",
                     *           "label": {
                     *             "ru": "Незаконченная регистрация удаляется",
                     *             "en": "Unfinished registration is deleted"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClockMoved"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing that the sandbox waits for */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Ничего не ожидается: сдвиньте время сами",
                     *       "status": 409,
                     *       "code": "nothing_coming",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockPace"];
            };
        };
        readonly responses: {
            /** @description The clock */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-18T02:00:00.000Z",
                     *       "mode": "running",
                     *       "rate": 60,
                     *       "coming": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClockState"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest hundred, and those who carry them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "del-1",
                     *           "channel": "sms",
                     *           "kind": "document_posted",
                     *           "title": {
                     *             "ru": "Размещён новый документ",
                     *             "en": "A new document is there"
                     *           },
                     *           "to": "+79140000001",
                     *           "state": "queued",
                     *           "reason": null,
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                     *           "attempts": [],
                     *           "actions": [
                     *             "deliver",
                     *             "fail",
                     *             "delay"
                     *           ]
                     *         }
                     *       ],
                     *       "carriers": [
                     *         {
                     *           "id": "email",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "sms",
                     *           "faultPercent": 30,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "push",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "documents",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly decideDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example del-1 */
                readonly id: components["schemas"]["Id"];
                readonly action: components["schemas"]["DeliveryAction"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "minutes": 90
                 *     }
                 */
                readonly "application/json": {
                    /** @description Of a delay; 60 unless given */
                    readonly minutes?: number;
                };
            };
        };
        readonly responses: {
            /** @description The delivery */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "del-1",
                     *       "channel": "sms",
                     *       "kind": "document_posted",
                     *       "title": {
                     *         "ru": "Размещён новый документ",
                     *         "en": "A new document is there"
                     *       },
                     *       "to": "+79140000001",
                     *       "state": "queued",
                     *       "reason": null,
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "nextAttemptAt": "2026-12-18T02:00:00.000Z",
                     *       "attempts": [],
                     *       "actions": [
                     *         "deliver",
                     *         "fail",
                     *         "delay"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DeliveryCase"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["StageForbids"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly setCarrier: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["CarrierId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "faultPercent": 30,
                 *       "delayPercent": 10,
                 *       "delayMinutes": 30
                 *     }
                 */
                readonly "application/json": components["schemas"]["CarrierTroubles"];
            };
        };
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "carriers": [
                     *         {
                     *           "id": "email",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "sms",
                     *           "faultPercent": 30,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "push",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         },
                     *         {
                     *           "id": "documents",
                     *           "faultPercent": 0,
                     *           "delayPercent": 0,
                     *           "delayMinutes": 5
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CarrierList"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly streamChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The data of each event is JSON of this form */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rooms": [
                     *         "clock",
                     *         "outbox"
                     *       ],
                     *       "counts": {
                     *         "applications": 26,
                     *         "appeals": 0,
                     *         "messages": 3,
                     *         "orders": 0,
                     *         "accounts": 12,
                     *         "exchanges": 7
                     *       }
                     *     }
                     */
                    readonly "text/event-stream": components["schemas"]["SandboxChange"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules in the order in which they act, and sets of rules to choose from */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fault-1",
                     *           "name": "drop-after",
                     *           "act": {
                     *             "kind": "drop-after"
                     *           },
                     *           "on": {
                     *             "operation": [
                     *               "createPayment"
                     *             ]
                     *           },
                     *           "times": 2,
                     *           "seen": 3,
                     *           "acted": 2
                     *         }
                     *       ],
                     *       "profiles": [
                     *         {
                     *           "name": "village-2g",
                     *           "label": {
                     *             "ru": "2G в деревне",
                     *             "en": "Village 2G"
                     *           },
                     *           "description": {
                     *             "ru": "Ответ приходит медленно",
                     *             "en": "Answers arrive slowly"
                     *           },
                     *           "line": "sandbox.faults.use('village-2g');"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultRule"];
            };
        };
        readonly responses: {
            /** @description The rule */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fault-1",
                     *       "name": "drop-after",
                     *       "act": {
                     *         "kind": "drop-after"
                     *       },
                     *       "on": {
                     *         "operation": [
                     *           "createPayment"
                     *         ]
                     *       },
                     *       "times": 2,
                     *       "seen": 3,
                     *       "acted": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ListedFault"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no rule any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly useFaultProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "village-2g"
                 *     }
                 */
                readonly "application/json": {
                    readonly name: components["schemas"]["FaultProfileName"];
                };
            };
        };
        readonly responses: {
            /** @description The rules from now on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fault-1",
                     *           "name": "drop-after",
                     *           "act": {
                     *             "kind": "drop-after"
                     *           },
                     *           "on": {
                     *             "operation": [
                     *               "createPayment"
                     *             ]
                     *           },
                     *           "times": 2,
                     *           "seen": 3,
                     *           "acted": 2
                     *         }
                     *       ],
                     *       "profiles": [
                     *         {
                     *           "name": "village-2g",
                     *           "label": {
                     *             "ru": "2G в деревне",
                     *             "en": "Village 2G"
                     *           },
                     *           "description": {
                     *             "ru": "Ответ приходит медленно",
                     *             "en": "Answers arrive slowly"
                     *           },
                     *           "line": "sandbox.faults.use('village-2g');"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example fault-1 */
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It acts no more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listExchanges: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description By its `operationId`
                 * @example createPayment
                 */
                readonly operation?: components["parameters"]["Operation"];
                /** @example POST */
                readonly method?: components["parameters"]["Method"];
                /**
                 * @description As it was asked for, with `/v1`
                 * @example /v1/payments
                 */
                readonly path?: components["parameters"]["Path"];
                /**
                 * @description One, or all of a hundred
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["Status"];
                /** @example 2026-12-18T02:00:00.000Z */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Id of an exchange
                 * @example 7
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Id of an exchange
                 * @example 9
                 */
                readonly before?: components["parameters"]["Before"];
                /**
                 * @description No more than so many of the newest
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `Idempotency-Key`
                 * @example my-key-1
                 */
                readonly key?: components["parameters"]["Key"];
                /** @example r-7f3a */
                readonly requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Id of the account that it acted in, or of whoever did
                 * @example acc-1
                 */
                readonly account?: components["parameters"]["Account"];
                /**
                 * @description Whether it broke the contract
                 * @example true
                 */
                readonly hasFindings?: components["parameters"]["HasFindings"];
                /**
                 * @description Whether something was done to it on purpose
                 * @example false
                 */
                readonly isFaulty?: components["parameters"]["IsFaulty"];
                /**
                 * @description Secrets are hidden in any case
                 * @example shown
                 */
                readonly personalData?: components["parameters"]["PersonalData"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The oldest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 7,
                     *           "at": "2026-12-18T02:00:00.000Z",
                     *           "durationMs": 3,
                     *           "operation": "createApplication",
                     *           "method": "POST",
                     *           "path": "/v1/applications",
                     *           "status": 201,
                     *           "ending": "answered",
                     *           "requestId": "r-7f3a",
                     *           "key": "draft-1",
                     *           "account": "acc-1",
                     *           "person": "acc-1",
                     *           "request": {
                     *             "headers": {
                     *               "content-type": "application/json",
                     *               "authorization": "Bearer •••"
                     *             },
                     *             "query": {},
                     *             "body": {
                     *               "answers": {
                     *                 "powerKw": "15",
                     *                 "lastName": "•••"
                     *               }
                     *             }
                     *           },
                     *           "response": {
                     *             "headers": {
                     *               "etag": "\"1\""
                     *             },
                     *             "body": {
                     *               "id": "app-1"
                     *             }
                     *           },
                     *           "findings": [],
                     *           "faults": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ExchangeList"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing is remembered */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly streamExchanges: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description By its `operationId`
                 * @example createPayment
                 */
                readonly operation?: components["parameters"]["Operation"];
                /** @example POST */
                readonly method?: components["parameters"]["Method"];
                /**
                 * @description As it was asked for, with `/v1`
                 * @example /v1/payments
                 */
                readonly path?: components["parameters"]["Path"];
                /**
                 * @description One, or all of a hundred
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["Status"];
                /** @example 2026-12-18T02:00:00.000Z */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Id of an exchange
                 * @example 7
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Id of an exchange
                 * @example 9
                 */
                readonly before?: components["parameters"]["Before"];
                /**
                 * @description No more than so many of the newest
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `Idempotency-Key`
                 * @example my-key-1
                 */
                readonly key?: components["parameters"]["Key"];
                /** @example r-7f3a */
                readonly requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Id of the account that it acted in, or of whoever did
                 * @example acc-1
                 */
                readonly account?: components["parameters"]["Account"];
                /**
                 * @description Whether it broke the contract
                 * @example true
                 */
                readonly hasFindings?: components["parameters"]["HasFindings"];
                /**
                 * @description Whether something was done to it on purpose
                 * @example false
                 */
                readonly isFaulty?: components["parameters"]["IsFaulty"];
                /**
                 * @description Secrets are hidden in any case
                 * @example shown
                 */
                readonly personalData?: components["parameters"]["PersonalData"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A stream of server-sent events whose `data` is an exchange, until the reader leaves */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "at": "2026-12-18T02:00:00.000Z",
                     *       "durationMs": 3,
                     *       "operation": "createApplication",
                     *       "method": "POST",
                     *       "path": "/v1/applications",
                     *       "status": 201,
                     *       "ending": "answered",
                     *       "requestId": "r-7f3a",
                     *       "key": "draft-1",
                     *       "account": "acc-1",
                     *       "person": "acc-1",
                     *       "request": {
                     *         "headers": {
                     *           "content-type": "application/json",
                     *           "authorization": "Bearer •••"
                     *         },
                     *         "query": {},
                     *         "body": {
                     *           "answers": {
                     *             "powerKw": "15",
                     *             "lastName": "•••"
                     *           }
                     *         }
                     *       },
                     *       "response": {
                     *         "headers": {
                     *           "etag": "\"1\""
                     *         },
                     *         "body": {
                     *           "id": "app-1"
                     *         }
                     *       },
                     *       "findings": [],
                     *       "faults": []
                     *     }
                     */
                    readonly "text/event-stream": components["schemas"]["Exchange"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly waitForExchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "query": {
                 *         "operation": [
                 *           "createPayment"
                 *         ],
                 *         "status": "2xx"
                 *       },
                 *       "timeoutMs": 5000
                 *     }
                 */
                readonly "application/json": {
                    readonly query: components["schemas"]["ExchangeQuery"];
                    /** @description Of the machine; 10 seconds unless given */
                    readonly timeoutMs?: number;
                };
            };
        };
        readonly responses: {
            /** @description The exchange */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "at": "2026-12-18T02:00:00.000Z",
                     *       "durationMs": 3,
                     *       "operation": "createApplication",
                     *       "method": "POST",
                     *       "path": "/v1/applications",
                     *       "status": 201,
                     *       "ending": "answered",
                     *       "requestId": "r-7f3a",
                     *       "key": "draft-1",
                     *       "account": "acc-1",
                     *       "person": "acc-1",
                     *       "request": {
                     *         "headers": {
                     *           "content-type": "application/json",
                     *           "authorization": "Bearer •••"
                     *         },
                     *         "query": {},
                     *         "body": {
                     *           "answers": {
                     *             "powerKw": "15",
                     *             "lastName": "•••"
                     *           }
                     *         }
                     *       },
                     *       "response": {
                     *         "headers": {
                     *           "etag": "\"1\""
                     *         },
                     *         "body": {
                     *           "id": "app-1"
                     *         }
                     *       },
                     *       "findings": [],
                     *       "faults": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Exchange"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Nothing came; `detail` says what came instead */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Такого запроса не было",
                     *       "status": 409,
                     *       "code": "nothing_came",
                     *       "detail": "Nothing came of createPayment.",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly verifyExchanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "query": {
                 *         "operation": [
                 *           "createPayment"
                 *         ],
                 *         "key": "my-key-1"
                 *       },
                 *       "times": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly query: components["schemas"]["ExchangeQuery"];
                    readonly times: number;
                };
            };
        };
        readonly responses: {
            /** @description Whether it is so */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isMet": true,
                     *       "count": 1,
                     *       "explanation": null
                     *     }
                     */
                    readonly "application/json": {
                        readonly isMet: boolean;
                        readonly count: number;
                        /** @description What nearly fits and where it differs; null where all is as expected */
                        readonly explanation: string | null;
                    };
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly exportHar: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description By its `operationId`
                 * @example createPayment
                 */
                readonly operation?: components["parameters"]["Operation"];
                /** @example POST */
                readonly method?: components["parameters"]["Method"];
                /**
                 * @description As it was asked for, with `/v1`
                 * @example /v1/payments
                 */
                readonly path?: components["parameters"]["Path"];
                /**
                 * @description One, or all of a hundred
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["Status"];
                /** @example 2026-12-18T02:00:00.000Z */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Id of an exchange
                 * @example 7
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Id of an exchange
                 * @example 9
                 */
                readonly before?: components["parameters"]["Before"];
                /**
                 * @description No more than so many of the newest
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `Idempotency-Key`
                 * @example my-key-1
                 */
                readonly key?: components["parameters"]["Key"];
                /** @example r-7f3a */
                readonly requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Id of the account that it acted in, or of whoever did
                 * @example acc-1
                 */
                readonly account?: components["parameters"]["Account"];
                /**
                 * @description Whether it broke the contract
                 * @example true
                 */
                readonly hasFindings?: components["parameters"]["HasFindings"];
                /**
                 * @description Whether something was done to it on purpose
                 * @example false
                 */
                readonly isFaulty?: components["parameters"]["IsFaulty"];
                /**
                 * @description Secrets are hidden in any case
                 * @example shown
                 */
                readonly personalData?: components["parameters"]["PersonalData"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description HTTP Archive 1.2 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {"log":{"version":"1.2","entries":[]}} */
                    readonly "application/octet-stream": Uint8Array;
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly exportCurl: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description By its `operationId`
                 * @example createPayment
                 */
                readonly operation?: components["parameters"]["Operation"];
                /** @example POST */
                readonly method?: components["parameters"]["Method"];
                /**
                 * @description As it was asked for, with `/v1`
                 * @example /v1/payments
                 */
                readonly path?: components["parameters"]["Path"];
                /**
                 * @description One, or all of a hundred
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["Status"];
                /** @example 2026-12-18T02:00:00.000Z */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Id of an exchange
                 * @example 7
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Id of an exchange
                 * @example 9
                 */
                readonly before?: components["parameters"]["Before"];
                /**
                 * @description No more than so many of the newest
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `Idempotency-Key`
                 * @example my-key-1
                 */
                readonly key?: components["parameters"]["Key"];
                /** @example r-7f3a */
                readonly requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Id of the account that it acted in, or of whoever did
                 * @example acc-1
                 */
                readonly account?: components["parameters"]["Account"];
                /**
                 * @description Whether it broke the contract
                 * @example true
                 */
                readonly hasFindings?: components["parameters"]["HasFindings"];
                /**
                 * @description Whether something was done to it on purpose
                 * @example false
                 */
                readonly isFaulty?: components["parameters"]["IsFaulty"];
                /**
                 * @description Secrets are hidden in any case
                 * @example shown
                 */
                readonly personalData?: components["parameters"]["PersonalData"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A command for each request */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # listRegions → 200
                     *     curl -X GET "$API"'/v1/regions'
                     */
                    readonly "text/plain": Uint8Array;
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly exportTest: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description By its `operationId`
                 * @example createPayment
                 */
                readonly operation?: components["parameters"]["Operation"];
                /** @example POST */
                readonly method?: components["parameters"]["Method"];
                /**
                 * @description As it was asked for, with `/v1`
                 * @example /v1/payments
                 */
                readonly path?: components["parameters"]["Path"];
                /**
                 * @description One, or all of a hundred
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["Status"];
                /** @example 2026-12-18T02:00:00.000Z */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Id of an exchange
                 * @example 7
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Id of an exchange
                 * @example 9
                 */
                readonly before?: components["parameters"]["Before"];
                /**
                 * @description No more than so many of the newest
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `Idempotency-Key`
                 * @example my-key-1
                 */
                readonly key?: components["parameters"]["Key"];
                /** @example r-7f3a */
                readonly requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Id of the account that it acted in, or of whoever did
                 * @example acc-1
                 */
                readonly account?: components["parameters"]["Account"];
                /**
                 * @description Whether it broke the contract
                 * @example true
                 */
                readonly hasFindings?: components["parameters"]["HasFindings"];
                /**
                 * @description Whether something was done to it on purpose
                 * @example false
                 */
                readonly isFaulty?: components["parameters"]["IsFaulty"];
                /**
                 * @description Secrets are hidden in any case
                 * @example shown
                 */
                readonly personalData?: components["parameters"]["PersonalData"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file for vitest */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example import { expect, it } from 'vitest'; */
                    readonly "text/plain": Uint8Array;
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description An address, or a phone in E.164
                 * @example anna@example.ru
                 */
                readonly to?: string;
                /** @example email-confirmation */
                readonly kind?: string;
                readonly channel?: components["schemas"]["NotificationChannel"];
                /**
                 * @description Part of the address, of the subject or of the text, in letters of any case
                 * @example регистрацию
                 */
                readonly text?: string;
                /**
                 * @description No more than so many; all of them unless given
                 * @example 50
                 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "msg-00000001",
                     *           "channel": "email",
                     *           "to": "anna@example.ru",
                     *           "kind": "email-confirmation",
                     *           "subject": "Подтвердите регистрацию",
                     *           "text": "Перейдите по ссылке: https://site.example/account/confirm#token=ct-1",
                     *           "links": [
                     *             "https://site.example/account/confirm#token=ct-1"
                     *           ],
                     *           "code": null,
                     *           "parts": null,
                     *           "at": "2026-12-18T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example msg-00000001 */
                readonly id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file for mail readers (RFC 5322) */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example Subject: =?utf-8?B?0J/QuNGB0YzQvNC+?= */
                    readonly "message/rfc822": Uint8Array;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMailPage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example msg-00000001 */
                readonly id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing in it runs, and it loads nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Подтвердите регистрацию</title> */
                    readonly "text/html": Uint8Array;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getPushRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example msg-00000001 */
                readonly id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, byte by byte */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example POST /send/AbCdEf HTTP/1.1
                     *     host: push.example.net
                     */
                    readonly "message/http": Uint8Array;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example msg-00000001 */
                readonly id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg-00000001",
                     *       "channel": "email",
                     *       "to": "anna@example.ru",
                     *       "kind": "email-confirmation",
                     *       "subject": "Подтвердите регистрацию",
                     *       "text": "Перейдите по ссылке: https://site.example/account/confirm#token=ct-1",
                     *       "links": [
                     *         "https://site.example/account/confirm#token=ct-1"
                     *       ],
                     *       "code": null,
                     *       "parts": null,
                     *       "at": "2026-12-18T02:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Made-up people, whose numbers pass the checks and are nobody's */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applicantKind": "individual",
                     *           "login": "200-300-400 48",
                     *           "password": "sopka-28-taiga",
                     *           "name": "Сопкина Мария Андреевна",
                     *           "purpose": {
                     *             "ru": "Физическое лицо: обычный кабинет",
                     *             "en": "An individual with a usual account"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PersonList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly choosePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "login": "200-300-400 48"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PersonChoice"];
            };
        };
        readonly responses: {
            /** @description Whoever was chosen before is not any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly takeChosenPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description That one */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicantKind": "individual",
                     *       "login": "200-300-400 48",
                     *       "password": "sopka-28-taiga",
                     *       "name": "Сопкина Мария Андреевна",
                     *       "purpose": {
                     *         "ru": "Физическое лицо: обычный кабинет",
                     *         "en": "An individual with a usual account"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Nobody was chosen, or a page has taken the choice already */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It has begun anew */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The oldest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "worker-1",
                     *           "apiPath": "/s/worker-1/v1",
                     *           "consolePath": "/s/worker-1/_sandbox/",
                     *           "createdAt": "2026-12-18T02:00:00.000Z",
                     *           "usedAt": "2026-12-18T02:00:00.000Z",
                     *           "expiresAt": "2026-12-18T03:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SandboxList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["Alone"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "worker-1",
                 *       "now": "2026-12-18T02:00:00Z",
                 *       "scenario": [
                 *         "household-awaiting-payment"
                 *       ],
                 *       "ttlSeconds": 600
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSandbox"];
            };
        };
        readonly responses: {
            /** @description It is there */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "worker-1",
                     *       "apiPath": "/s/worker-1/v1",
                     *       "consolePath": "/s/worker-1/_sandbox/",
                     *       "createdAt": "2026-12-18T02:00:00.000Z",
                     *       "usedAt": "2026-12-18T02:00:00.000Z",
                     *       "expiresAt": "2026-12-18T03:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SandboxEntry"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["Alone"];
            /** @description There is one of that name */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Песочница с таким именем уже есть",
                     *       "status": 409,
                     *       "code": "sandbox_exists",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            /** @description There are too many, here or wherever a new one is named */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Песочниц уже слишком много: удалите ненужную или поднимите предел (--sandbox-limit)",
                     *       "status": 429,
                     *       "code": "sandboxes_limit",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example worker-1 */
                readonly name: components["schemas"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone with all that was in it */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is none of that name, or this one is alone in its process */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Песочницы с таким именем нет",
                     *       "status": 404,
                     *       "code": "sandbox_unknown",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is the one that is meant where none is named */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Эта песочница есть всегда: её можно только начать заново",
                     *       "status": 409,
                     *       "code": "sandbox_permanent",
                     *       "requestId": "r-7f3a"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly readSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seed": 1,
                     *       "siteUrl": "http://localhost:5173",
                     *       "englishSiteUrl": "http://localhost:5173",
                     *       "operator": "manual",
                     *       "esia": false,
                     *       "scanSeconds": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SandboxSettings"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenarios that a sandbox can begin with */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "household-awaiting-payment",
                     *           "title": {
                     *             "ru": "Дом ждёт оплаты",
                     *             "en": "A household about to pay"
                     *           },
                     *           "description": {
                     *             "ru": "Счёт выставлен",
                     *             "en": "The invoice is there"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly loadScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "names": [
                 *         "household-awaiting-payment"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ScenarioChoice"];
            };
        };
        readonly responses: {
            /** @description The sandbox is in that state */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly saveScenario: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What it is to be called
                 * @example before-the-act
                 */
                readonly name?: components["schemas"]["StateName"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file, all of it JSON */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {"format":"drsk-scenario/1"} */
                    readonly "application/octet-stream": Uint8Array;
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were saved */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "before-the-act",
                     *           "at": "2026-12-18T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SnapshotList"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly saveSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "before-the-act"
                 *     }
                 */
                readonly "application/json": {
                    readonly name: components["schemas"]["StateName"];
                };
            };
        };
        readonly responses: {
            /** @description It is kept */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before-the-act",
                     *       "at": "2026-12-18T02:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example before-the-act */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example before-the-act */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox is in that state */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly compareSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Another snapshot; the sandbox as it is unless given
                 * @example after-the-act
                 */
                readonly to?: components["schemas"]["StateName"];
            };
            readonly header?: never;
            readonly path: {
                /** @example before-the-act */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Only tables in which something differs */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tables": [
                     *         {
                     *           "table": "applications",
                     *           "added": [
                     *             "app-2"
                     *           ],
                     *           "removed": [],
                     *           "changed": [
                     *             {
                     *               "id": "app-1",
                     *               "fields": [
                     *                 {
                     *                   "name": "status",
                     *                   "before": "\"submitted\"",
                     *                   "after": "\"in_review\""
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "files": {
                     *         "added": [
                     *           "attachment/att-1"
                     *         ],
                     *         "changed": [],
                     *         "removed": []
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["StateDifference"];
                };
            };
            readonly 400: components["responses"]["MalformedRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
