/** What `--help` says: the way to begin first, then everything by what it is about. */
export const usage = `drsk-mock-server: the whole account service in a box

  npx @drsk/mock-server                 a sandbox at http://localhost:4010, gone at the end
  npx @drsk/mock-server --open          the same, and its page in a browser: letters, clock, buttons of the grid
  npx @drsk/mock-server --scenario unpaid --now 2026-12-18T02:00:00Z
                                        somebody owes the second part of the fee, on that day
  npx @drsk/mock-server --data qa.db    everything is there again after the next start
  npx @drsk/mock-server init            writes a test for vitest and one for Playwright, to go on from
  npx @drsk/mock-server doctor          says what would hinder it here, and what to do about it

The API is at /v1, its reference at /docs/, the page for people and the control API at /_sandbox/.

What it begins with
  --scenario NAME       what has happened before; several names with commas between them
  --scenario-file FILE  the same as a sandbox has saved it
  --now ISO             what time it is at the beginning, as in 2026-12-18T02:00:00Z
  --seed N              the same seed gives the same ids, tokens and codes
  --applications N      how many the sample account with many of them has (26)

Where it keeps what it has
  --data FILE           in this file; without it, all is gone at the end
  --database URL        in this PostgreSQL database, as in postgres://user@host/name: several processes that
                        name it are one service (needs the package pg)

How it behaves
  --operator X          manual: the grid waits for its buttons; automatic: it acts by itself (manual)
  --latency MS          every answer of the API waits so long, as in 300 or 100-900
  --scan-seconds N      how long the search of a file for viruses takes (0)
  --no-strict           (and --strict) answers are not checked against the contract; otherwise one that breaks it is a 500
  --esia                people can log in by ЕСИА, which a page of the sandbox stands in for

Where it is, and who may use it
  --port N              where to listen (4010); 0 takes any that is free
  --host NAME           on which address (localhost)
  --control-token T     what programs that control it have to know; needed where --host lets other machines in.
                        Better in the variable DRSK_CONTROL_TOKEN: others see the parameters of a program
  --sandbox-limit N     how many sandboxes there may be besides the one without a name (10000)
  --sandbox-ttl N       after how many seconds one that nobody uses is removed (3600)

What goes out of it
  --site URL            where the links of letters lead (http://localhost:5173)
  --english-site URL    the same in letters in English (as --site)
  --docs URL            where the documentation is: problems name the page of their code as their \`type\`
  --smtp URL            letters go on to this mail server too, as in smtp://localhost:1025. Better in the variable
                        DRSK_SMTP where there is a password
  --log X               text: where it is, and what goes wrong; json: a line for each event (text)
  --open                opens its page in a browser

  --version, --help

Exit codes: 0 ended as asked, 1 a fault of the program, 2 a parameter is wrong, 3 nobody can listen there,
4 the file or the database cannot be used, 5 Node is too old, 6 the doctor has found something.
`;
