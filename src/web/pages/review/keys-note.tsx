import type { FC } from 'hono/jsx';

/** Which keys there are, and the switch for them; shown by the client code that listens to them. */
export const KeysNote: FC = () => (
  <div class="keys small soft" hidden>
    <p>
      <label>
        <input type="checkbox" data-keys-toggle /> Styr med tangenter
      </label>
    </p>
    <p>
      <kbd>B</kbd> behåll · <kbd>1</kbd>–<kbd>9</kbd> byt till · <kbd>S</kbd> skriv ordet · <kbd>R</kbd> skriv
      raden · <kbd>N</kbd> nästa · <kbd>F</kbd> föregående · <kbd>Z</kbd> ångra · <kbd>Esc</kbd> lämna fältet
    </p>
  </div>
);
