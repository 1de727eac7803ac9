import '@drsk/widgets/jsx';
import '@drsk/widgets/user.js';
import { DrskApplications, DrskConfig, DrskLogin } from '@drsk/widgets/react';
import { useState } from 'react';

/** Components of React, and a tag as it is: both have types. */
export function App() {
  const [isSignedIn, setSignedIn] = useState(false);
  return (
    <DrskConfig apiBase={import.meta.env['VITE_API']} region="28">
      <header>
        <drsk-user ondrsk-signed-out={() => setSignedIn(false)} />
      </header>
      <main>
        <h1>Подключение к&nbsp;сетям</h1>
        {isSignedIn ? (
          <DrskApplications headingLevel={2} />
        ) : (
          <DrskLogin onSignedIn={() => setSignedIn(true)} />
        )}
      </main>
    </DrskConfig>
  );
}
